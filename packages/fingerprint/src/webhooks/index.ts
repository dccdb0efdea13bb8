export type { BytesLike } from '../bytes/to-bytes.ts';
export type { EventVersion } from '../payload-errors/event-version.ts';
export { NotAnEventError } from '../payload-errors/not-an-event-error.ts';
export { NotJsonError } from '../payload-errors/not-json-error.ts';
export {
  isPayloadError,
  PayloadError,
  type PayloadErrorKind,
} from '../payload-errors/payload-error.ts';
export { WebhookSignatureError } from '../payload-errors/webhook-signature-error.ts';
export type { WebhookSecret } from './check-webhook-input.ts';
export {
  handleWebhook,
  handleWebhookV4,
  type WebhookHandling,
  type WebhookHandlingV4,
} from './handle-webhook.ts';
export { parseUnsignedWebhook, parseWebhook } from './parse-webhook.ts';
export { parseUnsignedWebhookV4, parseWebhookV4 } from './parse-webhook-v4.ts';
export { signWebhook, type UnsignedWebhook } from './sign-webhook.ts';
export { SIGNATURE_HEADER } from './signature-header.ts';
export { type SignedWebhook, verifyWebhook } from './verify-webhook.ts';
export type { WebhookEvent, WebhookEventV4 } from './webhook-event.ts';
