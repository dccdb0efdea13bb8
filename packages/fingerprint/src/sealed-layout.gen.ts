// Generated from specs/fingerprint/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:274ad12657d85f4c1389ab3ca12034812c34b3f7385493dbacbf9f93789254b4, generator 0.1.0

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
