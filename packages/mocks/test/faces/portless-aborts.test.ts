import { getEventListeners } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { playAsResponse } from '../../src/faces/play-as-response.ts';
import { wait } from '../../src/faces/wait.ts';
import { slow, stall, truncated } from '../../src/index.ts';
import { TRACK, useOpenPanel } from './openpanel-mock.ts';

const mock = useOpenPanel();
const PATIENT = { timeout: 10_000 };
const reason = new Error('enough');
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

function begin(init: RequestInit = {}) {
  const controller = new AbortController();
  const { signal } = controller;
  const answer = mock().fetch('https://api.openpanel.dev/track', {
    method: 'POST',
    signal,
    ...TRACK,
    ...init,
  });
  return { answer, abort: () => controller.abort(reason) };
}

describe('the fetch without a port rejects with the reason of its signal', () => {
  it.each([
    ['GET', 'track/device-id', { headers: TRACK.headers }],
    ['POST', 'track', TRACK],
  ])(
    'where it is aborted before a %s, of which the mock sees nothing',
    async (method, path, init) => {
      const signal = AbortSignal.abort(reason);
      const answer = mock().fetch(`https://api.openpanel.dev/${path}`, { method, signal, ...init });
      await expect(answer).rejects.toBe(reason);
      expect(mock().requests).toEqual([]);
    },
  );

  it.each([
    ['a delay', slow(60_000)],
    ['a stall', stall()],
  ])('during %s', async (_, step) => {
    mock().script('track', [step]);
    const { answer, abort } = begin();
    await expect.poll(() => mock().requests, PATIENT).toHaveLength(1);
    abort();
    await expect(answer).rejects.toBe(reason);
  });

  it('during a stall in which garbage is collected', async () => {
    mock().script('track', [stall()]);
    const { answer, abort } = begin();
    await expect.poll(() => mock().requests, PATIENT).toHaveLength(1);
    for (let round = 0; round < 3; round += 1) {
      await setTimeout(10);
      collectGarbage();
    }
    abort();
    await expect(answer).rejects.toBe(reason);
  });

  it('while the mock still judges', async () => {
    const { answer, abort } = begin();
    const stop = mock().subscribe(abort);
    await expect(answer).rejects.toBe(reason);
    stop();
  });

  it('while its own body is still on its way', async () => {
    const body = new ReadableStream({ pull: () => new Promise(() => {}) });
    const { answer, abort } = begin({ body, duplex: 'half' } as RequestInit);
    await setTimeout(20);
    abort();
    await expect(answer).rejects.toBe(reason);
  });

  it('within half of a body', async () => {
    mock().script('track', [truncated({ by: 'stall' })]);
    const { answer, abort } = begin();
    const reader = (await answer).body?.getReader();
    expect(await reader?.read()).toMatchObject({ done: false });
    const next = reader?.read();
    abort();
    await expect(next).rejects.toBe(reason);
  });

  it('with half of a body that is read only after that', async () => {
    mock().script('track', [truncated({ by: 'stall' })]);
    const { answer, abort } = begin();
    const { body } = await answer;
    collectGarbage();
    abort();
    await setTimeout(0);
    await expect(body?.getReader().read()).rejects.toBe(reason);
  });
});

describe('when it is over, no timer and no listener is left', () => {
  const whole = { kind: 'answer', answer: { status: 200, headers: {}, body: 'whole' } } as const;
  const half = { ...whole, kind: 'truncated', by: 'stall' } as const;
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

  it('after a delay', async () => {
    const { signal } = new AbortController();
    await playAsResponse(5, whole, { method: 'GET', signal });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it.each([
    ['a delay', 60_000, whole],
    ['a stall', 0, { kind: 'stall' } as const],
  ])('after %s that is aborted', async (_, delay, play) => {
    const controller = new AbortController();
    const { signal } = controller;
    const before = timers();
    const answer = playAsResponse(delay, play, { method: 'GET', signal });
    expect(timers() - before).toBe(delay > 0 ? 1 : 0);
    controller.abort(reason);
    await expect(answer).rejects.toBe(reason);
    expect(timers()).toBe(before);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('after a wait for what is aborted already', async () => {
    const signal = AbortSignal.abort(reason);
    await expect(wait({ signal }).over).rejects.toBe(reason);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it.each(['cancelled', 'aborted'])('after half a body that is %s', async (how) => {
    const controller = new AbortController();
    const { signal } = controller;
    const { body } = await playAsResponse(0, half, { method: 'GET', signal });
    const reader = body?.getReader();
    await reader?.read();
    const next = reader?.read();
    if (how === 'aborted') controller.abort(reason);
    else await reader?.cancel();
    if (how === 'aborted') await expect(next).rejects.toBe(reason);
    else expect(await next).toMatchObject({ done: true });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });
});
