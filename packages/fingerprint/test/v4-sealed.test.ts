import { randomBytes } from 'node:crypto';
import { unsealEventsResponse } from '@fingerprint/node-sdk';
import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  NoKeyFitsError,
  NotAnEventError,
  sealEvent,
  sealEventV4,
  unsealEvent,
  unsealEventV4,
} from '../src/sealed/index.ts';
import type { Event } from '../src/v4/index.ts';
import { caught } from './caught.ts';
import { sealWithNode } from './seal-with-node.ts';
import { v4Example } from './v4-examples.ts';

const raw = randomBytes(32);
const key = { key: raw, algorithm: 'aes-256-gcm' } as const;

describe('unsealEventV4', () => {
  it.each(['webEvent', 'minimalEvent', 'iosEvent', 'oldEvent', 'unknownValues'])(
    'opens %s',
    async (name) => {
      const sealed = sealWithNode(raw, JSON.stringify(v4Example(name)));
      const event = await unsealEventV4({ sealed, keys: [key] });
      expectTypeOf(event).toEqualTypeOf<Event>();
      expect(event).toEqual(v4Example(name));
    },
  );

  it('says by name when it is an event of v3, and unsealEvent when it is one of v4', async () => {
    const older = await sealEvent({ event: { products: {} }, key });
    const error = await caught(() => unsealEventV4({ sealed: older, keys: [key] }));
    expect(error).toBeInstanceOf(NotAnEventError);
    expect(error).toMatchObject({ field: '/event_id', expected: 'v4', version: 'v3' });
    const newer = await sealEventV4({ event: v4Example<Event>('webEvent'), key });
    expect(await caught(() => unsealEvent({ sealed: newer, keys: [key] }))).toMatchObject({
      ...{ field: '/products', expected: 'v3', version: 'v4' },
    });
  });

  it.each<[string, string]>([
    ['{"timestamp":1}', '/event_id'],
    ['{"event_id":"1.x"}', '/timestamp'],
    ['null', '/event_id'],
  ])('says when it is no event: %s', async (json, field) => {
    const sealed = sealWithNode(raw, json);
    const error = await caught(() => unsealEventV4({ sealed, keys: [key] }));
    expect(error).toMatchObject({ kind: 'not-an-event', field, version: undefined });
  });

  it('tries the keys in order, and names its arguments', async () => {
    const sealed = await sealEventV4({ event: v4Example<Event>('webEvent'), key });
    const other = { ...key, key: randomBytes(32) };
    expect(await unsealEventV4({ sealed, keys: [other, key] })).toEqual(v4Example('webEvent'));
    const error = await caught(() => unsealEventV4({ sealed, keys: [other] }));
    expect(error).toBeInstanceOf(NoKeyFitsError);
    const refused = await caught(() => unsealEventV4({ sealed, keys: [] }));
    expect(refused).toMatchObject({ operation: 'unsealEventV4', field: 'keys' });
  });
});

describe('sealEventV4', () => {
  it('makes what the official package opens', async () => {
    const event = v4Example<Event>('androidEvent');
    const sealed = Buffer.from(await sealEventV4({ event, key }), 'base64');
    const theirs = [{ key: raw, algorithm: 'aes-256-gcm' as never }];
    expect(await unsealEventsResponse(sealed, theirs)).toEqual(event);
  });

  it('refuses a key by name', async () => {
    const event = v4Example<Event>('minimalEvent');
    const short = { ...key, key: new Uint8Array(16) };
    const error = await caught(() => sealEventV4({ event, key: short }));
    expect(error).toMatchObject({ operation: 'sealEventV4', field: 'key.key' });
  });
});
