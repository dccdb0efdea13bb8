import { isFingerprintError } from '../client.ts';
import type { ErrorCode } from '../models.gen.ts';
import { isFingerprintV4Error } from '../v4/client.ts';
import type { ErrorCode as ErrorCodeV4 } from '../v4/models.gen.ts';
import type { KnownValue } from './known-value.ts';

interface EarlyRefusal {
  readonly status: 404 | 409;
  readonly v3: KnownValue<ErrorCode>;
  readonly v4: KnownValue<ErrorCodeV4>;
}

/** How a call about an event that is too fresh for it is refused. */
const EARLY = {
  getEvent: { status: 404, v3: 'RequestNotFound', v4: 'event_not_found' },
  updateEvent: { status: 409, v3: 'StateNotReady', v4: 'state_not_ready' },
} as const satisfies Readonly<Record<string, EarlyRefusal>>;

/** Whether an error says that the call came too early, in the words of the version that it called. */
export function isTooEarly(error: unknown, operation: keyof typeof EARLY): boolean {
  const { status, v3, v4 } = EARLY[operation];
  if (isFingerprintV4Error(error, operation)) {
    return error.status === status && codeOf(error.body) === v4;
  }
  if (!isFingerprintError(error, operation)) return false;
  return error.status === status && codeOf(error.body) === v3;
}

/** The code in the body of a refusal, which may be of any shape. */
function codeOf(body: unknown): unknown {
  return Object(Object(body).error).code;
}
