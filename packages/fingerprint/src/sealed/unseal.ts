import { isObject } from '../bytes/is-object.ts';
import { parseJson } from '../bytes/parse-json.ts';
import { checkEvent, type EventForm } from '../payload-errors/check-event.ts';
import { DamagedError } from '../payload-errors/damaged-error.ts';
import type { EventVersion } from '../payload-errors/event-version.ts';
import { NoKeyFitsError } from '../payload-errors/no-key-fits-error.ts';
import { checkMaxBytes, refuseArgument } from '../refuse-argument.ts';
import { decompress } from './decompress.ts';
import { decrypt } from './decrypt.ts';
import { readKey, type SealingKey } from './sealing-key.ts';
import { splitSealed } from './split-sealed.ts';

/** What {@link unsealEvent} and {@link unsealEventV4} take. */
export interface SealedEvent {
  /** `sealedResult` or `sealed_result` of the agent: base64, or its bytes. */
  readonly sealed: Uint8Array | string;
  /** Tried in order. While a key is being replaced, give the new one and the old one. */
  readonly keys: readonly SealingKey[];
  /** Most bytes that the event may have when it is unpacked. Default 20 MB (20,000,000). */
  readonly maxBytes?: number | undefined;
}

/** Opens a sealed result with an event of one form in it. */
export async function unseal<Event>(
  caller: string,
  form: EventForm<EventVersion, Event>,
  { sealed, keys, maxBytes = 20_000_000 }: SealedEvent,
): Promise<Event> {
  checkMaxBytes(caller, maxBytes);
  if (!Array.isArray(keys) || keys.length === 0) {
    refuseArgument(caller, 'keys', 'must be a list of at least one key');
  }
  const raw = keys.map((key, index) => readKey(caller, `keys[${index}]`, key));
  const { nonce, message } = splitSealed(caller, sealed);
  for (const key of raw) {
    const compressed = await decrypt(key, nonce, message);
    if (!compressed) continue;
    const json = parseJson(await decompress(compressed, maxBytes));
    if (!json) throw new DamagedError('json');
    // What is no object lacks every field.
    const value = isObject(json.value) ? json.value : {};
    return checkEvent('Fingerprint sealed result', form, value);
  }
  throw new NoKeyFitsError(raw.length);
}
