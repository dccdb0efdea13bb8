import type { Api } from '@visitor-apis/codegen';
import type { Contract } from '@visitor-apis/mocks/ledger-internals';
import { clientOptions } from '../cases/credentials.ts';
import { leastRequest } from '../cases/derivation.ts';
import type { DerivedCases } from '../cases/derive-cases.ts';
import type { Contract as Calls } from '../contract.ts';
import { retryOf } from '../retry-of.ts';
import { argumentsOf } from '../run/call-operation.ts';
import type { Trial } from './trial.ts';

const A_DATE = new Date('2026-11-18T11:06:40Z');

/** What the client of each operation is tried with. */
export function listTrials(
  { vendor }: Api,
  contract: Contract,
  cases: DerivedCases,
  calls: Calls,
): Trial[] {
  const { servers = [] } = contract.document;
  const regions = servers.flatMap((server) => server['x-region'] ?? []);
  return cases.derivations.map((derivation): Trial => {
    const { operation, places } = derivation;
    const { id, spec, security } = operation;
    const taking = [...places].filter(([, { shape }]) =>
      shape.parts.some(({ schema }) => schema['x-time']),
    );
    const { unless } = retryOf(contract, operation);
    const region = regions[0] === undefined ? {} : { region: regions[0] };
    return {
      vendor,
      operation: id,
      options: { ...clientOptions(contract, cases.credentials, security[0] ?? []), ...region },
      regions,
      call: async (methods) => calls.cases[id]?.call(methods, {}),
      requests: [
        ...taking.map(([place, { trail }]) =>
          leastRequest(derivation, { place, trail, value: A_DATE }),
        ),
        ...cases.good
          .filter((one) => one.operation === id && !one.isPlain)
          .filter(({ name }) => /^(?:everything|credentials)/.test(name))
          .map(({ request }) => request),
      ].map((request) => ({
        args: argumentsOf(operation, request),
        options: clientOptions(contract, cases.credentials, request.credentials),
      })),
      answers: cases.answers.filter((one) => one.operation === id),
      unless: unless?.slice(1),
      pagination: spec.object['x-pagination'],
    };
  });
}
