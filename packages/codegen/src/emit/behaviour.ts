import type { ApiBehaviour, OperationBehaviour, SensitivePlaces } from '@visitor-apis/runtime';
import {
  type Document,
  listOperations,
  resolve,
  type Schema,
  type SpecOperation,
} from '../document.ts';
import { docComment } from './doc-comment.ts';
import { literal } from './literal.ts';
import { sensitivePlaces } from './sensitive.ts';

/** The table of what types cannot say: retry, pagination, outcomes, deprecation, sensitivity. */
export function emitBehaviour(document: Document): string {
  return [
    "import type { ApiBehaviour } from '@visitor-apis/runtime';",
    '',
    `${docComment([`What the operations of ${document.info.title} do that their types cannot say.`])}export const behaviour: ApiBehaviour = ${literal(readBehaviour(document))};`,
    '',
  ].join('\n');
}

/** Reads that table from a document. */
export function readBehaviour(document: Document): ApiBehaviour {
  const options = Object.entries(document['x-client-options'] ?? {}).flatMap(
    ([name, { sensitive }]) => (sensitive ? [[name, sensitive] as const] : []),
  );
  const operations = listOperations(document).map((operation) => [
    operation.id,
    readOperation(document, operation),
  ]);
  return { options: Object.fromEntries(options), operations: Object.fromEntries(operations) };
}

function readOperation(document: Document, operation: SpecOperation): OperationBehaviour {
  const { object, responses } = operation;
  const retry = { ...document['x-retry'], ...object['x-retry'] };
  const outcomes = Object.entries(responses).flatMap(([status, response]) => [
    ...(response['x-outcome'] ? [[status, response['x-outcome']]] : []),
    ...Object.entries(response.content ?? {}).flatMap(([mediaType, media]) =>
      media['x-outcome'] ? [[`${status} ${mediaType}`, media['x-outcome']]] : [],
    ),
  ]);
  return whereAny({
    retry,
    pagination: object['x-pagination'],
    outcomes: Object.fromEntries(outcomes),
    deprecation: object['x-deprecation'],
    sensitive: readSensitive(document, operation),
  }) as OperationBehaviour;
}

function readSensitive(document: Document, { parameters, body, responses }: SpecOperation): object {
  const marked = parameters.flatMap((parameter) => {
    const mark = parameter['x-sensitive'] ?? sensitivePlaces(document, parameter.schema)[''];
    return mark ? [[parameter.name, mark]] : [];
  });
  const inContent = (content: Record<string, { schema?: Schema }> = {}): SensitivePlaces =>
    Object.assign(
      {},
      ...Object.values(content).map(({ schema }) => sensitivePlaces(document, schema)),
    );
  const answers = Object.entries(responses).map(([status, response]) => [
    status,
    inContent(resolve(document, response).content),
  ]);
  return whereAny({
    parameters: Object.fromEntries(marked),
    request: inContent(body?.content),
    responses: whereAny(Object.fromEntries(answers)),
  });
}

/** Without the members that say nothing. */
function whereAny(members: Record<string, unknown>): object {
  const says = (value: unknown) =>
    value !== undefined && !(typeof value === 'object' && Object.keys(value ?? {}).length === 0);
  return Object.fromEntries(Object.entries(members).filter(([, value]) => says(value)));
}
