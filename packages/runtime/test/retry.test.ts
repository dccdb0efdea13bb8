import { describe, expect, it } from 'vitest';
import type { ClientOptions, MiddlewareContext, RetryOptions } from '../src/index.ts';
import { FakeClock } from './fake-clock.ts';
import { rejection } from './recording-fetch.ts';
import { createEcho, definition } from './repeat-api.ts';
import { answer, networkFailure, playScript, type Step, stall } from './scripted-fetch.ts';

interface Circumstances {
  readonly chance?: number;
  readonly client?: ClientOptions | undefined;
  readonly call?: RetryOptions | undefined;
}

/** How long was waited before each attempt of a call that may be repeated. */
async function waits(steps: readonly Step[], { chance = 0, client, call }: Circumstances) {
  const clock = new FakeClock();
  clock.chance = chance;
  const { fetch, sent } = playScript(clock, ...steps);
  const echo = createEcho(clock, { fetch, ...client });
  await clock.run(echo.try.read(undefined, { retry: call }));
  return sent.map(({ after }) => after).slice(1);
}

const sorry = [answer(503)];

describe('the delay before another attempt', () => {
  it('grows by its factor up to its maximum, and then has jitter added', async () => {
    expect(await waits(sorry, {})).toEqual([210, 610, 1510]);
    const late = await waits(sorry, { chance: 0.999 });
    expect(late.map((delay) => Math.round(delay * 10) / 10)).toEqual([309.9, 709.9, 1609.9]);
  });

  it('is what the options say, those of a call before those of the client', async () => {
    const jitter = { min: 0, max: 0 };
    const client = { retry: { firstDelay: 50, factor: 1, jitter } };
    expect(await waits(sorry, { client })).toEqual([50, 50, 50]);
    const call = { firstDelay: 70, attempts: 2 };
    expect(await waits(sorry, { client, call })).toEqual([70]);
    expect(await waits(sorry, { client, call: { factor: undefined } })).toEqual([50, 50, 50]);
    expect(await waits(sorry, { call: { maxDelay: 300, jitter } })).toEqual([200, 300, 300]);
  });

  it('is never longer than a timer holds', async () => {
    const longest = 2 ** 31 - 1;
    const call = { firstDelay: longest, maxDelay: longest, attempts: 2 };
    const [delay] = await waits(sorry, { call, chance: 0.999 });
    expect(delay).toBeLessThanOrEqual(longest);
  });
});

describe('another attempt', () => {
  it('ends with the first success', async () => {
    const clock = new FakeClock();
    const { fetch, sent } = playScript(clock, answer(503), answer(200, {}, { id: 1 }));
    expect(await clock.run(createEcho(clock, { fetch }).read())).toEqual({ id: 1 });
    expect(sent).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it.each<[what: string, step: Step]>([
    ['a status of the table', answer(500)],
    ['no connection', networkFailure('ECONNREFUSED')],
    ['a reset', networkFailure('ECONNRESET')],
    ['a failure without a code', networkFailure()],
    ['no answer in time', stall],
  ])('follows %s', async (_, step) => {
    expect(await waits([step], { client: { timeout: 40 } })).toHaveLength(3);
  });

  it.each<[what: string, step: Step, circumstances?: Circumstances]>([
    ['a status that the table lacks', answer(409)],
    ['a success', answer(200)],
    ['a success that cannot be read', () => new Response('<p>')],
    ['what a middleware throws', answer(200), { client: { middleware: [() => Promise.reject()] } }],
    ['a status that the options take out', answer(503), { call: { statuses: [429] } }],
    ['a failure that the options take out', networkFailure('ECONNRESET'), { call: noReset() }],
    ['a timeout that the options take out', stall, { call: { transport: [] } }],
    ['a single attempt', answer(503), { call: { attempts: 1 } }],
    ['retry: false of the client', answer(503), { client: { retry: false } }],
  ])('does not follow %s', async (_, step, { client, call } = {}) => {
    expect(await waits([step], { client: { timeout: 40, ...client }, call })).toEqual([]);
  });

  it('follows a status that the options add', async () => {
    expect(await waits([answer(409)], { call: { statuses: [409] } })).toHaveLength(3);
  });

  it('is switched off and on by a single call', async () => {
    const clock = new FakeClock();
    const { fetch, sent } = playScript(clock, answer(503));
    await clock.run(createEcho(clock, { fetch }).try.read(undefined, { retry: false }));
    expect(sent).toHaveLength(1);
    const off = createEcho(clock, { fetch, retry: false });
    await clock.run(off.try.read(undefined, { retry: {} }));
    expect(sent).toHaveLength(5);
  });

  it('is never made where the vendor says nothing of it', async () => {
    const clock = new FakeClock();
    const { fetch, sent } = playScript(clock, answer(503));
    const { retry: _, ...silent } = definition;
    const echo = createEcho(clock, { fetch, retry: { attempts: 9 } }, silent);
    expect(await rejection(clock.run(echo.read()))).toMatchObject({ status: 503, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('knows why those before it failed, as the last error does', async () => {
    const clock = new FakeClock();
    const seen: Pick<MiddlewareContext, 'attempt' | 'failures'>[] = [];
    const { fetch } = playScript(clock, answer(500), networkFailure('ECONNRESET'), answer(409));
    const echo = createEcho(clock, {
      fetch,
      middleware: [
        ({ attempt, failures }, next) => {
          seen.push({ attempt, failures });
          return next();
        },
      ],
    });
    const error = await rejection(clock.run(echo.read()));
    const first = { kind: 'http', status: 500, code: undefined, delay: 210 };
    const second = { kind: 'network', status: undefined, code: 'ECONNRESET', delay: 610 };
    expect(seen).toEqual([
      { attempt: 1, failures: [] },
      { attempt: 2, failures: [first] },
      { attempt: 3, failures: [first, second] },
    ]);
    expect(error).toMatchObject({ status: 409, attempts: 3, failures: [first, second] });
    expect((error as Error).message).toContain('(attempt 3)');
  });
});

function noReset(): RetryOptions {
  return { transport: ['connect', 'timeout'] };
}
