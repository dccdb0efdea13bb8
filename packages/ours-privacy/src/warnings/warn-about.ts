import { contextOf } from '@visitor-apis/runtime';
import { findWarnings } from './find-warnings.ts';
import type { OnWarning, OursPrivacyWarningCode, WarnedOperation } from './warning.ts';

const TOLD = new WeakMap<object, Set<OursPrivacyWarningCode>>();
const SEEN = new WeakSet<object>();

/** Marks an input of which the caller was warned as part of a larger one. */
export function markSeen(input: object): void {
  SEEN.add(input);
}

/**
 * Tells of what is probably not meant in the input of a call. Nothing that goes wrong here stops
 * the call: neither a getter of the input nor the caller's own `onWarning`.
 */
export function warnAbout(client: object, operation: WarnedOperation, input: unknown): void {
  const { options, clock } = contextOf(client);
  const onWarning = options.onWarning as OnWarning | null | undefined;
  if (onWarning === null || SEEN.has(Object(input))) return;
  const told = TOLD.get(client) ?? new Set();
  TOLD.set(client, told);
  try {
    for (const warning of findWarnings(operation, input, clock.date())) {
      // What an async one throws would end the process.
      if (onWarning) Promise.resolve(onWarning(warning)).catch(() => {});
      else if (!told.has(warning.code)) {
        told.add(warning.code);
        console.warn(`${warning.message} (${warning.code}, said once; see onWarning)`);
      }
    }
  } catch {
    // The check that follows says what cannot be read.
  }
}
