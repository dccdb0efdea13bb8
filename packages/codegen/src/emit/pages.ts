import type { Document, SpecOperation } from '../document.ts';
import { resultType } from './answer-types.ts';
import { docComment } from './doc-comment.ts';
import { exampleArguments } from './example.ts';
import { quote } from './literal.ts';
import { deprecationTag } from './method.ts';
import { writeSignature } from './signature.ts';

/** The operations that give a list in pages, each as an iteration over all of its items. */
export function emitPages(
  document: Document,
  operations: readonly SpecOperation[],
  name: string,
): string[] {
  const members = operations.flatMap((operation) => emitPaginator(document, operation) ?? []);
  if (members.length === 0) return [];
  const doc = docComment([`The lists of ${document.info.title}, over all of their pages.`]);
  return [`${doc}export interface ${name}Pages {\n${members.join('\n')}}\n`];
}

function emitPaginator(document: Document, operation: SpecOperation): string | undefined {
  const { id, object } = operation;
  const pagination = object['x-pagination'];
  if (!pagination) return undefined;
  const doc = docComment(
    [
      object.summary,
      'Goes through all items, page by page. A page is asked for only when the one before is used up.',
      pagination.needs &&
        `Needs ${pagination.needs.map((one) => `\`${one}\``).join(' and ')}: without, the pages do not fit together.`,
      deprecationTag(object),
      `@example\n\`\`\`ts\nfor await (const item of client.paginate.${id}(${exampleArguments(document, operation, pagination.needs)})) {\n  console.log(item);\n}\n\`\`\``,
    ],
    '  ',
  );
  const page = resultType(document, operation);
  const item = itemType(page, pagination.items);
  return doc + writeSignature(document, operation, `Paginator<${item}, ${page}>`, pagination.needs);
}

/** The type of an item of a page by the JSON pointer to the items. */
function itemType(page: string, pointer: string): string {
  const steps = pointer.split('/').slice(1);
  const list = steps.reduce((type, step) => {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~');
    return `NonNullable<${type}[${quote(name)}]>`;
  }, page);
  return `${list}[number]`;
}
