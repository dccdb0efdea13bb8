import { Console } from 'node:console';
import { Writable } from 'node:stream';
import { format, inspect } from 'node:util';
import { expect } from 'vitest';
import { describeViolation, judgeReceived, type RunningMock } from '../../src/index.ts';
import type { UntypedMock } from '../../src/mock.ts';

/** Whatever a test, a log, a console or a program over HTTP can print of what a mock saw. */
export async function printed(mock: RunningMock): Promise<string> {
  const { requests, violations, summary } = mock;
  const operations = (mock as unknown as UntypedMock).operations;
  const things = [mock, requests, violations, summary, ...requests, ...violations];
  return [
    ...things.flatMap(forms),
    ...violations.map(describeViolation),
    ...operations.map((operation) => judgeReceived(mock, operation as never, EVERYTHING).message),
    thrownBy(() => mock.assertNoViolations()),
    // What a failing test prints.
    ...requests.map((request) => thrownBy(() => expect(request).toEqual({}))),
    thrownBy(() => expect(mock).toHaveNoViolations()),
    thrownBy(() => expect(mock).toHaveReceived('track', EVERYTHING)),
    onConsole(requests),
    await overHttp(mock),
  ].join('\n');
}

const EVERYTHING = {
  body: { nobody: 'sent this' },
  query: { nobody: 'sent this' },
  headers: { nobody: 'sent this' },
  path: '/nobody/asked',
  times: 99,
};

function forms(thing: unknown): string[] {
  return [
    String(thing),
    JSON.stringify(thing),
    JSON.stringify(Object.entries(Object(thing))),
    JSON.stringify({ ...Object(thing) }),
    inspect(thing),
    inspect(thing, { showHidden: true, depth: null, getters: true, showProxy: true }),
    inspect(thing, { showHidden: true, depth: null, customInspect: false }),
    format('%s %o %O %j', thing, thing, thing, thing),
  ];
}

function thrownBy(call: () => void): string {
  try {
    call();
    return '';
  } catch (error) {
    const { message, stack = '' } = error as Error;
    return [message, stack, ...forms(error)].join('\n');
  }
}

function onConsole(requests: readonly unknown[]): string {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  const console = new Console(stream, stream);
  console.log(requests, ...requests);
  console.error('%o', requests);
  console.dir(requests, { showHidden: true, depth: null });
  console.table(requests);
  return chunks.join('');
}

async function overHttp({ port }: RunningMock): Promise<string> {
  const ask = async (name: string, init?: RequestInit) =>
    (await fetch(`http://127.0.0.1:${port}/_mock/${name}`, init)).text();
  const body = JSON.stringify({ operation: 'track', ...EVERYTHING });
  const headers = { 'content-type': 'application/json' };
  const received = { method: 'POST', headers, body };
  return [await ask('requests'), await ask('violations'), await ask('received', received)].join(
    '\n',
  );
}
