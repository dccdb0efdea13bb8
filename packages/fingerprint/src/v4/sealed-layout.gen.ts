// Generated from specs/fingerprint-v4/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:d3e80151eb7d6246081a52e2d49ca417195abc8d017aa77e19a8d4cabc9ef763, generator 0.1.0

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
