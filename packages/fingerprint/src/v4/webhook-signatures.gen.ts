// Generated from specs/fingerprint-v4/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:13aca7662127f70451b4e60758c5f895c130d8144bd7a93da0d50a4d5548a98b, generator 0.1.0

/** How Fingerprint v4 signs its webhooks: the header, and how its value is made of the body. */
export const webhookSignatures = {
  receiveWebhook: {
    header: 'fpjs-event-signature',
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    prefix: 'v1=',
    separator: ',',
  },
} as const;
