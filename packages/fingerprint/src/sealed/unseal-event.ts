import { parseJson } from '../bytes/parse-json.ts';
import type { EventsGetResponse } from '../models.gen.ts';
import { DamagedError } from '../payload-errors/damaged-error.ts';
import { NoKeyFitsError } from '../payload-errors/no-key-fits-error.ts';
import { NotAnEventError } from '../payload-errors/not-an-event-error.ts';
import { checkMaxBytes, refuseArgument } from '../refuse-argument.ts';
import { decompress } from './decompress.ts';
import { decrypt } from './decrypt.ts';
import { readKey, type SealingKey } from './sealing-key.ts';
import { splitSealed } from './split-sealed.ts';

/** What {@link unsealEvent} takes. */
export interface SealedEvent {
  /** `sealedResult` of the agent: base64, or its bytes. */
  readonly sealed: Uint8Array | string;
  /** Tried in order. While a key is being replaced, give the new one and the old one. */
  readonly keys: readonly SealingKey[];
  /** Most bytes that the event may have when it is unpacked. Default 20 MB (20,000,000). */
  readonly maxBytes?: number | undefined;
}

/**
 * Opens a sealed result: what `getEvent` would answer, without a call. Who sends it can send an
 * older one again: compare the `requestId`, the `time` or the `ip` with what you know.
 *
 * Needs raw DEFLATE of the platform: Node 20.12, or any current one.
 *
 * @throws {NotSealedError} when it is no sealed result; no key was tried
 * @throws {NoKeyFitsError} when no key opens it, or a byte was changed
 * @throws {DamagedError} when a key opens it, and what is in it cannot be read
 * @throws {TooLargeError} when there is more in it than `maxBytes`
 * @throws {NotAnEventError} when what is in it is no event of v3
 * @throws {InvalidInputError} when an argument cannot be one, e.g. a key of another length
 * @see {@link https://docs.fingerprint.com/docs/sealed-client-results}
 * @example
 * ```ts
 * const keys = [{ key: process.env.FINGERPRINT_SEALING_KEY ?? '', algorithm: 'aes-256-gcm' }] as const;
 * const { products } = await unsealEvent({ sealed: sealedResult, keys });
 * ```
 */
export async function unsealEvent({
  sealed,
  keys,
  maxBytes = 20_000_000,
}: SealedEvent): Promise<EventsGetResponse> {
  const caller = 'unsealEvent';
  checkMaxBytes(caller, maxBytes);
  if (!Array.isArray(keys) || keys.length === 0) {
    refuseArgument(caller, 'keys', 'must be a list of at least one key');
  }
  const raw = keys.map((key, index) => readKey(caller, `keys[${index}]`, key));
  const { nonce, message } = splitSealed(caller, sealed);
  for (const key of raw) {
    const compressed = await decrypt(key, nonce, message);
    if (compressed) return readEvent(await decompress(compressed, maxBytes));
  }
  throw new NoKeyFitsError(raw.length);
}

function readEvent(content: Uint8Array): EventsGetResponse {
  const json = parseJson(content);
  if (!json) throw new DamagedError('json');
  const { value } = json;
  const field = 'products' satisfies keyof EventsGetResponse;
  const inner: unknown = Object(value)[field];
  if (typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
    return value as EventsGetResponse;
  }
  const version = Object(value).event_id === undefined ? undefined : 'v4';
  throw new NotAnEventError('Fingerprint sealed result', `/${field}`, version);
}
