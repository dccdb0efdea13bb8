import { findReceived } from '../journal/received.ts';
import type { UntypedMock } from '../mock.ts';
import type { Latency } from '../script/director.ts';
import { scriptLoosely } from '../script/undocumented.ts';
import type { VendorBehaviour } from '../vendors/behaviour.ts';
import { InputError } from './input-error.ts';
import { readExpected, readNumber, readObject, readSteps, readText } from './read-input.ts';

/** What a program can ask over HTTP: `GET` what is to be read, `POST` with JSON what does something. */
export interface Command {
  readonly method: 'GET' | 'POST';
  readonly summary: string;
  run(input: unknown): object | Promise<object>;
}

/** The commands of a mock, by their paths below `/_mock/`. */
export function listCommands(
  mock: UntypedMock,
  { commands = {} }: VendorBehaviour,
): Record<string, Command> {
  const own: Record<string, Command> = {
    requests: {
      method: 'GET',
      summary: 'the last requests, without secrets and people, and what was counted',
      run: () => ({ requests: mock.requests, summary: mock.summary, pending: mock.pending }),
    },
    violations: {
      method: 'GET',
      summary: 'which rules were broken',
      run: () => ({ violations: mock.violations }),
    },
    received: {
      method: 'POST',
      summary: 'how many requests of { operation } had this { body, query, headers, path }',
      run: (value) => {
        const input = readObject(value);
        const operation = readText(input, 'operation');
        return { count: findReceived(mock.requests, operation, readExpected(input)).length };
      },
    },
    documented: {
      method: 'POST',
      summary: 'every documented answer of { operation }',
      run: (value) => ({ documented: mock.documented(readText(readObject(value), 'operation')) }),
    },
    script: {
      method: 'POST',
      summary: 'lets { operation } play { steps } next, e.g. "429@1x2,reset,ok+300"',
      run: (value) => {
        const input = readObject(value);
        const operation = readText(input, 'operation');
        scriptLoosely(mock, operation, readSteps(input));
        return { pending: mock.pending };
      },
    },
    chaos: {
      method: 'POST',
      summary: 'plays one of { steps } at a { rate } from 0 to 1, by { seed }; a rate of 0 ends it',
      run: (value) => {
        const input = readObject(value);
        const rate = readNumber(input, 'rate');
        if (rate === undefined) throw new InputError('rate', 'a number from 0 to 1', rate);
        const seed = readNumber(input, 'seed');
        mock.chaos(rate === 0 ? undefined : { rate, seed, steps: readSteps(input) });
        return { rate };
      },
    },
    latency: {
      method: 'POST',
      summary: 'waits { from } to { to } milliseconds before each answer',
      run: (value) => {
        const input = readObject(value);
        const from = readNumber(input, 'from') ?? 0;
        const latency: Latency = [from, readNumber(input, 'to') ?? from];
        mock.latency(latency);
        return { latency };
      },
    },
    reset: {
      method: 'POST',
      summary: 'forgets requests, violations and scripts',
      run: () => {
        mock.reset();
        return { summary: mock.summary };
      },
    },
  };
  const further = Object.entries(commands).map(([name, { summary, run }]) => [
    name,
    { method: 'POST', summary, run: (input) => run(input, mock.api) } satisfies Command,
  ]);
  return { ...own, ...Object.fromEntries(further) };
}
