import { copyData, makeKey } from '@visitor-apis/runtime';
import type { BatchEventInput, BatchRow } from '../inputs.ts';

/** A row on its way. */
export interface Row {
  /** Place in the caller's list. */
  readonly index: number;
  readonly event: BatchEventInput;
  readonly distinctId: string;
  /** Size as JSON in UTF-8; `undefined` when it cannot be written as JSON. */
  readonly bytes: number | undefined;
  /** Rows of the largest request that it may be part of. */
  together: number;
  /** Milliseconds on the client's clock before which it is not sent again. */
  readyAt: number;
  /** How often it was sent. */
  sent: number;
  /** How often it was sent in vain, and for no fault of its own size. */
  failed: number;
}

/** Takes a row of the caller's: with a `distinctId`, which it keeps, and without a token. */
export function toRow(given: BatchRow, index: number): Row {
  const row = { index, together: Infinity, readyAt: 0, sent: 0, failed: 0 };
  try {
    const plain: unknown = Object(given).toJSON ? Object(given).toJSON() : given;
    // Rows of May 2026 had a token each, which is not to travel beside that of the batch.
    const { token: _, ...fields } = Object(plain) as BatchRow & { token?: unknown };
    const id: unknown = fields.distinctId ?? makeKey();
    // What is no object is sent on as it is, so that the check of the input names it.
    const event = isObject(plain) ? { ...fields, distinctId: id } : plain;
    const bytes = new TextEncoder().encode(JSON.stringify(event)).length;
    const distinctId = isObject(id) ? '' : String(id);
    return { ...row, event: copyData(event) as BatchEventInput, distinctId, bytes };
  } catch {
    return { ...row, event: given as BatchEventInput, distinctId: '', bytes: undefined };
  }
}

function isObject(value: unknown): boolean {
  return Object(value) === value;
}
