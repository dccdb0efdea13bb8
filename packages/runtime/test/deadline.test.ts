import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { DEFAULT_DEADLINE, DEFAULT_TIMEOUT } from '../src/index.ts';
import { FakeClock, idle } from './fake-clock.ts';
import { rejection } from './recording-fetch.ts';
import { createEcho } from './repeat-api.ts';
import { answer, endlessBody, networkFailure, playScript, stall } from './scripted-fetch.ts';

describe('deadline', () => {
  it('begins no wait that would pass it: the last failure comes at once', async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const { fetch, sent } = playScript(clock, answer(503), networkFailure('ECONNRESET'));
    // The first wait takes 210 ms, the second one would take 610.
    const echo = createEcho(clock, { fetch, deadline: 820 });
    const error = await rejection(clock.run(echo.read()));
    expect(error).toMatchObject({ kind: 'network', code: 'ECONNRESET', attempts: 2 });
    expect(error).toHaveProperty('failures', [expect.objectContaining({ status: 503 })]);
    expect(clock.now() - start).toBe(210);
    expect(sent).toHaveLength(2);
    const longer = createEcho(clock, { fetch, deadline: 821, retry: { attempts: 3 } });
    expect(await rejection(clock.run(longer.read()))).toMatchObject({ attempts: 3 });
  });

  it('cuts the attempt that passes it', async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const { fetch, sent } = playScript(clock, answer(503), stall);
    const echo = createEcho(clock, { fetch, timeout: 500, deadline: 600 });
    const error = await rejection(clock.run(echo.read()));
    expect(error).toMatchObject({
      kind: 'timeout',
      limit: 'deadline',
      timeout: 600,
      attempts: 2,
      failures: [{ kind: 'http', status: 503, delay: 210 }],
    });
    expect((error as Error).message).toContain('took longer than 600 ms');
    expect((error as Error).message).toContain('`deadline`');
    expect(clock.now() - start).toBe(600);
    expect(sent).toHaveLength(2);
  });

  it('leaves the timeout its say where that is shorter', async () => {
    const clock = new FakeClock();
    const { fetch, sent } = playScript(clock, stall);
    const echo = createEcho(clock, { fetch, timeout: 500, deadline: 500 });
    const error = await rejection(clock.run(echo.read()));
    expect(error).toMatchObject({ limit: 'timeout', timeout: 500, attempts: 1 });
    expect(sent).toHaveLength(1);
  });

  it('of a call overrides that of the client, either way', async () => {
    const clock = new FakeClock();
    const { fetch } = playScript(clock, stall);
    const echo = createEcho(clock, { fetch, deadline: 100 });
    for (const deadline of [50, 5000]) {
      const error = await rejection(clock.run(echo.read(undefined, { deadline })));
      expect(error).toMatchObject({ limit: 'deadline', timeout: deadline });
    }
    const none = echo.read(undefined, { deadline: false, timeout: 9000, retry: false });
    expect(await rejection(clock.run(none))).toMatchObject({ limit: 'timeout', timeout: 9000 });
  });

  it('is two minutes, and half a minute for each attempt, where nothing is said', async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const { fetch } = playScript(clock, stall);
    const echo = createEcho(clock, { fetch, timeout: undefined, deadline: undefined });
    const retry = { attempts: 9 };
    const error = await rejection(clock.run(echo.read(undefined, { retry })));
    expect(error).toMatchObject({ kind: 'timeout', limit: 'deadline', timeout: DEFAULT_DEADLINE });
    expect(clock.now() - start).toBe(120_000);
    const once = await rejection(clock.run(echo.read(undefined, { retry: false })));
    expect(once).toMatchObject({ limit: 'timeout', timeout: DEFAULT_TIMEOUT });
  });

  it('covers the body', async () => {
    for (const limit of ['timeout', 'deadline'] as const) {
      const clock = new FakeClock();
      const { fetch } = playScript(clock, endlessBody(200));
      const echo = createEcho(clock, { fetch, retry: false, [limit]: 70 });
      const error = await rejection(clock.run(echo.read()));
      expect(error).toMatchObject({ kind: 'timeout', limit, timeout: 70 });
      expect(error).toHaveProperty('response.status', 200);
    }
  });

  it('lets nothing out after it, however late a timer fires', async () => {
    const clock = new FakeClock();
    clock.lateness = 50;
    const { fetch, sent } = playScript(clock, answer(503));
    const echo = createEcho(clock, { fetch, deadline: 230 });
    // The wait should end after 210 ms, and ends after 260.
    expect(await clock.run(echo.try.read())).toMatchObject({ ok: false });
    expect(sent).toHaveLength(1);
  });
});

describe('a wait between two attempts', () => {
  it('ends at once when the call is aborted, and leaves nothing behind', async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const { fetch, sent } = playScript(clock, answer(503));
    const controller = new AbortController();
    const { signal } = controller;
    const call = createEcho(clock, { fetch }).read(undefined, { signal });
    await idle();
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    expect(clock.pending).toBe(1);
    controller.abort('enough');
    const error = await rejection(call);
    expect(error).toMatchObject({ kind: 'abort', cause: 'enough', attempts: 1 });
    expect(error).toHaveProperty('failures', [expect.objectContaining({ status: 503 })]);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
    expect(clock.pending).toBe(0);
    expect(clock.now()).toBe(start);
    expect(sent).toHaveLength(1);
  });

  it('leaves no listener when it ends by itself', async () => {
    const clock = new FakeClock();
    const { fetch } = playScript(clock, answer(503), networkFailure('ECONNRESET'), answer(200));
    const { signal } = new AbortController();
    await clock.run(createEcho(clock, { fetch }).read(undefined, { signal }));
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('is not begun when the call was aborted meanwhile', async () => {
    const controller = new AbortController();
    class AbortingClock extends FakeClock {
      // Asked for chance when the attempt is over, and the wait has not begun.
      override random(): number {
        controller.abort('enough');
        return 0;
      }
    }
    const clock = new AbortingClock();
    const start = clock.now();
    const { fetch, sent } = playScript(clock, answer(503));
    const call = createEcho(clock, { fetch }).read(undefined, { signal: controller.signal });
    expect(await rejection(clock.run(call))).toMatchObject({ kind: 'abort', cause: 'enough' });
    expect(sent).toHaveLength(1);
    expect(clock.now()).toBe(start);
    expect(clock.pending).toBe(0);
  });
});
