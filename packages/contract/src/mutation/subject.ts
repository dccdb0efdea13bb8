import type { Api, Document } from '@visitor-apis/codegen';
import { readBundle } from '@visitor-apis/codegen';
import type { DocumentedOutcome } from '@visitor-apis/mocks';
import { type Contract, readContract } from '@visitor-apis/mocks/ledger-internals';
import { deriveCases } from '../cases/derive-cases.ts';
import type { Instances } from '../cases/derive-instances.ts';
import { loadContract } from '../load-contract.ts';
import { findUnreachable, readUnreachable } from '../unreachable.ts';
import { traceClient } from './client-trace.ts';
import { type CaseExchange, exchange, mockOf } from './exchange.ts';
import { listExchanges } from './list-exchanges.ts';
import { listTrials } from './list-trials.ts';
import { playDocumented } from './play-documented.ts';
import type { Trial } from './trial.ts';

/** What the cases of the true document come to: what those of a mutant are compared with. */
export interface Subject {
  readonly vendor: string;
  readonly document: Document;
  readonly contract: Contract;
  readonly exchanges: readonly Expected<CaseExchange>[];
  /** Documented answers, each with a request that asks for it. */
  readonly documented: readonly Expected<DocumentedCase>[];
  readonly instances: readonly Instances[];
  readonly trials: readonly Expected<Trial>[];
}

/** A documented answer, and a request that is answered with it. */
export interface DocumentedCase {
  readonly operation: string;
  readonly outcome: DocumentedOutcome;
  readonly request: CaseExchange;
}

/** Something to do, and what has to come of it. */
export interface Expected<What> {
  readonly what: What;
  readonly expected: string;
}

/** Runs the cases of an API once, on its true document. */
export async function prepareSubject(api: Api): Promise<Subject> {
  const document = readBundle(api);
  const contract = readContract(document);
  const unreachable = readUnreachable(api.key).filter(({ client }) => !client);
  const cases = deriveCases(contract, (cell) => !findUnreachable(unreachable, cell));
  const mock = mockOf(document, api.vendor);
  await mock.ready;
  const exchanges: Expected<CaseExchange>[] = [];
  for (const what of listExchanges(contract, cases)) {
    exchanges.push({ what, expected: await exchange(mock, what) });
  }
  const documented: Expected<DocumentedCase>[] = [];
  for (const { id: operation } of contract.operations) {
    const request = exchanges.find(({ what }) => what.operation === operation)?.what;
    for (const outcome of request ? mock.documented(operation) : []) {
      const what = { operation, outcome, request: request as CaseExchange };
      documented.push({ what, expected: await playDocumented(mock, what) });
    }
  }
  const trials: Expected<Trial>[] = [];
  for (const what of listTrials(api, contract, cases, await loadContract(api))) {
    trials.push({ what, expected: await traceClient(document, what) });
  }
  const { instances } = cases;
  return { vendor: api.vendor, document, contract, exchanges, documented, instances, trials };
}
