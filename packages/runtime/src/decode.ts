import type { Answer } from './answer.ts';
import type { OperationDefinition, ResponseDefinition } from './definition.ts';
import { isJson, mediaType, parseJson } from './json-media.ts';

/** A body in one of the forms that the spec documents, or the reason why it is in none. */
export type Decoded =
  | { readonly value: unknown; readonly type: string }
  | { readonly problem: string };

/** What the spec says of a status: itself, its range, or the default. */
export function documentedResponse(
  { responses }: OperationDefinition,
  status: number,
): ResponseDefinition | undefined {
  const own = responses[status] ?? responses[`${Math.floor(status / 100)}XX`];
  // A default tells how an API fails; a success that it does not name is not one that it promises.
  const found = own ?? (isSuccess(status) ? undefined : responses.default);
  return typeof found === 'string' ? { types: ['application/json'], says: found } : found;
}

/** Whether a status is a 2xx. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** Decodes a body as one of the documented media types. */
export function decode({ headers, text }: Answer, types: readonly string[]): Decoded {
  const header = mediaType(headers.get('content-type'));
  const expected = types.join(' or ') || 'no body';
  if (types.length === 0) {
    // What comes where nothing is promised is not read; but a page is that of a proxy or a portal.
    return text && header === 'text/html'
      ? { problem: `expected ${expected}, got ${header}` }
      : { value: undefined, type: header };
  }
  // An empty text is a text, if it says so; an empty JSON document is none.
  if (text === '') {
    return types.includes('text/plain') &&
      (types.length === 1 ? !isJson(header) : header === 'text/plain')
      ? { value: '', type: 'text/plain' }
      : { problem: `expected ${expected}, got an empty body` };
  }
  if (header && !types.includes(header)) return { problem: `expected ${expected}, got ${header}` };
  // Without the header JSON is tried first: whether it is that can be told.
  const candidates = header ? [header] : types;
  const jsonType = candidates.find(isJson);
  const json = jsonType ? parseJson(text) : undefined;
  if (jsonType && json) return { ...json, type: jsonType };
  const textType = candidates.find((type) => !isJson(type));
  return textType
    ? { value: text, type: textType }
    : { problem: `expected ${expected}, got malformed JSON of ${text.length} characters` };
}

/** What can be made of a body that the spec does not promise: JSON if it is that, else the text. */
export function decodeLoosely({ headers, text }: Answer): unknown {
  if (text === '') return undefined;
  const json = isJson(mediaType(headers.get('content-type'))) ? parseJson(text) : undefined;
  return json ? json.value : text;
}
