import { describe, expect, it } from 'vitest';
import { emitWebhookSignatures } from '../src/emit/webhook-signatures.ts';
import { documentWith, sampleDocument } from './sample-document.ts';

describe('emitWebhookSignatures', () => {
  it('tells of each signed webhook its header and how the value is made', () => {
    expect(
      emitWebhookSignatures(sampleDocument()),
    ).toBe(`/** How Rose Garden signs its webhooks: the header, and how its value is made of the body. */
export const webhookSignatures = {
  receiveSown: {
    header: 'x-signed',
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    prefix: 'v1=',
    separator: ',',
  },
} as const;
`);
  });

  it('makes no file where nothing is signed', () => {
    expect(emitWebhookSignatures(documentWith({}))).toBeUndefined();
    const { paths: webhooks } = documentWith({}, 'sown');
    expect(emitWebhookSignatures({ ...documentWith({}), webhooks })).toBeUndefined();
  });
});
