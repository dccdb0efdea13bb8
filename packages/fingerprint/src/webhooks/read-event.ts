import { parseJson } from '../bytes/parse-json.ts';
import { checkEvent, type EventForm } from '../payload-errors/check-event.ts';
import type { EventVersion } from '../payload-errors/event-version.ts';
import { NotJsonError } from '../payload-errors/not-json-error.ts';

const WHERE = 'Fingerprint webhook';

/**
 * Reads a body as an event.
 *
 * @throws {NotJsonError}
 * @throws {NotAnEventError}
 */
export function readEvent<Version extends EventVersion, Event>(
  form: EventForm<Version, Event>,
  body: Uint8Array,
): { readonly version: Version; readonly event: Event } {
  const json = parseJson(body);
  if (!json) throw new NotJsonError(WHERE, body.length);
  return { version: form.version, event: checkEvent(WHERE, form, json.value) };
}
