import { parseJson } from '../bytes/parse-json.ts';
import type { Webhook } from '../models.gen.ts';
import { NotAnEventError } from '../payload-errors/not-an-event-error.ts';
import { NotJsonError } from '../payload-errors/not-json-error.ts';
import type { WebhookEvent } from './webhook-event.ts';

type RequiredKeys<T> = { [Key in keyof T]-?: undefined extends T[Key] ? never : Key }[keyof T];

type TypeName<T> = T extends string ? 'string' : T extends number ? 'number' : 'object';

/** Every field that the spec requires, with its type; one that is missing does not compile. */
const REQUIRED: {
  readonly [Key in RequiredKeys<Webhook>]: TypeName<Webhook[Key]>;
} = { requestId: 'string', url: 'string', ip: 'string', time: 'string', timestamp: 'number' };

const WHERE = 'Fingerprint webhook';

/**
 * Reads a body as an event.
 *
 * @throws {NotJsonError}
 * @throws {NotAnEventError}
 */
export function readEvent(body: Uint8Array): WebhookEvent {
  const json = parseJson(body);
  if (!json) throw new NotJsonError(WHERE, body.length);
  const { value } = json;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new NotAnEventError(WHERE, '');
  }
  for (const [field, type] of Object.entries(REQUIRED)) {
    if (typeof (value as Record<string, unknown>)[field] === type) continue;
    throw new NotAnEventError(WHERE, `/${field}`, 'event_id' in value ? 'v4' : undefined);
  }
  return { version: 'v3', event: value as Webhook };
}
