import type { IPrismDiagnostic } from '@stoplight/prism-core';
import type { IHttpRequest } from '@stoplight/prism-http';
import { DiagnosticSeverity, type IHttpOperation } from '@stoplight/types';
import type { RefusalKind } from '../refusals.ts';

// What stands in for a body that is not JSON. No schema of an object or array accepts it.
const MALFORMED = Symbol('malformed JSON');

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

/** What is wrong with a request, given Prism's findings. */
export function findFaults(
  { request }: IHttpOperation,
  { body }: IHttpRequest,
  validations: readonly IPrismDiagnostic[],
): Set<RefusalKind> {
  const faults = new Set<RefusalKind>();
  if (body === MALFORMED && request?.body) faults.add('malformedBody');
  for (const { code, severity } of validations) {
    if (severity !== DiagnosticSeverity.Error) continue;
    faults.add(code === 401 ? 'credentials' : code === 415 ? 'mediaType' : 'input');
  }
  return faults;
}
