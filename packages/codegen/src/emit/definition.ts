import {
  type ApiDefinition,
  jsonQuery,
  type OperationDefinition,
  type OptionDefinition,
  type RetryBehaviour,
} from '@visitor-apis/runtime';
import { type ClientOption, type Document, listOperations } from '../document.ts';
import { defineOperation } from './definition-operation.ts';
import { docComment } from './doc-comment.ts';
import { literal } from './literal.ts';
import { ifAny, whereGiven } from './members.ts';
import { placementChoices, readSecurity } from './placements.ts';
import { readKeywords } from './shape-keywords.ts';
import { ShapeReader } from './shapes.ts';

/** The table that the runtime makes a client from. */
export function emitDefinition(vendor: string, document: Document): string {
  const { rewriteQuery, ...table } = defineApi(vendor, document);
  const doc = `${document.info.title} as the runtime reads it: what is sent, what is answered, what is repeated.`;
  const code = literal(table);
  return [
    rewriteQuery
      ? "import { type ApiDefinition, jsonQuery } from '@visitor-apis/runtime';"
      : "import type { ApiDefinition } from '@visitor-apis/runtime';",
    '',
    `${docComment([doc])}export const definition: ApiDefinition = ${
      // Code, so that only who needs it ships it.
      rewriteQuery ? code.replace(/\n\}$/, '\n  rewriteQuery: jsonQuery,\n}') : code
    };`,
    '',
  ].join('\n');
}

/** Reads that table from a document. */
export function defineApi(vendor: string, document: Document): ApiDefinition {
  const servers = (document.servers ?? [])
    .filter(({ url }) => !url.includes('{'))
    .map(({ url, 'x-region': region }) => ({ url, ...(region && { region }) }));
  const options = Object.entries(document['x-client-options'] ?? {}).map(([name, option]) => [
    name,
    defineOption(option),
  ]);
  const shapes = new ShapeReader(document);
  const operations = listOperations(document).map((operation): [string, OperationDefinition] => [
    operation.id,
    defineOperation(document, operation, shapes),
  ]);
  const hasJson = operations.some(([, one]) => one.jsonValues || one.jsonParameters);
  return whereGiven<ApiDefinition>({
    vendor,
    title: document.info.title,
    servers,
    options: Object.fromEntries(options),
    choices: ifAny(placementChoices(document)),
    security: readSecurity(document, document.security ?? []),
    // That it is complete is checked with the document.
    retry: document['x-retry'] as RetryBehaviour | undefined,
    requestId: document['x-request-id'],
    shapes: ifAny(shapes.named),
    operations: Object.fromEntries(operations),
    rewriteQuery: hasJson ? jsonQuery : undefined,
  });
}

function defineOption({ required, sensitive, schema }: ClientOption): OptionDefinition {
  return {
    ...(required && { needed: true }),
    ...(sensitive === 'secret' && { secret: true }),
    ...readKeywords(schema),
  };
}
