import { createHmac } from 'node:crypto';
import { isValidWebhookSignature } from '@fingerprintjs/fingerprintjs-pro-server-api';
import { InvalidInputError } from '@visitor-apis/runtime';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SignedWebhook, signWebhook, verifyWebhook } from '../src/webhooks/index.ts';
import { caught } from './caught.ts';

// Published by the vendor's scheme: HMAC-SHA256 of the raw body.
const known = {
  secret: 'whsec_demo_1',
  body: '{"requestId":"1700000000000.demo01"}',
  header: 'v1=10230dac43b985c60a158dd8eb18039a456253bbe751871a9f1e6ae4c09db8f4',
};
const hash = known.header.slice(3);
const sign = (body: string | Uint8Array, secret: string) =>
  createHmac('sha256', secret).update(body).digest('hex');

describe('verifyWebhook', () => {
  it('knows the known answer, as text, bytes, a view or a buffer', async () => {
    const bytes = new TextEncoder().encode(known.body);
    const view = new Uint8Array([0, ...bytes, 0]).subarray(1, -1);
    for (const body of [known.body, bytes, view, Buffer.from(known.body), bytes.buffer]) {
      expect(await verifyWebhook({ ...known, body })).toBe(true);
    }
  });

  it.each<[string, SignedWebhook['header']]>([
    ['beside one of another version', `v2=${hash},${known.header}`],
    ['beside wrong ones', `v1=${'0'.repeat(64)},${known.header},v1=${'f'.repeat(64)}`],
    ['with white space around', ` v1=${'0'.repeat(64)} ,\t${known.header} `],
    ['in a list of headers', [`v1=${'0'.repeat(64)}`, known.header]],
  ])('finds a signature %s', async (_, header) => {
    expect(await verifyWebhook({ ...known, header })).toBe(true);
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['empty', ''],
    ['commas', ',,'],
    ['without a version', hash],
    ['without a hash', 'v1='],
    ['without an equals sign', 'v1'],
    ['of another version', `v2=${hash}`],
    ['of a version that only begins so', `v11=${hash}`],
    ['of a version that only ends so', `xv1=${hash}`],
    ['too short', known.header.slice(0, -1)],
    ['too long', `${known.header}0`],
    ['in upper case', `v1=${hash.toUpperCase()}`],
    ['not hex', `v1=${'g'.repeat(64)}`],
    ['with a digit changed', `v1=0${hash.slice(1)}`],
    ['with its last digit changed', `v1=${hash.slice(0, -1)}0`],
    ['a number', 7],
    ['an empty list', []],
  ])('is false for a header that is %s', async (_, header) => {
    expect(await verifyWebhook({ ...known, header: header as string })).toBe(false);
  });

  it('takes the secret of before and after a rotation, and no other', async () => {
    const secret = ['whsec_new', known.secret];
    expect(await verifyWebhook({ ...known, secret })).toBe(true);
    const header = `v1=${sign(known.body, 'whsec_new')}`;
    expect(await verifyWebhook({ ...known, secret, header })).toBe(true);
    expect(await verifyWebhook({ ...known, secret: ['whsec_new', 'whsec_demo_2'] })).toBe(false);
  });

  it('does not verify JSON that was written anew', async () => {
    const body = JSON.stringify(JSON.parse(known.body), null, 1);
    expect(await verifyWebhook({ ...known, body })).toBe(false);
  });

  it.each<[string, string, object]>([
    ['an empty secret', 'secret', { secret: '' }],
    ['no secret', 'secret', { secret: undefined }],
    ['no secrets', 'secret', { secret: [] }],
    ['an empty one among secrets', 'secret[1]', { secret: [known.secret, ''] }],
    ['the line break of a file', 'secret', { secret: `${known.secret}\n` }],
    ['a parsed body', 'body', { body: JSON.parse(known.body) }],
    ['no body', 'body', { body: undefined }],
  ])('refuses %s by name, also without a header', async (_, field, change) => {
    for (const header of [known.header, null]) {
      const input = { ...known, header, ...change } as SignedWebhook;
      const error = await caught(() => verifyWebhook(input));
      expect(error).toBeInstanceOf(InvalidInputError);
      expect(error).toMatchObject({ field, kind: 'invalid', vendor: 'fingerprint' });
      expect(error.message).toContain('verifyWebhook');
      expect(error.message).not.toMatch(/whsec|requestId/);
    }
  });

  it('agrees with node:crypto and the official package on any body and secret', async () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one === one.trim());
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), text, async (body, secret) => {
        const header = await signWebhook({ body, secret });
        expect(header).toBe(`v1=${sign(body, secret)}`);
        expect(isValidWebhookSignature({ header, data: Buffer.from(body), secret })).toBe(true);
        expect(await verifyWebhook({ body, header, secret })).toBe(true);
      }),
    );
  });

  it('is false, and never throws, for any header and any changed byte', async () => {
    const junk = fc.oneof(fc.string(), fc.stringMatching(/^(v1=[0-9a-f]{0,70},? ?)*$/));
    await fc.assert(
      fc.asyncProperty(junk, async (header) => {
        fc.pre(!header.includes(hash));
        expect(await verifyWebhook({ ...known, header })).toBe(false);
      }),
    );
    for (const index of known.body.split('').keys()) {
      const body = Buffer.from(known.body);
      body[index] = (body[index] ?? 0) ^ 1;
      expect(await verifyWebhook({ ...known, body })).toBe(false);
    }
  });
});

it('signWebhook signs once for each secret', async () => {
  const header = await signWebhook({ body: 'x', secret: ['a', 'b'] });
  expect(header).toBe(`v1=${sign('x', 'a')},v1=${sign('x', 'b')}`);
  await expect(signWebhook({ body: 'x', secret: '' })).rejects.toThrow('signWebhook: `secret`');
});
