// Generated from specs/fingerprint/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:274ad12657d85f4c1389ab3ca12034812c34b3f7385493dbacbf9f93789254b4, generator 0.1.0

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
