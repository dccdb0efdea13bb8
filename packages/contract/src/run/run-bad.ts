import { isDeepStrictEqual } from 'node:util';
import { describeViolation } from '@visitor-apis/mocks';
import type { ContractOperation } from '@visitor-apis/mocks/ledger-internals';
import type { BadCase } from '../cases/case.ts';
import { type CaseWire, wireOf } from '../cases/wire-of.ts';
import { expectedRefusal } from './expected-refusal.ts';
import { operationOf } from './operation-of.ts';
import { firstOf, type Outcome, show } from './outcome.ts';
import { sendPlainly } from './send-plainly.ts';
import type { World } from './world.ts';

/** Sends a bad request as it is: it has to be refused, as the document says and for what is wrong. */
export async function runBad(world: World, bad: BadCase): Promise<Outcome> {
  const { mock, contract, cases } = world;
  const operation = operationOf(contract, bad.operation);
  const request = badWire(wireOf(contract, operation, bad.request, cases.credentials), bad);
  mock.reset();
  const response = await sendPlainly(mock.url, request);
  const text = await response.text();
  const type = response.headers.get('content-type');
  const body = type?.includes('json') ? JSON.parse(text) : text;
  const came = { status: response.status, type, body };
  const wanted = bad.isOfRow
    ? { ...came, status: partialStatus(operation) }
    : expectedRefusal(contract.document, operation.spec, bad.fault);
  const exchange = world.last();
  const reasons = (mock.requests[0]?.violations ?? []).map(describeViolation).join('\n');
  const failure = firstOf([
    !isDeepStrictEqual(came, wanted) && `answered ${show(came)} instead of ${show(wanted)}`,
    !exchange.shown.some(({ id }) => id === bad.cell) &&
      `refused for something else: ${reasons || 'no reason'}`,
  ]);
  return { failure, request, ...exchange };
}

/** The request with what stands in place of its body. */
export function badWire(wire: CaseWire, { text, mediaType }: BadCase): CaseWire {
  return {
    ...wire,
    headers: { ...wire.headers, ...(mediaType && { 'content-type': mediaType }) },
    body: text ?? wire.body,
  };
}

/** The success of which some rows are none. */
function partialStatus({ spec }: ContractOperation): number {
  const partial = Object.entries(spec.responses).find(
    ([, response]) => response['x-outcome'] === 'partial',
  );
  return Number(partial?.[0]);
}
