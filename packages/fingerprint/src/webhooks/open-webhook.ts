import type { EventForm } from '../payload-errors/check-event.ts';
import type { EventVersion } from '../payload-errors/event-version.ts';
import { WebhookSignatureError } from '../payload-errors/webhook-signature-error.ts';
import { readBody } from './check-webhook-input.ts';
import { readEvent } from './read-event.ts';
import { type SignedWebhook, verifyWebhook } from './verify-webhook.ts';

/** Verifies a webhook, and only then reads it. */
export async function openWebhook<Version extends EventVersion, Event>(
  caller: string,
  form: EventForm<Version, Event>,
  { body, header, secret }: SignedWebhook,
): Promise<{ readonly version: Version; readonly event: Event }> {
  // One copy for both: what is verified is what is read.
  const bytes = readBody(caller, body);
  if (!(await verifyWebhook({ body: bytes, header, secret }))) throw new WebhookSignatureError();
  return readEvent(form, bytes);
}
