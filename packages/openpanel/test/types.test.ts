import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  createOpenPanelClient,
  type DeviceSession,
  type DuplicateNotice,
  InvalidInputError,
  isOpenPanelError,
  type OpenPanelClientOptions,
  type TrackBody,
  type TrackReceipt,
} from '../src/index.ts';

const clientId = '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11';
const sent: string[] = [];
const openpanel = createOpenPanelClient({
  clientId,
  clientSecret: null,
  fetch: async (url) => {
    sent.push(url);
    return Response.json({ deviceId: 'd', sessionId: 's' });
  },
});

describe('types of the OpenPanel client', () => {
  it('take a body and give what the statuses say', async () => {
    const data = await openpanel.track({
      type: 'increment',
      payload: { profileId: 7, property: 'logins' },
    });
    expectTypeOf(data).toEqualTypeOf<TrackReceipt | DuplicateNotice>();
    expect(data).toEqual({ deviceId: 'd', sessionId: 's' });
    expectTypeOf(openpanel.getDeviceId).returns.resolves.toEqualTypeOf<DeviceSession>();
  });

  it('tie the payload to the type', () => {
    expectTypeOf<{ type: 'page'; payload: { name: 'x' } }>().not.toExtend<TrackBody>();
    expectTypeOf<{ type: 'identify'; payload: { name: 'x' } }>().not.toExtend<TrackBody>();
    expectTypeOf<{ type: 'track'; payload: { name: string } }>().toExtend<TrackBody>();
  });

  it('want a secret, or null said outright', () => {
    expectTypeOf<{ clientId: string }>().not.toExtend<OpenPanelClientOptions>();
    const options = { clientId } as OpenPanelClientOptions;
    expect(() => createOpenPanelClient(options)).toThrow(InvalidInputError);
  });

  it('narrow a refusal by its status', () => {
    const error: unknown = undefined;
    if (isOpenPanelError(error, 'track') && error.status === 404) {
      expectTypeOf(error.body).toHaveProperty('message');
    }
    expect(isOpenPanelError(error, 'track')).toBe(false);
  });

  it('have a slot for options from the start', async () => {
    await openpanel.getDeviceId(undefined, { header: { 'openpanel-client-ip': '203.0.113.7' } });
    // @ts-expect-error options are the second slot, not the first
    await expect(openpanel.getDeviceId({ timeout: 5 })).rejects.toThrow(InvalidInputError);
    expect(sent).toContain('https://api.openpanel.dev/track/device-id');
  });
});
