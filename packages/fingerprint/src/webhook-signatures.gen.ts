// Generated from specs/fingerprint/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:7145cf6e8f2b27a75148c6182e4a6970e2a076d6c1f5581019ae35a56d07e8f8, generator 0.1.0

/** How Fingerprint signs its webhooks: the header, and how its value is made of the body. */
export const webhookSignatures = {
  receiveWebhook: {
    header: 'fpjs-event-signature',
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    prefix: 'v1=',
    separator: ',',
  },
} as const;
