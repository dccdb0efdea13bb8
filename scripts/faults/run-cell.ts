import type { Cell } from './cell.ts';
import { BOUND, limitsFor } from './client-limits.ts';
import { differences } from './differences.ts';
import { type Expectation, expectationOf } from './expectation.ts';
import { noOutcome, type Outcome, observeResult, observeThrown } from './observe.ts';
import { startRudeServer } from './rude-server.ts';

/** What became of a cell. */
export interface CellReport {
  readonly fault: string;
  readonly vendor: string;
  readonly operation: string;
  /** Whether the caller left the key of repeats to the client. */
  readonly keyLeftOut: boolean;
  readonly form: Cell['form'];
  readonly expected: Expectation;
  readonly kind: Outcome['kind'];
  readonly status: number | undefined;
  /** How many the server got. */
  readonly requests: number;
  readonly milliseconds: number;
  /** In what it differs from what is expected; none when all is well. */
  readonly problems: readonly string[];
}

/** Lets one call meet a fault, on servers of its own. */
export async function runCell(cell: Cell): Promise<CellReport> {
  const { fault, subject, form } = cell;
  const { vendor, operation, keyLeftOut } = subject;
  const elsewhere = await startRudeServer({ ending: 'answered' }, () => ({ status: 200 }));
  const reply = () => fault.reply?.(subject, elsewhere.url);
  const server = await startRudeServer(fault, () => reply() ?? { status: 200 });
  try {
    const options = { baseUrl: server.url, middleware: [], ...limitsFor(fault) };
    const client = subject.createClient(options);
    const start = performance.now();
    const outcome = await withinBound(
      form === 'try'
        ? observeResult(subject.call(client.try, {}))
        : observeThrown(subject.call(client, {})),
    );
    const milliseconds = Math.round(performance.now() - start);
    const expected = expectationOf(fault, subject, reply());
    const { requests, bodies } = server;
    const { kind, status } = outcome;
    const seen = { outcome, requests, bodies, elsewhere: elsewhere.requests };
    const problems = differences(cell, expected, seen);
    const identity = { fault: fault.name, vendor, operation, keyLeftOut, form };
    return { ...identity, expected, kind, status, requests, milliseconds, problems };
  } finally {
    await Promise.all([server.close(), elsewhere.close()]);
  }
}

/** A call that hangs, or throws where it must not, fails its cell and not the table. */
async function withinBound(call: Promise<Outcome>): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const hang = new Promise<Outcome>((resolve) => {
    timer = setTimeout(resolve, BOUND, noOutcome(`it hangs, ${BOUND} ms so far`));
  });
  try {
    return await Promise.race([call, hang]);
  } catch (error) {
    return noOutcome(`the form that never throws threw ${error}`);
  } finally {
    clearTimeout(timer);
  }
}
