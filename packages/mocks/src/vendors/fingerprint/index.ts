export { deliverWebhook, type WebhookDelivery, type WebhookOrder } from './deliver-webhook.ts';
export type { FingerprintVersion } from './fingerprint-version.ts';
export { type SealOrder, sealEvent } from './seal-event.ts';
