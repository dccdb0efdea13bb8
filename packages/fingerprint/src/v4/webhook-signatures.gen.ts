// Generated from specs/fingerprint-v4/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:fe04934c893bd064b297bafe921c91440686e71d4bac9fa29f37f309ba340bb7, generator 0.1.0

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
