import type { Api } from '@visitor-apis/codegen';
import { readBundle } from '@visitor-apis/codegen';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { type Cell, Ledger } from '@visitor-apis/mocks/ledger';
import { type Contract, contractOf } from '@visitor-apis/mocks/ledger-internals';
import { type DerivedCases, deriveCases } from '../cases/derive-cases.ts';
import type { Contract as Calls } from '../contract.ts';
import { loadContract } from '../load-contract.ts';
import { findUnreachable, readUnreachable, type Unreachable } from '../unreachable.ts';

/** What the mock saw last, and what it made of it. */
export interface LastExchange {
  readonly answer: { readonly status: number; readonly body: string };
  /** The cells that request and answer showed. */
  readonly shown: readonly Cell[];
}

/** What the cases of one API are run in: its mock, its client, and a ledger of what is shown. */
export interface World {
  readonly api: Api;
  readonly mock: RunningMock;
  readonly calls: Calls;
  readonly cases: DerivedCases;
  readonly ledger: Ledger;
  readonly contract: Contract;
  readonly unreachable: readonly Unreachable[];
  last(): LastExchange;
  close(): Promise<void>;
}

const NOTHING: LastExchange = { answer: { status: 0, body: '' }, shown: [] };

/** Derives the cases of an API, and starts a mock to run them against. */
export async function openWorld(api: Api): Promise<World> {
  const ledger = new Ledger(api.key, readBundle(api));
  const contract = contractOf(ledger);
  const unreachable = readUnreachable(api.key);
  const isReachable = (cell: Cell) => !findUnreachable(unreachable, cell);
  const cases = deriveCases(contract, isReachable);
  const calls = await loadContract(api);
  const mock = await startMock(api.key);
  let last = NOTHING;
  mock.subscribe((request, answer) => {
    const { status = 0, body = '' } = answer ?? {};
    last = { answer: { status, body }, shown: ledger.observe(request, answer) };
  });
  return {
    api,
    mock,
    calls,
    cases,
    ledger,
    contract,
    unreachable,
    last() {
      const exchange = last;
      last = NOTHING;
      return exchange;
    },
    close: mock.close,
  };
}
