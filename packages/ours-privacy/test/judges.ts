import { join } from 'node:path';
import { useTwoJudges } from '@visitor-apis/contract';

export const accepted = { ajv: true, mock: 200 };
export const refused = { ajv: false, mock: 400 };
export const token = 'src_live_1';

/** Judges bodies by ajv and by the mock, for the length of a test file. */
export function useJudges() {
  return useTwoJudges(join(import.meta.dirname, '../openapi.json'));
}
