import { useTwoJudges } from '@visitor-apis/contract';

export const accepted = { ajv: true, mock: 200 };
export const refused = { ajv: false, mock: 400 };
const refusedRow = { ajv: false, mock: 207 };
export const token = 'src_live_1';

/** The verdict on a batch of which one row deserves this one: it does not fail the others. */
export function ofRow(verdict: object): object {
  return verdict === refused ? refusedRow : verdict;
}

/** Judges bodies by ajv and by the mock, for the length of a test file. */
export function useJudges() {
  return useTwoJudges('ours-privacy');
}
