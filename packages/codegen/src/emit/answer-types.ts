import type { Document, SpecOperation } from '../document.ts';
import { type Answer, readAnswers } from './answers.ts';
import { quote } from './literal.ts';
import { modelName } from './names.ts';

/** What the promise of an operation resolves to. */
export function resultType(document: Document, operation: SpecOperation): string {
  const types = [...typesByStatus(document, operation, 'resolves').values()];
  const union = [...new Set(types.flat())];
  return union.join() === 'undefined' ? 'void' : union.join(' | ');
}

/** The data of a success by status: `{ 200: Receipt; ... }`. */
export function successBodies(document: Document, operation: SpecOperation): string {
  return bodies(document, operation, 'resolves');
}

/** The documented refusals of an operation: `{ 403: ErrorResponse; ... }`. */
export function errorBodies(document: Document, operation: SpecOperation): string {
  return bodies(document, operation, 'throws');
}

function bodies(document: Document, operation: SpecOperation, way: 'resolves' | 'throws'): string {
  const lines = [...typesByStatus(document, operation, way)].map(
    ([status, types]) => `    readonly ${status}: ${types.join(' | ')};\n`,
  );
  return lines.length
    ? `  readonly ${operation.id}: {\n${lines.join('')}  };\n`
    : `  readonly ${operation.id}: {};\n`;
}

/** Only statuses of their own: what stands for a range or the rest has no type to narrow to. */
function typesByStatus(
  document: Document,
  operation: SpecOperation,
  way: 'resolves' | 'throws',
): Map<string, string[]> {
  const byStatus = new Map<string, string[]>();
  for (const answer of readAnswers(operation)) {
    const { status } = answer;
    if (!answer[way] || !/^[2-5]\d\d$/.test(status)) continue;
    const type = answerType(document, operation, answer);
    byStatus.set(status, [...new Set([...(byStatus.get(status) ?? []), type])]);
  }
  return byStatus;
}

/** The type of the body of one answer. */
function answerType(
  { components }: Document,
  operation: SpecOperation,
  { status, mediaType, media: { schema } }: Answer,
): string {
  if (mediaType === undefined) return 'undefined';
  const model = modelName(schema?.$ref);
  if (model && components?.schemas?.[model]) return model;
  if (schema?.type === 'string' && !schema.enum && !('const' in schema)) return 'string';
  return `operations[${quote(operation.id)}]['responses'][${status}]['content'][${quote(mediaType)}]`;
}
