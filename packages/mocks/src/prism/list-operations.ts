import type { IHttpOperation, IHttpOperationResponse } from '@stoplight/types';
import { type Operation, type OperationAnswer, operationKey } from '../api/operation.ts';

/** What scripts and journal need of the operations that Prism parsed. */
export function listOperations(parsed: readonly IHttpOperation[]): Operation[] {
  return parsed.map((operation) => ({
    id: idOf(operation),
    method: operation.method.toUpperCase(),
    path: operation.path,
    query: queryNames(operation),
    answers: operation.responses.flatMap(listAnswers),
  }));
}

/** The operationId, or method and path where the document gives none. */
export function idOf({ iid, method, path }: IHttpOperation): string {
  return operationKey(iid, method, path);
}

function queryNames({ request, security = [] }: IHttpOperation): string[] {
  const keys = security
    .flat()
    .flatMap((scheme) => (scheme.type === 'apiKey' && scheme.in === 'query' ? [scheme.name] : []));
  return [...(request?.query ?? []).map(({ name }) => name), ...keys];
}

function listAnswers({ code, headers = [], contents = [] }: IHttpOperationResponse) {
  const status = Number(code);
  // `default` and `4XX` cannot be asked for.
  if (!Number.isInteger(status)) return [];
  const base = { status, headers: exampleHeaders(headers) };
  if (contents.length === 0) return [base];
  return contents.flatMap(({ mediaType, examples = [] }): OperationAnswer[] => {
    if (examples.length === 0) return [{ ...base, mediaType }];
    return examples.map((example) => ({
      ...base,
      mediaType,
      example: example.key,
      value: 'value' in example ? example.value : undefined,
    }));
  });
}

/** The headers of an answer, each with its example. */
export function exampleHeaders(
  headers: NonNullable<IHttpOperationResponse['headers']> = [],
): Record<string, string> {
  const given = headers.flatMap(({ name, examples = [] }) => {
    const [example] = examples;
    return example && 'value' in example
      ? [[name.toLowerCase(), String(example.value)] as const]
      : [];
  });
  return Object.fromEntries(given);
}
