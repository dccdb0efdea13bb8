export type { BytesLike } from '../bytes/to-bytes.ts';
export { NotAnEventError } from '../payload-errors/not-an-event-error.ts';
export { NotJsonError } from '../payload-errors/not-json-error.ts';
export {
  isPayloadError,
  PayloadError,
  type PayloadErrorKind,
} from '../payload-errors/payload-error.ts';
export { WebhookSignatureError } from '../payload-errors/webhook-signature-error.ts';
export type { WebhookSecret } from './check-webhook-input.ts';
export { handleWebhook, type WebhookHandling } from './handle-webhook.ts';
export { parseUnsignedWebhook, parseWebhook } from './parse-webhook.ts';
export { signWebhook, type UnsignedWebhook } from './sign-webhook.ts';
export { SIGNATURE_HEADER } from './signature-header.ts';
export { type SignedWebhook, verifyWebhook } from './verify-webhook.ts';
export type { WebhookEvent } from './webhook-event.ts';
