import { describe, expect, expectTypeOf, it } from 'vitest';
import { trackBatch } from '../src/batch/index.ts';
import {
  type BatchInput,
  createOursPrivacyClient,
  type EventFields,
  type IdentifyBody,
  type IdentifyInput,
  type TrackBody,
  type TrackInput,
  type UserProperties,
} from '../src/index.ts';
import type { OldEventNames, OldIdentifyNames, OldVisitorNames } from '../src/names/old-names.ts';
import { EVENT_NAMES, IDENTIFY_NAMES, VISITOR_NAMES } from '../src/names/renamed.ts';

let sent: unknown[] = [];
const ours = createOursPrivacyClient({
  token: 'src_live_1',
  onWarning: null,
  fetch: async (_, { body }) => {
    sent.push(JSON.parse(String(body)));
    return Response.json({ success: true, accepted: 1, failed: 0, results: [] });
  },
});
const event = { event: 'Booked', userId: 'u-1' };

describe('names of older samples', () => {
  it('do not compile beside the event, and are refused', async () => {
    // @ts-expect-error it is eventProperties
    const track = ours.track({ ...event, properties: { clinic: 'north' } });
    await expect(track).rejects.toMatchObject({ kind: 'invalid', field: '/properties' });
    await expect(track).rejects.toThrow('must be written as `eventProperties`, got an object');
    // @ts-expect-error it is userProperties
    const identify = ours.identify({ userProperties: {}, properties: { plan: 'gold' } });
    await expect(identify).rejects.toThrow('`/properties` must be written as `userProperties`');
    // @ts-expect-error it is userProperties.first_name
    const result = await ours.try.track({ ...event, firstName: 'Ada' });
    expect(result).toMatchObject({ kind: 'invalid', error: { field: '/firstName' } });
    expect(result.ok ? '' : result.exception.message).not.toContain('Ada');
  });

  it('do not compile in userProperties, and are refused', async () => {
    // @ts-expect-error it is first_name
    const identify = ours.identify({ userProperties: { firstName: 'Ada', first_name: 'Ada' } });
    await expect(identify).rejects.toMatchObject({ field: '/userProperties/firstName' });
    // @ts-expect-error it is custom_properties.plan
    const track = ours.track({ ...event, userProperties: { plan: 'gold' } });
    await expect(track).rejects.toThrow('must be written as `custom_properties.plan`');
  });

  it('do not compile in a row, and are refused', async () => {
    // @ts-expect-error it is eventProperties
    const rows: BatchInput = { events: [{ ...event, distinctId: 'b', properties: {} }] };
    await expect(ours.trackBatch(rows)).rejects.toMatchObject({ field: '/events/0/properties' });
    // @ts-expect-error it is eventProperties
    const outcome = await trackBatch(ours, [{ ...event, properties: {} }]);
    expect(outcome.rows[0]).toMatchObject({ state: 'refused', code: 'invalid_input' });
  });

  it('do not compile either when the object was made before', () => {
    const made = { ...event, properties: {} };
    expectTypeOf(made).toExtend<TrackBody>();
    expectTypeOf(made).not.toExtend<TrackInput>();
    const visitor = { userProperties: { firstName: 'Ada', city: 'Lyon' } };
    expectTypeOf(visitor).toExtend<IdentifyBody>();
    expectTypeOf(visitor).not.toExtend<IdentifyInput>();
    expectTypeOf<TrackBody>().toExtend<TrackInput>();
    expectTypeOf<IdentifyBody>().toExtend<IdentifyInput>();
  });

  it('pass where the check is switched off: for who knows better than we do', async () => {
    sent = [];
    const input = { ...event, properties: { clinic: 'north' } };
    await ours.track(input as object as TrackInput, { validate: false });
    expect(sent).toMatchObject([{ properties: { clinic: 'north' } }]);
  });

  it('are none that the spec has', () => {
    expectTypeOf<keyof EventFields & keyof OldEventNames>().toBeNever();
    expectTypeOf<keyof IdentifyBody & keyof OldIdentifyNames>().toBeNever();
    expectTypeOf<keyof UserProperties & keyof OldVisitorNames>().toBeNever();
  });

  it.each([
    ['/', EVENT_NAMES, (more: object) => ours.try.track({ ...event, ...more })],
    ['/', IDENTIFY_NAMES, (more: object) => ours.try.identify({ userProperties: {}, ...more })],
    [
      '/userProperties/',
      VISITOR_NAMES,
      (more: object) => ours.try.identify({ userProperties: more }),
    ],
  ])('are all refused by name: %s', async (place, names, call) => {
    for (const [name, instead] of Object.entries(names)) {
      const result = await call({ [name]: 'Ada' });
      expect(result).toMatchObject({ ok: false, error: { field: `${place}${name}` } });
      expect(result.ok ? '' : result.exception.message).toContain(`\`${instead}\``);
    }
  });
});
