import { markedOperations } from './marked-operations.ts';

/** Says of an answer whether it is a success, and a whole one: from `x-outcome`. */
export type IsWhole = (
  operation: string,
  status: number,
  mediaType: string | undefined,
  value: unknown,
) => boolean;

/** Reads which 2xx are not what they look like. */
export function readOutcomes(document: object): IsWhole {
  const marks = new Map(
    markedOperations(document).flatMap(({ operationId, responses }) =>
      responses.map(([status, response]) => [`${operationId} ${status}`, response] as const),
    ),
  );
  return (operation, status, mediaType, value) => {
    if (status < 200 || status > 299) return false;
    const response = marks.get(`${operation} ${status}`);
    const mark = response?.content?.[mediaType ?? '']?.['x-outcome'] ?? response?.['x-outcome'];
    if (typeof mark !== 'object') return mark === undefined || mark === 'duplicate';
    const [, member = ''] = mark.when.split('/');
    return !(typeof value === 'object' && value !== null && member in value);
  };
}
