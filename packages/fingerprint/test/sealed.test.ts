import { randomBytes } from 'node:crypto';
import { unsealEventsResponse } from '@fingerprintjs/fingerprintjs-pro-server-api';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { EventsGetResponse } from '../src/index.ts';
import { type SealingKey, sealEvent, unsealEvent } from '../src/sealed/index.ts';
import { sealWithNode } from './seal-with-node.ts';
import { specExample } from './spec-examples.ts';

const algorithm = 'aes-256-gcm';
const known = {
  key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
  sealed: 'noXc7Q8ODQwLCgkIBwYFBA9mm3SRmIbjxfbn7ZI0JARp8gZkEdG4Ko24C7ZfGdAMYA==',
};
const keys: readonly SealingKey[] = [{ key: known.key, algorithm }];

describe('unsealEvent', () => {
  it('knows the known answer', async () => {
    const event = await unsealEvent({ sealed: known.sealed, keys });
    expectTypeOf(event).toEqualTypeOf<EventsGetResponse>();
    expect(event).toEqual({ products: {} });
  });

  it('takes base64 of either alphabet, padded or not, or bytes; of the key too', async () => {
    const raw = randomBytes(32);
    const bytes = sealWithNode(raw, JSON.stringify(specExample('webEvent')));
    const view = new Uint8Array([7, ...bytes, 7]).subarray(1, -1);
    for (const sealed of [bytes, view, ...['base64', 'base64url'].map(textOf)]) {
      for (const key of [raw, raw.toString('base64'), raw.toString('base64url')]) {
        const event = await unsealEvent({ sealed, keys: [{ key, algorithm }] });
        expect(event).toEqual(specExample('webEvent'));
      }
    }
    function textOf(encoding: string) {
      return bytes.toString(encoding as 'base64');
    }
  });

  it.each(['oldEvent', 'mobileEvent', 'productErrors', 'unknownValues'])(
    'opens %s',
    async (name) => {
      const raw = randomBytes(32);
      const sealed = sealWithNode(raw, JSON.stringify(specExample(name)));
      const event = await unsealEvent({ sealed, keys: [{ key: raw, algorithm }] });
      expect(event).toEqual(specExample(name));
    },
  );

  it('tries the keys in order until one fits', async () => {
    const others = [randomBytes(32), randomBytes(32)].map((key) => ({ key, algorithm }) as const);
    const event = await unsealEvent({ sealed: known.sealed, keys: [...others, ...keys] });
    expect(event).toEqual({ products: {} });
  });

  it('opens 300,000 bytes that do not compress', async () => {
    const raw = randomBytes(32);
    const products = { tag: randomBytes(300_000).toString('hex') };
    const sealed = sealWithNode(raw, JSON.stringify({ products }));
    const event = await unsealEvent({ sealed, keys: [{ key: raw, algorithm }] });
    expect(event.products).toEqual(products);
  });
});

describe('sealEvent', () => {
  // Integers beyond 2^53 become strings here, and other numbers in the official package.
  const isSmall = (value: unknown) => !/\d{16}/.test(JSON.stringify(value));
  const products = fc.dictionary(fc.string(), fc.jsonValue().filter(isSmall));

  it('makes what unsealEvent and the official package open', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        products,
        async (raw, some) => {
          const event: EventsGetResponse = JSON.parse(JSON.stringify({ products: some }));
          const key = { key: raw, algorithm } as const;
          const sealed = await sealEvent({ event, key });
          expect(await unsealEvent({ sealed, keys: [key] })).toEqual(event);
          const theirs = [{ key: Buffer.from(raw), algorithm } as const];
          expect(await unsealEventsResponse(Buffer.from(sealed, 'base64'), theirs)).toEqual(event);
        },
      ),
    );
  });

  it('never takes a nonce twice', async () => {
    const key = { key: known.key, algorithm } as const;
    const seal = () => sealEvent({ event: { products: {} }, key });
    expect(await seal()).not.toBe(await seal());
  });
});
