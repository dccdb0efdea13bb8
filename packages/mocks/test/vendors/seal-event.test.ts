import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { unsealEvent, unsealEventV4 } from '../../../fingerprint/src/sealed/index.ts';
import { createMock, ScriptError } from '../../src/index.ts';
import { sealEvent } from '../../src/vendors/fingerprint/index.ts';

const key = randomBytes(32);
const open = (sealed: string, other = key) =>
  unsealEvent({ sealed, keys: [{ key: other, algorithm: 'aes-256-gcm' }] });
const mock = createMock('fingerprint');
await mock.ready;
const events = mock.documented('getEvent').filter(({ status }) => status === 200);

describe('sealEvent', () => {
  it('seals the first example of getEvent, by a key in bytes or in base64', async () => {
    for (const given of [key, key.toString('base64'), new Uint8Array(key)]) {
      expect(await open(await sealEvent({ key: given }))).toEqual(events[0]?.value);
    }
  });

  it.each(events)('seals an example of getEvent: $example', async ({ example = '', value }) => {
    expect(await open(await sealEvent({ key, example }))).toEqual(value);
  });

  it('seals the examples of v4 where they are asked for', async () => {
    const newer = createMock('fingerprint@v4');
    await newer.ready;
    const keys = [{ key, algorithm: 'aes-256-gcm' }] as const;
    for (const { status, example = '', value } of newer.documented('getEvent')) {
      if (status !== 200) continue;
      const sealed = await sealEvent({ key, version: 'v4', example });
      expect(await unsealEventV4({ sealed, keys })).toEqual(value);
    }
    await expect(sealEvent({ key, version: 'v4', example: 'productErrors' })).rejects.toThrow(
      'There is no example "productErrors". There are: webEvent, ',
    );
  });

  it('seals an event of your own', async () => {
    const event = { products: { identification: { data: { visitorId: 'Zoë 🌿' } } } };
    expect(await open(await sealEvent({ key, event }))).toEqual(event);
  });

  it('seals no two alike', async () => {
    const [one, other] = [await sealEvent({ key }), await sealEvent({ key })];
    expect(one).not.toBe(other);
    expect(await open(one)).toEqual(await open(other));
  });

  it('is opened by no other key, and not when a byte was changed', async () => {
    const sealed = await sealEvent({ key });
    await expect(open(sealed, randomBytes(32))).rejects.toThrow(/key/);
    const bytes = Buffer.from(sealed, 'base64');
    bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40);
    await expect(open(bytes.toString('base64'))).rejects.toThrow(/key/);
  });

  it.each<[string | Uint8Array, number]>([
    ['', 0],
    [randomBytes(16), 16],
    [randomBytes(33), 33],
    [randomBytes(24).toString('base64'), 24],
  ])('takes no key of another length: %#', async (other, length) => {
    await expect(sealEvent({ key: other })).rejects.toThrow(ScriptError);
    await expect(sealEvent({ key: other })).rejects.toThrow(
      `A sealing key must have 32 bytes, got ${length}`,
    );
  });

  it('names the examples that there are', async () => {
    await expect(sealEvent({ key, example: 'webEvnt' })).rejects.toThrow(
      'There is no example "webEvnt". There are: webEvent, oldEvent, mobileEvent, productErrors, unknownValues.',
    );
  });
});
