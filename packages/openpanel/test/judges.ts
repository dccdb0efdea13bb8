import { useTwoJudges } from '@visitor-apis/contract';

export const accepted = { ajv: true, mock: 200 };
export const refused = { ajv: false, mock: 400 };

/** Judges bodies of `POST /track` by ajv and by the mock, for the length of a test file. */
export function useJudges() {
  const { verdicts } = useTwoJudges('openpanel', {
    'openpanel-client-id': '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
    'openpanel-client-secret': 'sec_0f1e2d3c4b5a69788796',
  });
  return {
    verdictsOfBody: (body: unknown) => verdicts('/track', 'TrackBody', body),
    verdicts: (type: string, payload: unknown) =>
      verdicts('/track', 'TrackBody', { type, payload }),
  };
}
