import { refuseEvent } from './refuse-event.ts';

// Of the rules of the schema EventName those that cost next to nothing; a test compares them with
// it. The blocked patterns are not repeated here: the server's 400 tells of them.

/** In UTF-16 units, as the vendor counts; the schema's own check counts code points. */
export const LONGEST_NAME = 80;
export const ONE_LINE = /^[^\r\n]*$/;
/** Written by the server itself. */
export const RESERVED_NAMES: readonly string[] = ['session_start', 'session_end'];

/** @throws {InvalidInputError} a name that the vendor would refuse */
export function checkEventName(name: string): void {
  // What is no string is the client's to refuse.
  if (typeof name !== 'string') return;
  if (name.length > LONGEST_NAME) {
    const problem = `must have at most ${LONGEST_NAME} UTF-16 units, got ${name.length}`;
    refuseEvent('/payload/name', problem);
  }
  if (!ONE_LINE.test(name)) refuseEvent('/payload/name', 'must be on one line');
  if (RESERVED_NAMES.includes(name)) {
    refuseEvent('/payload/name', `is reserved; the server alone writes ${name}`);
  }
}
