import type { ApiSensitivity, OperationSensitivity, SensitivePlaces } from '@visitor-apis/runtime';
import {
  type Document,
  listOperations,
  parameterSchema,
  type Schema,
  type SpecOperation,
} from './document.ts';
import { ifAny, whereGiven } from './emit/members.ts';
import { sensitivePlaces } from './sensitive-places.ts';

/** Reads from a document where its operations carry secrets and people. */
export function readSensitivity(document: Document): ApiSensitivity {
  const options = Object.entries(document['x-client-options'] ?? {}).flatMap(
    ([name, { sensitive }]) => (sensitive ? [[name, sensitive] as const] : []),
  );
  const operations = listOperations(document).flatMap((operation) => {
    const places = ifAny(readOperation(document, operation));
    return places ? [[operation.id, places] as const] : [];
  });
  return { options: Object.fromEntries(options), operations: Object.fromEntries(operations) };
}

function readOperation(
  document: Document,
  { parameters, body, responses }: SpecOperation,
): OperationSensitivity {
  const marked = parameters.flatMap((parameter) => {
    // Of what is written as JSON, all is hidden where a part is.
    const [within] = Object.values(sensitivePlaces(document, parameterSchema(parameter)));
    const mark = parameter['x-sensitive'] ?? within;
    return mark ? [[parameter.name, mark] as const] : [];
  });
  const inContent = (content: Record<string, { schema?: Schema }> = {}): SensitivePlaces =>
    Object.assign(
      {},
      ...Object.values(content).map(({ schema }) => sensitivePlaces(document, schema)),
    );
  const answers = Object.entries(responses).flatMap(([status, { content }]) => {
    const places = ifAny(inContent(content));
    return places ? [[status, places] as const] : [];
  });
  return whereGiven<OperationSensitivity>({
    parameters: ifAny(Object.fromEntries(marked)),
    request: ifAny(inContent(body?.content)),
    responses: ifAny(Object.fromEntries(answers)),
  });
}
