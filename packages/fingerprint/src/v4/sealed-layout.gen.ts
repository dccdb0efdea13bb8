// Generated from specs/fingerprint-v4/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:13aca7662127f70451b4e60758c5f895c130d8144bd7a93da0d50a4d5548a98b, generator 0.1.0

/** How what Fingerprint v4 encrypts is laid out: header (in hex), nonce, ciphertext, tag. */
export const sealedLayout = {
  header: '9e85dced',
  nonceBytes: 12,
  tagBytes: 16,
  algorithm: 'aes-256-gcm',
  keyBytes: 32,
  compression: 'deflate-raw',
  encoding: 'base64',
} as const;
