import { createRedact, type Redact } from '@visitor-apis/runtime/redact';
import type { OpenPanelManageOperations } from './operations.gen.ts';
import { sensitive } from './sensitive.gen.ts';

/**
 * A copy of a body without what the spec marks as secret or personal, for those who have to log
 * one: what an operation sends (`'request'`), or what it answers with a status. A field that the
 * spec does not know is kept, and so is an answer whose status has no marks: prefer to log none.
 *
 * @example
 * ```ts
 * console.log(redact('createClient', 200, body));
 * ```
 */
export const redact: Redact<keyof OpenPanelManageOperations & string> = createRedact(sensitive);
