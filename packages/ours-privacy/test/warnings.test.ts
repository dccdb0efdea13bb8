import { afterEach, describe, expect, expectTypeOf, it, onTestFinished, vi } from 'vitest';
import { FakeClock, idle } from '../../runtime/test/fake-clock.ts';
import { trackBatch } from '../src/batch/index.ts';
import { buildClient } from '../src/build-client.ts';
import type {
  OursPrivacyClientOptions,
  OursPrivacyWarning,
  OursPrivacyWarningCode,
  TrackInput,
} from '../src/index.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

function open(options: Partial<OursPrivacyClientOptions> = {}) {
  const clock = new FakeClock();
  const warnings: OursPrivacyWarning[] = [];
  const ours = buildClient(
    {
      token: 'src_live_1',
      onWarning: (warning) => warnings.push(warning),
      fetch: async (_, { body }) => {
        const accepted = JSON.parse(String(body)).events?.length;
        return Response.json({ success: true, accepted, failed: 0, results: [] });
      },
      ...options,
    },
    clock,
  );
  return { clock, ours, warnings, now: clock.date() };
}

const event = { event: 'Booked', userId: 'u-ada' };
const codes = (warnings: readonly OursPrivacyWarning[]) => warnings.map(({ code }) => code);

describe('a time', () => {
  const { now } = open();
  it.each<[string, TrackInput['time'], OursPrivacyWarningCode | undefined]>([
    ['now', now, undefined],
    ['now, as a Date', new Date(now), undefined],
    ['absent', undefined, undefined],
    ['null', null, undefined],
    ["0, as in the vendor's samples", 0, undefined],
    ['in five minutes', now + 5 * MINUTE, undefined],
    ['in five minutes and a millisecond', now + 5 * MINUTE + 1, 'time-in-future'],
    ['tomorrow, as a Date', new Date(now + DAY), 'time-in-future'],
    ['in microseconds', now * 1000, 'time-in-future'],
    ['seven days ago', now - 7 * DAY, undefined],
    ['more than seven days ago', now - 7 * DAY - 1, 'time-too-old'],
    ['in 1973', 1e11, 'time-too-old'],
    ['in seconds', Math.floor(now / 1000), 'time-in-seconds'],
    ['in 1970, as a Date', new Date(1), 'time-too-old'],
    ['before 1970', -1, 'time-too-old'],
  ])('%s', async (_, time, code) => {
    const { ours, warnings } = open();
    await ours.track({ ...event, time });
    await ours.try.track({ ...event, time });
    expect(codes(warnings)).toEqual(code ? [code, code] : []);
    for (const warning of warnings) {
      expect(warning).toMatchObject({ operation: 'track', field: '/time', count: 1 });
      expect(warning.message).toMatch(/^Ours Privacy track: `\/time` is .*\.$/);
      expect(warning.message).not.toContain(String(Number(time)));
    }
  });

  it('of identify is no time at all', async () => {
    const { ours, warnings } = open();
    await ours.identify({ userId: 'u', userProperties: {}, time: 7 } as never);
    expect(warnings).toEqual([]);
  });
});

describe('an event of nobody', () => {
  it.each<[string, object, boolean]>([
    ['nothing', {}, true],
    ['nulls', { userId: null, externalId: null, email: null, userProperties: null }, true],
    ['userId', { userId: 'u' }, false],
    ['externalId', { externalId: 'e' }, false],
    ['email', { email: 'ada@example.org' }, false],
    ['a stored e-mail', { userProperties: { email: 'ada@example.org' } }, false],
    ['a stored id', { userProperties: { external_id: 'e' } }, false],
    ['a phone number', { userProperties: { phone_number: '+33' } }, false],
    ['a name', { userProperties: { first_name: 'Ada' } }, true],
  ])('is one with %s', async (_, visitor, isNobody) => {
    const { ours, warnings } = open();
    await ours.track({ event: 'Booked', ...visitor });
    await ours.identify({ ...visitor, userProperties: { ...Object(visitor).userProperties } });
    expect(codes(warnings)).toEqual(isNobody ? ['no-identifier', 'no-identifier'] : []);
    expect(JSON.stringify(warnings)).not.toMatch(/ada/i);
  });
});

describe('warnings of a batch', () => {
  const old = (now: number) => [
    event,
    { ...event, time: now - 8 * DAY },
    { event: 'Paid', time: 9 },
  ];

  it('tell each kind once, the first place and how many there are', async () => {
    const { ours, warnings, now } = open();
    const rows = [...old(now), ...old(now)].map((row, index) => ({
      ...row,
      distinctId: `b-${index}`,
    }));
    await ours.trackBatch({ events: rows });
    const operation = 'trackBatch';
    expect(warnings).toMatchObject([
      { code: 'time-too-old', operation, field: '/events/1/time', count: 2 },
      { code: 'time-in-seconds', operation, field: '/events/2/time', count: 2 },
      { code: 'no-identifier', operation, field: '/events/2/userId', count: 2 },
    ]);
    expect(warnings[0]?.message).toContain('in 2 events of this call');
  });

  it('are those of the whole list, however many requests it takes', async () => {
    const { clock, ours, warnings, now } = open();
    await clock.run(trackBatch(ours, [...old(now), ...old(now)], { rowsPerRequest: 1 }));
    expect(warnings.map(({ code, field, count }) => [code, field, count])).toEqual([
      ['time-too-old', '/events/1/time', 2],
      ['time-in-seconds', '/events/2/time', 2],
      ['no-identifier', '/events/2/userId', 2],
    ]);
  });
});

describe('onWarning', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is console.warn where nothing is given: each kind once per client', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const { ours } = open({ onWarning: undefined });
    for (const _ of [1, 2]) await ours.track({ event: 'Booked', time: 9 });
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringMatching(/^Ours Privacy track: `\/time` is before 1973.*\(time-in-seconds/),
      expect.stringMatching(/^Ours Privacy track: `\/userId` is absent.*\(no-identifier/),
    ]);
    await open({ onWarning: undefined }).ours.track({ event: 'Booked' });
    expect(warn).toHaveBeenCalledTimes(3);
  });

  it('is nothing when it is null', async () => {
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    await open({ onWarning: null }).ours.track({ event: 'Booked', time: 9 });
    expect(warn).not.toHaveBeenCalled();
  });

  it('may throw, and the event is sent', async () => {
    const onWarning = () => {
      throw new Error('no');
    };
    expect(await open({ onWarning }).ours.track({ event: 'Booked' })).toMatchObject({
      success: true,
    });
  });

  it('may reject, and nobody hears of it', async () => {
    const rejections: unknown[] = [];
    const hear = (reason: unknown) => rejections.push(reason);
    process.on('unhandledRejection', hear);
    onTestFinished(() => void process.off('unhandledRejection', hear));
    const onWarning = async () => {
      throw new Error('no');
    };
    await open({ onWarning }).ours.track({ event: 'Booked' });
    await idle();
    expect(rejections).toEqual([]);
  });

  it('must be a function or null', () => {
    expect(() => open({ onWarning: 'console' as never })).toThrow('`onWarning` must be a function');
    expectTypeOf<OursPrivacyClientOptions['onWarning']>().toEqualTypeOf<
      ((warning: OursPrivacyWarning) => void) | null | undefined
    >();
  });

  it('is not disturbed by what cannot be read or is no input', async () => {
    const { ours, warnings } = open();
    const unreadable = {
      get time(): number {
        throw new Error('Ada');
      },
    };
    for (const input of [undefined, null, 'Ada', [], unreadable, { events: 'all' }]) {
      expect(await ours.try.track(input as never)).toMatchObject({ kind: 'invalid' });
      expect(await ours.try.trackBatch(input as never)).toMatchObject({ kind: 'invalid' });
    }
    expect(warnings.filter(({ code }) => code !== 'no-identifier')).toEqual([]);
  });
});
