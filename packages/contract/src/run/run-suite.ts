import type { Cell } from '@visitor-apis/mocks/ledger';
import type { Outcome } from './outcome.ts';
import { provenBy } from './proven-by.ts';
import { runAnswer } from './run-answer.ts';
import { runBad } from './run-bad.ts';
import { runGood } from './run-good.ts';
import type { World } from './world.ts';

/** A case that was run. */
export interface RunCase {
  readonly id: string;
  readonly operation: string;
  readonly name: string;
  readonly kind: 'request' | 'refusal' | 'answer';
  readonly outcome: Outcome;
  /** Ids of the cells that it proves. */
  readonly proven: readonly string[];
}

/** A case that can be run. */
export interface RunnableCase extends Pick<RunCase, 'id' | 'operation' | 'name' | 'kind'> {
  run(): Promise<RunCase>;
}

/** The cases of an API: each is run on its own, and enters what it proves into the ledger. */
export function listRunnable(world: World): RunnableCase[] {
  const { good, bad, answers } = world.cases;
  const runnable = <Case extends Pick<RunCase, 'id' | 'operation' | 'name'>>(
    cases: readonly Case[],
    kind: RunCase['kind'],
    side: Cell['side'],
    run: (world: World, one: Case) => Promise<Outcome>,
  ) =>
    cases.map((one): RunnableCase => {
      const { id, operation, name } = one;
      const about = { id, operation, name, kind };
      return {
        ...about,
        async run() {
          const outcome = await run(world, one);
          const proven = provenBy(outcome, side);
          world.ledger.enter(proven);
          return { ...about, outcome, proven };
        },
      };
    });
  return [
    ...runnable(good, 'request', 'request', runGood),
    ...runnable(bad, 'refusal', 'request', runBad),
    ...runnable(answers, 'answer', 'answer', runAnswer),
  ];
}
