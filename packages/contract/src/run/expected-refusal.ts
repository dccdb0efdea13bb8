import { type Document, resolve, type SpecOperation } from '@visitor-apis/codegen';
import type { Fault } from '../cases/case.ts';

/** The answer that the spec says its vendor gives to a fault. */
export function expectedRefusal(
  document: Document,
  { id, object, responses }: SpecOperation,
  fault: Fault,
): { status: number; type: string | null; body: unknown } {
  const rules = { ...document['x-refusals'], ...object['x-refusals'] };
  const rule = rules[fault] ?? rules.input;
  if (!rule) throw new Error(`${id}: x-refusals does not say how bad ${fault} is refused`);
  const content = Object.entries(responses[rule.status]?.content ?? {});
  const [type, media] = content.find(([name]) => !rule.mediaType || name === rule.mediaType) ?? [];
  if (!type || !media) return { status: rule.status, type: null, body: '' };
  const examples = media.examples ?? {};
  const example = examples[rule.example ?? Object.keys(examples)[0] ?? ''];
  if (!example) throw new Error(`${id}: x-refusals names ${rule.example}, which is no example`);
  return { status: rule.status, type, body: resolve(document, example).value };
}
