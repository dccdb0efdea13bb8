import { ApiError } from '@visitor-apis/runtime';
import type { OpenPanelResult } from '../operations.gen.ts';
import { isRecord } from './is-record.ts';

/** By what the vendor says that it had the same a moment ago; a test compares them with the spec. */
export const DUPLICATE_NOTICES: readonly string[] = ['Duplicate event', 'duplicated'];

/**
 * The vendor took the call. That is not the same as stored: filters of the project may still drop
 * an event, and what is stored can be read about 10 seconds later.
 */
export class EventReceipt {
  /** `duplicate`: the same came within 100 ms and was not taken again. */
  readonly outcome: 'accepted' | 'duplicate';
  // Private, as personal: no logger finds them.
  readonly #deviceId: string | undefined;
  readonly #sessionId: string | undefined;

  constructor(outcome: EventReceipt['outcome'], deviceId?: string, sessionId?: string) {
    this.outcome = outcome;
    this.#deviceId = deviceId || undefined;
    this.#sessionId = sessionId || undefined;
  }

  /** Device id of the caller, if the answer has one. Not what is stored with a server's event. */
  get deviceId(): string | undefined {
    return this.#deviceId;
  }

  /** Session of the caller, if the answer has one. Not what is stored with a server's event. */
  get sessionId(): string | undefined {
    return this.#sessionId;
  }
}

/**
 * What a call came to.
 *
 * @throws {ClientError} when the vendor did not take it
 */
export function toReceipt(result: OpenPanelResult<'track'>): EventReceipt {
  if (!result.ok) {
    // Servers from before 26 February 2026 say yes with nothing.
    const silent = result.kind === 'decode' && result.response?.status === 200;
    if (silent && result.response.text === '') return new EventReceipt('accepted');
    throw result.exception;
  }
  const { data, response } = result;
  if (typeof data === 'string') {
    if (DUPLICATE_NOTICES.includes(data)) return new EventReceipt('duplicate');
  } else if (isRecord(data)) {
    return new EventReceipt('accepted', data.deviceId, data.sessionId);
  }
  // Self-hosted servers were seen to refuse with a 200, and a proxy may answer with any JSON.
  throw new ApiError(
    'OpenPanel events: answered 200 with what is neither a receipt nor the text of a duplicate; `body` has it. Check the credentials.',
    { vendor: 'openpanel', operation: 'track', attempts: 1, response },
    { response, body: data, documented: false },
  );
}
