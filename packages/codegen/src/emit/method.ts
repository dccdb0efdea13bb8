import type { Document, OperationObject, SpecOperation } from '../document.ts';
import { readAnswers } from './answers.ts';
import { docComment } from './doc-comment.ts';
import { exampleArguments } from './example.ts';
import { slotTypes } from './operation-types.ts';
import { firstSentence, onOneLine } from './prose.ts';
import { pathSlots, writeSignature } from './signature.ts';

/** The signature of an operation with all that its spec tells of it. */
export function emitMethod(document: Document, operation: SpecOperation): string {
  const { object } = operation;
  const { options, result } = slotTypes(document, operation);
  const doc = docComment(
    [
      object.summary,
      object.description,
      ...pathSlots(document, operation).map(({ variable, text }) => `@param ${variable} - ${text}`),
      `@param input - ${inputText(operation)}`,
      '@param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`' +
        (options === 'CallOptions' ? '.' : ', and the parameters beside the input.'),
      ...answerTags(operation),
      deprecationTag(object),
      object.externalDocs && `@see {@link ${object.externalDocs.url}}`,
      `@example\n\`\`\`ts\nawait client.${operation.id}(${exampleArguments(document, operation)});\n\`\`\``,
    ],
    '  ',
  );
  return doc + writeSignature(document, operation, `Promise<${result}>`);
}

/** `@deprecated`, and what to use instead; nothing where an operation is not. */
export function deprecationTag({
  deprecated,
  'x-deprecation': more,
}: Pick<OperationObject, 'deprecated' | 'x-deprecation'>): string | undefined {
  if (!deprecated) return undefined;
  const parts = [
    more?.since && `Since ${more.since}.`,
    more?.until && `Works until ${more.until}.`,
    more?.successor && `Use \`${more.successor}\`.`,
  ];
  return `@deprecated ${parts.filter(Boolean).join(' ')}`.trim();
}

function inputText({ body, parameters }: SpecOperation): string {
  if (body) return firstSentence(body.description) || 'the body.';
  return parameters.some((p) => p.in === 'query')
    ? 'the query parameters.'
    : 'nothing today; give `undefined`.';
}

function answerTags(operation: SpecOperation): string[] {
  const answers = readAnswers(operation);
  const says = (way: 'resolves' | 'throws') => {
    const statuses = new Set(answers.filter((answer) => answer[way]).map(({ status }) => status));
    return Object.entries(operation.responses)
      .filter(([status]) => statuses.has(status))
      .map(([status, { description }]) => `\`${status}\`: ${onOneLine(description)}`);
  };
  return [
    `@returns ${says('resolves').join(' ')}`,
    ...says('throws').map((text) => `@throws ApiError ${text}`),
  ];
}
