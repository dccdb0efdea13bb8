import { describe, expect, it } from 'vitest';
import { emitSealedLayout } from '../src/emit/sealed-layout.ts';
import { documentWith, sampleDocument } from './sample-document.ts';

describe('emitSealedLayout', () => {
  it('tells the layout as the document has it', () => {
    expect(
      emitSealedLayout(sampleDocument()),
    ).toBe(`/** How what Rose Garden encrypts is laid out: header (in hex), nonce, ciphertext, tag. */
export const sealedLayout = {
  header: '0badf00d',
  nonceBytes: 12,
  tagBytes: 16,
  algorithm: 'aes-256-gcm',
  keyBytes: 32,
  compression: 'deflate-raw',
  encoding: 'base64',
} as const;
`);
  });

  it('makes no file where nothing is encrypted', () => {
    expect(emitSealedLayout(documentWith({}))).toBeUndefined();
  });
});
