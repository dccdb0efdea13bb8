// Generated from specs/fingerprint-v4/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:d3e80151eb7d6246081a52e2d49ca417195abc8d017aa77e19a8d4cabc9ef763, generator 0.1.0

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
