import type { Document, SpecOperation } from '../document.ts';
import { successBodies } from './answer-types.ts';
import { docComment } from './doc-comment.ts';
import { deprecationTag } from './method.ts';
import { writeSignature } from './signature.ts';

/** What resolves each operation, and its total form: one that never throws. */
export function emitResults(
  document: Document,
  operations: readonly SpecOperation[],
  name: string,
): string[] {
  const { title } = document.info;
  const successes = operations.map((operation) => successBodies(document, operation));
  const methods = operations.map((operation) => emitTotal(document, operation, name));
  return [
    `${docComment([`What each operation of ${title} resolves to: the data of each documented status.`])}export interface ${name}Successes {\n${successes.join('')}}\n`,
    emitResultType(title, operations[0]?.id ?? '', name),
    `${docComment([`The operations of ${title} in a form that never throws.`])}export interface ${name}Results {\n${methods.join('\n')}}\n`,
  ];
}

function emitResultType(title: string, first: string, name: string): string {
  const doc = docComment([
    `What an operation of ${title} comes to, good or bad.`,
    [
      '@example',
      '```ts',
      `function log(result: ${name}Result<'${first}'>): void {`,
      '  if (result.ok) console.log(result.status, result.data);',
      '  else console.warn(result.exception.message);',
      '}',
      '```',
    ].join('\n'),
  ]);
  const keys = `keyof ${name}Errors & keyof ${name}Successes`;
  return `${doc}export type ${name}Result<\n  Operation extends ${keys},\n> = Result<${name}Successes[Operation], ${name}Errors[Operation]>;\n`;
}

function emitTotal(document: Document, operation: SpecOperation, name: string): string {
  const { id, object } = operation;
  const text = `As \`${id}\` of the client, but never throws: see {@link Result}.`;
  const doc = docComment([text, deprecationTag(object)], '  ');
  return doc + writeSignature(document, operation, `Promise<${name}Result<'${id}'>>`);
}
