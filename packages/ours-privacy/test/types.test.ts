import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import {
  type BatchResult,
  createOursPrivacyClient,
  InvalidInputError,
  isOursPrivacyError,
  type OursPrivacyClientOptions,
  type Success,
} from '../src/index.ts';

const token = 'src_live_1';
let sent: unknown[];
const ours = createOursPrivacyClient({
  token,
  onWarning: null,
  fetch: async (_, { body }) => {
    sent.push(JSON.parse(String(body)));
    return Response.json({ success: true });
  },
});

beforeEach(() => {
  sent = [];
});

describe('types of the Ours Privacy client', () => {
  it('leave the token to the client, and take one that is given', async () => {
    const data = await ours.track({ event: 'Booked' });
    expectTypeOf(data).toEqualTypeOf<Success>();
    await ours.track({ event: 'Booked', token: 'src_live_2' });
    expect(sent).toMatchObject([
      { event: 'Booked', token },
      { event: 'Booked', token: 'src_live_2' },
    ]);
  });

  it('want a token of the client', () => {
    expectTypeOf<{ experimentToken: string }>().not.toExtend<OursPrivacyClientOptions>();
    const options = {} as OursPrivacyClientOptions;
    expect(() => createOursPrivacyClient(options)).toThrow(InvalidInputError);
  });

  it('let null clear a property', async () => {
    await ours.identify({ externalId: 'pat-88', userProperties: { gclid: null } });
    expect(sent).toEqual([{ externalId: 'pat-88', userProperties: { gclid: null }, token }]);
  });

  it('want properties to identify', async () => {
    // @ts-expect-error userProperties may be empty, but not absent
    const absent = ours.identify({ externalId: 'pat-88' });
    await expect(absent).rejects.toMatchObject({ field: '/userProperties' });
    // @ts-expect-error nor null
    const nothing = ours.identify({ externalId: 'pat-88', userProperties: null });
    await expect(nothing).rejects.toMatchObject({ field: '/userProperties' });
    await ours.identify({ externalId: 'pat-88', userProperties: {} });
    expect(sent).toHaveLength(1);
  });

  it('want a distinctId in each row', async () => {
    // @ts-expect-error a row without distinctId
    const nameless = ours.trackBatch({ events: [{ event: 'Booked' }] });
    await expect(nameless).rejects.toMatchObject({ field: '/events/0/distinctId' });
    const data = await ours.trackBatch({ events: [{ event: 'Booked', distinctId: 'b-1' }] });
    expectTypeOf(data).toEqualTypeOf<BatchResult>();
    expect(sent).toEqual([{ events: [{ event: 'Booked', distinctId: 'b-1' }], token }]);
  });

  it('cannot see that an experiment lacks its token, so the client says it', async () => {
    const error = await ours
      .assignExperiment('checkout-copy', { visitor_id: 'v-1' })
      .catch((e) => e);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error.field).toBe('experimentToken');
    expect(error.message).toContain('experimentToken');
    expect(sent).toEqual([]);
  });

  it('narrow a refusal by its status', async () => {
    const tooLarge = { success: false, error: 'Batch too large', limit: 1000 };
    const { trackBatch } = createOursPrivacyClient({
      token,
      fetch: async () => Response.json(tooLarge, { status: 413 }),
    });
    const error: unknown = await trackBatch({ events: [] }).catch((e) => e);
    if (!isOursPrivacyError(error, 'trackBatch') || error.status !== 413) throw error;
    expectTypeOf(error.body.limit).toEqualTypeOf<number | undefined>();
    expect(error.body.limit).toBe(1000);
    expect(isOursPrivacyError(error, 'track')).toBe(false);
  });

  it('know no limit where none is sent', () => {
    const error: unknown = undefined;
    if (isOursPrivacyError(error, 'track')) {
      expectTypeOf(error.body).not.toHaveProperty('limit');
    }
    expect(isOursPrivacyError(error, 'track')).toBe(false);
  });
});
