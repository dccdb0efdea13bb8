// Generated from specs/fingerprint/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:7145cf6e8f2b27a75148c6182e4a6970e2a076d6c1f5581019ae35a56d07e8f8, generator 0.1.0

/** How what Fingerprint encrypts is laid out: header (in hex), nonce, ciphertext, tag. */
export const sealedLayout = {
  header: '9e85dced',
  nonceBytes: 12,
  tagBytes: 16,
  algorithm: 'aes-256-gcm',
  keyBytes: 32,
  compression: 'deflate-raw',
  encoding: 'base64',
} as const;
