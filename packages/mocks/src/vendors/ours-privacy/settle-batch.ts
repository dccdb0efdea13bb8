import type { Finding } from '../../prism/finding.ts';
import type { Settled } from '../behaviour.ts';

/**
 * One bad row does not fail a batch, which a schema cannot say: the answer has an outcome for each
 * row that was sent, and is a 207 when one of them is bad.
 */
export function settleBatch(settled: Settled): Settled {
  const { body, findings, answer } = settled;
  const rows = (body as { events?: unknown } | undefined)?.events;
  const refusing = findings.filter(({ refuses }) => refuses);
  if (!Array.isArray(rows) || !refusing.every(isOfRow)) return settled;
  // Asked for with `Prefer`.
  if (refusing.length === 0 && answer.status !== 200) return settled;
  const reasons = new Map(refusing.map(({ path: [, row], message }) => [Number(row), message]));
  const results = rows.map((_, index) => {
    const message = reasons.get(index);
    return message === undefined
      ? { index, success: true }
      : { index, success: false, code: 'invalid_event', message };
  });
  const failed = reasons.size;
  const content = { success: failed === 0, accepted: rows.length - failed, failed, results };
  return {
    ...settled,
    refused: false,
    answer: { ...answer, status: failed ? 207 : 200, body: JSON.stringify(content) },
  };
}

function isOfRow({ in: place, path: [list, row] }: Finding): boolean {
  return place === 'body' && list === 'events' && row !== undefined;
}
