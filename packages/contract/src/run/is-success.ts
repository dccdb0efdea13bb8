import type { SpecOperation } from '@visitor-apis/codegen';

/** Whether the document means an answer as a success, and as a whole one. */
export function isSuccess(
  { responses }: SpecOperation,
  status: number,
  mediaType: string | undefined,
  value: unknown,
): boolean {
  if (status < 200 || status > 299) return false;
  const response = responses[status];
  const mark = response?.content?.[mediaType ?? '']?.['x-outcome'] ?? response?.['x-outcome'];
  if (mark === undefined || mark === 'duplicate') return true;
  if (typeof mark === 'string') return false;
  const member = mark.when.slice(1);
  return !(typeof value === 'object' && value !== null && member in value);
}
