import { randomBytes } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { InvalidInputError } from '@visitor-apis/runtime';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slices } from '../src/bytes/slices.ts';
import {
  DamagedError,
  isPayloadError,
  NoKeyFitsError,
  NotAnEventError,
  NotSealedError,
  type SealedEvent,
  sealEvent,
  TooLargeError,
  unsealEvent,
} from '../src/sealed/index.ts';
import { caught } from './caught.ts';
import { sealWithNode } from './seal-with-node.ts';

const algorithm = 'aes-256-gcm';
const raw = Uint8Array.from({ length: 32 }, (_, index) => index);
const keys = [{ key: raw, algorithm } as const];
const event = '{"products":{"email":"ada@example.org"}}';
const sealed = sealWithNode(raw, event);

async function refusal(input: Partial<SealedEvent>) {
  const error = await caught(() => unsealEvent({ sealed, keys, ...input }));
  expect(error).not.toHaveProperty('cause');
  expect(error.message + JSON.stringify(error)).not.toMatch(/ada@|AAECAwQ|0001020304/);
  return error;
}

describe('unsealEvent', () => {
  it.each<[string, Uint8Array | string]>([
    ['empty', ''],
    ['empty bytes', new Uint8Array()],
    ['no base64', 'no base64!'],
    ['a byte short of the shortest', sealed.subarray(0, 31)],
    ['without the header', sealed.subarray(4)],
    ['JSON', event],
  ])('says when it is no sealed result: %s', async (_, given) => {
    const error = await refusal({ sealed: given });
    expect(error).toBeInstanceOf(NotSealedError);
    expect(error).toMatchObject({ kind: 'not-sealed', vendor: 'fingerprint' });
  });

  it('counts the keys of which none fits', async () => {
    const others = [1, 2, 3].map(() => ({ key: randomBytes(32), algorithm }) as const);
    const error = await refusal({ keys: others });
    expect(error).toBeInstanceOf(NoKeyFitsError);
    expect(error).toMatchObject({ kind: 'no-key-fits', tried: 3 });
    expect(await refusal({ keys: others.slice(2) })).toMatchObject({ tried: 1 });
  });

  it.each<[string, Uint8Array, string]>([
    [
      'not compressed',
      sealWithNode(raw, event, (content) => Buffer.from(content)),
      'decompression',
    ],
    ['compressed as zlib does', sealWithNode(raw, event, deflateSync), 'decompression'],
    ['compressed as gzip does', sealWithNode(raw, event, gzipSync), 'decompression'],
    ['nothing at all', sealWithNode(raw, '', () => new Uint8Array()), 'decompression'],
    ['no JSON', sealWithNode(raw, 'ada@example.org'), 'json'],
    ['no UTF-8', sealWithNode(raw, new Uint8Array([0x22, 0xff, 0x22])), 'json'],
    ['an empty text', sealWithNode(raw, ''), 'json'],
  ])('says when what is in it is damaged: %s', async (_, given, step) => {
    const error = await refusal({ sealed: given });
    expect(error).toBeInstanceOf(DamagedError);
    expect(error).toMatchObject({ kind: 'damaged', step });
  });

  it.each(['{}', '[]', 'null', '"products"', '{"products":null}', '{"products":[]}'])(
    'says when what is in it is no event: %s',
    async (json) => {
      const error = await refusal({ sealed: sealWithNode(raw, json) });
      expect(error).toBeInstanceOf(NotAnEventError);
      expect(error).toMatchObject({ kind: 'not-an-event', field: '/products', version: undefined });
    },
  );

  it('says when it is an event of v4', async () => {
    const given = sealWithNode(raw, '{"event_id":"1.x","timestamp":1}');
    expect(await refusal({ sealed: given })).toMatchObject({ version: 'v4' });
  });

  it('stops at a bomb of 1 GB', async () => {
    // A run of zeros: each MB is some 1000 bytes.
    const bomb = sealWithNode(raw, Buffer.alloc(1_000_000_000, 0x20));
    const before = process.memoryUsage().rss;
    const error = await refusal({ sealed: bomb });
    expect(error).toBeInstanceOf(TooLargeError);
    expect(error).toMatchObject({ kind: 'too-large', limit: 20_000_000 });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  }, 60_000);

  it('feeds the decompressor in slices, since some platforms stop only between them', async () => {
    const bytes = randomBytes(10_000);
    const chunks: Uint8Array[] = [];
    const write = (chunk: Uint8Array) => void chunks.push(chunk);
    await slices(bytes).pipeTo(new WritableStream({ write }));
    expect(chunks.map(({ length }) => length)).toEqual([4096, 4096, 1808]);
    expect(Buffer.concat(chunks)).toEqual(bytes);
  });

  it('takes as much as `maxBytes` says, and not a byte more', async () => {
    expect(await unsealEvent({ sealed, keys, maxBytes: event.length })).toEqual(JSON.parse(event));
    expect(await refusal({ maxBytes: event.length - 1 })).toMatchObject({ kind: 'too-large' });
  });

  it.each<[string, object]>([
    ['keys', { keys: [] }],
    ['keys', { keys: keys[0] }],
    ['keys[0].key', { keys: [{ key: raw.subarray(1), algorithm }] }],
    ['keys[0].key', { keys: [{ key: raw.subarray(16), algorithm }] }],
    ['keys[1].key', { keys: [...keys, { key: 'AAECAwQFBgc=', algorithm }] }],
    ['keys[0].key', { keys: [{ key: 'no base64!', algorithm }] }],
    ['keys[0].key', { keys: [{ key: '', algorithm }] }],
    ['keys[0].key', { keys: [{ algorithm }] }],
    ['keys[0].algorithm', { keys: [{ key: raw, algorithm: 'aes-128-gcm' }] }],
    ['keys[0].algorithm', { keys: [undefined] }],
    ['sealed', { sealed: undefined }],
    ['sealed', { sealed: { sealedResult: 'x' } }],
    ['maxBytes', { maxBytes: 0 }],
    ['maxBytes', { maxBytes: Infinity }],
  ])('refuses `%s` by name: %o', async (field, input) => {
    const error = await refusal(input);
    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ field, operation: 'unsealEvent' });
  });

  it('fails with a defined error at any byte that is changed', async () => {
    const flip = fc.record({
      at: fc.nat(sealed.length - 1),
      by: fc.integer({ min: 1, max: 255 }),
      text: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(flip, async ({ at, by, text }) => {
        const changed = Buffer.from(sealed);
        changed[at] = (changed[at] ?? 0) ^ by;
        const error = await refusal({ sealed: text ? changed.toString('base64') : changed });
        expect(error.kind).toBe(at < 4 ? 'not-sealed' : 'no-key-fits');
      }),
      { numRuns: 300 },
    );
  });

  it('fails with a defined error wherever it is cut, and for anything at all', async () => {
    for (const [length] of sealed.entries()) {
      expect(isPayloadError(await refusal({ sealed: sealed.subarray(0, length) }))).toBe(true);
    }
    const anything = fc.oneof(fc.string(), fc.base64String(), fc.uint8Array());
    await fc.assert(
      fc.asyncProperty(anything, async (given) => {
        expect(isPayloadError(await refusal({ sealed: given }))).toBe(true);
      }),
    );
  });

  it('fails with a defined error whatever is in it', async () => {
    const content = fc.oneof(fc.uint8Array(), fc.json());
    await fc.assert(
      fc.asyncProperty(content, fc.boolean(), async (given, compressed) => {
        const compress = compressed ? undefined : (some: string | Uint8Array) => Buffer.from(some);
        const error = await refusal({ sealed: sealWithNode(raw, given, compress) });
        expect(error.kind).toMatch(/^(damaged|not-an-event)$/);
      }),
    );
  });
});

it('sealEvent refuses a key by name', async () => {
  const seal = () => sealEvent({ event: { products: {} }, key: { key: 'AAEC', algorithm } });
  expect(await caught(seal)).toMatchObject({ field: 'key.key', operation: 'sealEvent' });
});
