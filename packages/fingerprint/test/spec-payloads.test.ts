import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { sealEvent, unsealEvent } from '../src/sealed/index.ts';
import { SIGNATURE_HEADER, signWebhook, verifyWebhook } from '../src/webhooks/index.ts';

// Ciphers and encodings are code here, not constants: only this shows that it fits the document.

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../openapi.json'), 'utf8'));

it('webhooks are signed and verified as the document says', async () => {
  const { WebhookSignature } = document.components.parameters;
  const { algorithm, encoding, prefix, separator } = WebhookSignature['x-signature'];
  const [body, secret] = ['{"requestId":"1700000000000.demo01"}', ['whsec_demo_1', 'whsec_new']];
  const hash = algorithm.replace('hmac-', '');
  const signatures = secret.map((one) => createHmac(hash, one).update(body).digest(encoding));
  const header = signatures.map((one) => prefix + one).join(separator);
  expect(SIGNATURE_HEADER).toBe(WebhookSignature.name);
  expect(await signWebhook({ body, secret })).toBe(header);
  expect(header.split(separator)[0]).toBe(WebhookSignature.example);
  for (const one of secret) {
    expect(await verifyWebhook({ body, header, secret: one })).toBe(true);
  }
});

it('events are sealed and opened as the document says', async () => {
  const layout = document['x-sealed'];
  expect(layout.compression).toBe('deflate-raw');
  const raw = randomBytes(layout.keyBytes);
  const nonce = randomBytes(layout.nonceBytes);
  const options = { authTagLength: layout.tagBytes };
  const cipher = createCipheriv(layout.algorithm, raw, nonce, options);
  const message = [cipher.update(deflateRawSync('{"products":{}}')), cipher.final()];
  const parts = [Buffer.from(layout.header, 'hex'), nonce, ...message, cipher.getAuthTag()];
  const key = { key: raw, algorithm: layout.algorithm };
  const event = { products: {} };
  const sealed = Buffer.concat(parts).toString(layout.encoding);
  expect(await unsealEvent({ sealed, keys: [key] })).toEqual(event);
  const own = Buffer.from(await sealEvent({ event, key }), layout.encoding);
  expect(own.toString('hex', 0, layout.header.length / 2)).toBe(layout.header);
  expect(own).toHaveLength(Buffer.concat(parts).length);
});
