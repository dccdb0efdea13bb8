import { type Document, listOperations } from '../document.ts';
import { errorBodies } from './answer-types.ts';
import { emitCredentials } from './credentials.ts';
import { docComment } from './doc-comment.ts';
import { emitMethod } from './method.ts';
import { pascalCase } from './names.ts';
import { helperTypes } from './operation-types.ts';
import { emitPages } from './pages.ts';
import { emitResults } from './results.ts';

/**
 * One typed method per operation, the types of its slots, its answers good and bad, its other forms
 * (total, over pages), and the client's options.
 * `home` is where the types of the spec are, seen from here.
 */
export function emitOperations(
  document: Document,
  name = pascalCase(document.info.title),
  home = '.',
): string {
  const { title } = document.info;
  const operations = listOperations(document);
  const helpers = operations.flatMap(helperTypes);
  const methods = operations.map((operation) => emitMethod(document, operation));
  const errors = operations.map((operation) => errorBodies(document, operation));
  const sections = [
    emitCredentials(document, name),
    ...helpers,
    `${docComment([`The operations of ${title}, one method each.`])}export interface ${name}Operations {\n${methods.join('\n')}}\n`,
    `${docComment([`What each operation of ${title} answers when it fails, wholly or in part: the body of each documented status.`])}export interface ${name}Errors {\n${errors.join('')}}\n`,
    ...emitResults(document, operations, name),
    ...emitPages(document, operations, name),
  ].filter(Boolean);
  const code = sections.join('\n');
  return `${emitImports(document, code, home)}\n${code}`;
}

function emitImports(document: Document, code: string, home: string): string {
  const uses = (name: string) =>
    new RegExp(`(?<!['\\w])${name}\\b(?!')`).test(withoutComments(code));
  const models = Object.keys(document.components?.schemas ?? {})
    .filter(uses)
    .sort();
  const runtime = ['CallOptions', 'NeedingFields', 'NoInput', 'Paginator', 'Result'].filter(uses);
  const lines = [
    runtime.length && `import type { ${runtime.join(', ')} } from '@visitor-apis/runtime';`,
    models.length &&
      `import type {\n${models.map((model) => `  ${model},\n`).join('')}} from './models.gen.ts';`,
    withoutComments(code).includes('operations[') &&
      `import type { operations } from '${home}/types.gen.ts';`,
  ];
  return `${lines.filter(Boolean).join('\n')}\n`;
}

function withoutComments(code: string): string {
  return code.replace(/\/\*\*[\s\S]*?\*\//g, '');
}
