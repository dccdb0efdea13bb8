import { afterEach, describe, expect, it, vi } from 'vitest';
import { FakeClock } from '../../runtime/test/fake-clock.ts';
import { answer, networkFailure, playScript } from '../../runtime/test/scripted-fetch.ts';
import { createOpenPanelEvents } from '../src/events/index.ts';
import { createTimedClient, receipt, recordEvents } from './record-events.ts';

const time = '2026-11-18T11:06:40.000Z';

afterEach(() => vi.unstubAllGlobals());

describe('the time of an event', () => {
  it.each([time, '2026-11-18T12:06:40+01:00', new Date(time), Date.parse(time)])(
    '%s is sent in the one form that every server reads',
    async (timestamp) => {
      const { events, lastBody } = recordEvents();
      await events.track('x', {}, { timestamp });
      expect(lastBody().payload.properties).toEqual({ __timestamp: time });
    },
  );

  it('is that of the call, also in an attempt that comes late', async () => {
    const clock = new FakeClock();
    const { fetch, sent } = playScript(
      clock,
      networkFailure('ECONNREFUSED'),
      answer(429, { 'retry-after': '9' }),
      answer(200, {}, receipt),
    );
    const events = createOpenPanelEvents(createTimedClient(clock, { fetch }));
    const now = new Date(clock.date()).toISOString();
    await clock.run(events.track('x'));
    const times = sent.map(({ body }) => JSON.parse(body).payload.properties.__timestamp);
    expect(times).toEqual([now, now, now]);
    expect(sent.map(({ after }) => after)).toEqual([0, 500, 9000]);
  });

  it('gives way to a __timestamp among the properties', async () => {
    const { events, lastBody } = recordEvents();
    await events.with({ timestamp: new Date(0) }).track('x', { __timestamp: time });
    expect(lastBody().payload.properties).toEqual({ __timestamp: time });
  });

  it('may be left to the server', async () => {
    const { events, lastBody } = recordEvents();
    await events.track('x', {}, { timestamp: null });
    expect(lastBody().payload.properties).toEqual({});
    await events.with({ timestamp: null }).track('x', {}, { timestamp: undefined });
    expect(lastBody().payload.properties).toHaveProperty('__timestamp');
  });

  it('is left to the server in a browser, whose repeats are told by their bodies', async () => {
    vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Firefox/144.0' });
    const { events, lastBody } = recordEvents({ clientSecret: null });
    await events.track('x');
    expect(lastBody().payload.properties).toEqual({});
    await events.track('x', {}, { timestamp: time });
    expect(lastBody().payload.properties).toEqual({ __timestamp: time });
  });

  it.each<[string, unknown]>([
    ['seconds', 1_790_000_000],
    ['a text without a zone', '2026-11-18T11:06:40'],
    ['a date alone', '2026-11-18'],
    ['digits', '1790000000000'],
    ['no date', new Date(Number.NaN)],
    ['a month that there is not', '2026-13-18T11:06:40Z'],
    ['no number', Number.NaN],
    ['true', true],
  ])('is refused as %s, which the server would misread', async (_, timestamp) => {
    const { events, requests } = recordEvents();
    const call = events.track('x', {}, { timestamp: timestamp as string });
    await expect(call).rejects.toMatchObject({ kind: 'invalid', field: 'context.timestamp' });
    expect(requests).toEqual([]);
  });
});
