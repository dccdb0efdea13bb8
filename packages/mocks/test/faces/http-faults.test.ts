import { describe, expect, it } from 'vitest';
import { garbled, reset, type Step, stall, truncated } from '../../src/index.ts';
import { TRACK, useOpenPanel } from './openpanel-mock.ts';
import { isOwnTimeout, REAL_CLIENTS } from './real-clients.ts';

const mock = useOpenPanel();

describe.each(REAL_CLIENTS)('over HTTP, %s sees', (name, client) => {
  const ask = (timeout = 5000) => client(`${mock().url}/track`, { ...TRACK, timeout });
  const meet = (step: Step, timeout?: number) => {
    mock().script('track', [step as never]);
    return ask(timeout);
  };

  it('a reset as ECONNRESET', async () => {
    expect(await meet(reset())).toMatchObject({ code: 'ECONNRESET', why: 'read ECONNRESET' });
    expect(mock().requests).toMatchObject([{ operation: 'track', outcome: 'reset' }]);
  });

  it('what is not HTTP as what its parser refuses', async () => {
    expect(await meet(garbled())).toMatchObject({ why: expect.stringMatching(/Expected HTTP/) });
    expect(mock().requests).toMatchObject([{ outcome: 'garbled' }]);
  });

  it.each(['close', 'reset'] as const)(
    'a body that ends half-way in a %s as broken off, never as a shorter body',
    async (by) => {
      const seen = await meet(truncated({ by }));
      expect(seen).not.toHaveProperty('status');
      expect(seen).toMatchObject({
        why: expect.stringMatching(/other side closed|aborted|ECONNRESET/),
        ...(name !== 'axios' && { at: 'body' }),
      });
    },
  );

  it.each([
    ['no answer', stall()],
    ['half an answer', truncated({ by: 'stall' })],
  ])('%s and then nothing, until it gives up by itself', async (_, step) => {
    const start = performance.now();
    const seen = await meet(step, 250);
    expect(performance.now() - start).toBeGreaterThan(200);
    expect(seen).toSatisfy(isOwnTimeout);
  });

  it.each([
    ['a reset', reset()],
    ['what is not HTTP', garbled()],
    ['half a body', truncated()],
    ['half a body and a reset', truncated({ by: 'reset' })],
  ])('a good answer again after %s', async (_, step) => {
    await meet(step);
    expect(await ask()).toMatchObject({ status: 200 });
    expect(mock().pending).toEqual({});
  });
});
