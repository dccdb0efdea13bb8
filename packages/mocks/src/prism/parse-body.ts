/** What stands in for a body that is not JSON. No schema of an object or array accepts it. */
export const MALFORMED = Symbol('malformed JSON');

/** The body as Prism validates it: parsed if it says that it is JSON. */
export function parseBody(body: string, contentType = ''): unknown {
  if (body === '') return undefined;
  if (!/^application\/(.+\+)?json\b/i.test(contentType)) return body;
  try {
    return JSON.parse(body);
  } catch {
    return MALFORMED;
  }
}
