import { execFile } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ClientContext } from '../src/client-context.ts';
import { describeCall } from '../src/describe-call.ts';
import type { CallEvent } from '../src/index.ts';
import { observe } from '../src/observe.ts';
import { FakeClock } from './fake-clock.ts';
import { rejection } from './recording-fetch.ts';
import { createEcho } from './repeat-api.ts';
import { createSample, definition, KEY, TOKEN } from './sample-api.ts';
import { answer, networkFailure, playScript, type Step } from './scripted-fetch.ts';

const STAGES = ['start', 'attempt', 'end', 'error'] as const;

/** What is published until the end of the test: the objects, and what they said at the moment. */
function listen(stages: readonly string[] = STAGES) {
  const objects: unknown[] = [];
  const log: (Partial<CallEvent> & { readonly stage: string })[] = [];
  for (const stage of stages) {
    const hear = (message: unknown) => {
      objects.push(message);
      log.push({ stage, ...(message as CallEvent) });
    };
    subscribe(`visitor-apis:${stage}`, hear);
    onTestFinished(() => {
      unsubscribe(`visitor-apis:${stage}`, hear);
    });
  }
  return { objects, log };
}

/** Reads from an API that answers so, with a clock of its own. */
async function read(...steps: Step[]) {
  const clock = new FakeClock();
  const { fetch } = playScript(clock, ...steps);
  return clock.run(createEcho(clock, { fetch }).try.read());
}

const call = { vendor: 'echo', operation: 'read', method: 'GET', route: '/notes' };

describe('the channels of a call', () => {
  it('tell of a success, with one object for all', async () => {
    const { objects, log } = listen();
    await read(answer(200));
    expect(log).toEqual([
      { stage: 'start', ...call, attempts: 0, duration: 0 },
      { stage: 'attempt', ...call, attempts: 1, status: 200, duration: 0 },
      { stage: 'end', ...call, attempts: 1, status: 200, duration: 0 },
    ]);
    expect(new Set(objects).size).toBe(1);
  });

  it('tell of each attempt, and of how long it all took', async () => {
    const { objects, log } = listen();
    await read(answer(503), networkFailure('ECONNRESET'), answer(200));
    expect(log).toEqual([
      { stage: 'start', ...call, attempts: 0, duration: 0 },
      { stage: 'attempt', ...call, attempts: 1, status: 503, kind: 'http', duration: 0 },
      // What was said of the attempt before does not linger.
      { stage: 'attempt', ...call, attempts: 2, kind: 'network', duration: 210 },
      { stage: 'attempt', ...call, attempts: 3, status: 200, duration: 820 },
      { stage: 'end', ...call, attempts: 3, status: 200, duration: 820 },
    ]);
    expect(new Set(objects).size).toBe(1);
  });

  it.each<[string, Step, Partial<CallEvent>]>([
    ['a refusal', answer(409), { status: 409, kind: 'http' }],
    ['an unknown status', answer(418), { status: 418, kind: 'unexpected' }],
    ['a body that cannot be read', () => new Response('{'), { status: 200, kind: 'decode' }],
  ])('tell of a failure: %s', async (_, step, failure) => {
    const { objects, log } = listen();
    await read(step);
    expect(log).toEqual([
      { stage: 'start', ...call, attempts: 0, duration: 0 },
      { stage: 'attempt', ...call, attempts: 1, ...failure, duration: 0 },
      { stage: 'error', ...call, attempts: 1, ...failure, duration: 0 },
    ]);
    expect(new Set(objects).size).toBe(1);
  });

  it('tell of an abort in a wait, after the last answer', async () => {
    const { log } = listen(['attempt', 'error']);
    const controller = new AbortController();
    const { signal } = controller;
    const clock = new FakeClock();
    const { fetch } = playScript(clock, answer(503));
    const result = createEcho(clock, { fetch }).try.read(undefined, { signal });
    clock.after(100, () => controller.abort());
    await clock.run(result);
    expect(log).toEqual([
      { stage: 'attempt', ...call, attempts: 1, status: 503, kind: 'http', duration: 0 },
      { stage: 'error', ...call, attempts: 1, status: 503, kind: 'abort', duration: 100 },
    ]);
  });

  it('have an object for each call', async () => {
    const { objects } = listen(['end']);
    await Promise.all([read(answer(200)), read(answer(200))]);
    expect(new Set(objects).size).toBe(2);
  });

  it.each(STAGES.slice(0, 3))('may be listened to one by one: %s', async (stage) => {
    const { log } = listen([stage]);
    await read(answer(200));
    expect(log).toMatchObject([{ stage }]);
  });

  it('tell of what was refused before it was sent', async () => {
    const { log } = listen();
    await rejection(createSample().getPlant(''));
    expect(log).toMatchObject([
      { stage: 'start', attempts: 0 },
      { stage: 'error', attempts: 0, kind: 'invalid' },
    ]);
  });
});

it('what nobody listens to is not even made', async () => {
  const nobody = { hasSubscribers: false, publish: () => expect.unreachable() };
  const now = () => expect.unreachable();
  const diagnostics = { start: nobody, attempt: nobody, end: nobody, error: nobody };
  const context = { definition, clock: { now }, diagnostics } as unknown as ClientContext;
  const operation = definition.operations.closeGarden;
  if (!operation) throw new Error('The sample API has changed.');
  const result = observe(
    context,
    describeCall(definition, 'closeGarden', operation),
    async (report) => {
      report({ attempts: 1 });
      return 'closed';
    },
  );
  expect(await result).toBe('closed');
});

it.each([200, 404, 500, 0])(
  'no message gives anybody away, whatever comes (%d)',
  async (status) => {
    const { log } = listen();
    const fetch = async () => {
      if (status === 0) throw new TypeError('fetch of https://x/?key=CANARY failed');
      const headers = { 'x-echo': 'CANARY' };
      return Response.json({ id: 'CANARY', error: 'CANARY' }, { status, headers });
    };
    const client = createSample({
      fetch,
      baseUrl: 'https://garden.example/CANARY',
      token: 'CANARY',
      headers: { 'x-own': 'CANARY' },
    });
    await client.try.getPlant('CANARY', { note: 'CANARY', tags: ['CANARY'] });
    await client.try.plantSeed({ mail: 'CANARY' }, { header: { 'x-visitor': 'CANARY' } });
    await client.try.waterPlant('CANARY', undefined, { headers: { 'x-more': 'CANARY' } });
    expect(log).toHaveLength(9);
    const text = JSON.stringify(log);
    for (const secret of ['CANARY', KEY, TOKEN]) expect(text).not.toContain(secret);
  },
);

it.each([
  ['an older Node', 'process.getBuiltinModule = undefined;'],
  ['a platform without channels', 'process.getBuiltinModule = () => undefined;'],
  ['an edge worker', 'delete globalThis.process;'],
])('calls go on without channels, as in %s', async (_, prepare) => {
  const sample = new URL('./sample-api.ts', import.meta.url);
  const code = `
    const { log } = console;
    ${prepare}
    const { createSample } = await import(${JSON.stringify(sample.href)});
    const fetch = async () => Response.json({ id: 'fern' });
    log(JSON.stringify(await createSample({ fetch }).getPlant('fern')));`;
  const flags = ['--no-warnings', '--conditions=@visitor-apis/source', '--input-type=module'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, '-e', code]);
  expect(stdout).toBe('{"id":"fern"}\n');
});
