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

/** What is wrong with a request: by kind, and the reasons. */
export interface Findings {
  readonly faults: ReadonlySet<RefusalKind>;
  readonly reasons: readonly IPrismDiagnostic[];
}

/** What is wrong with a request: what Prism found, and what it does not look for. */
export function findFaults(
  { request }: IHttpOperation,
  { body, headers = {} }: IHttpRequest,
  validations: readonly IPrismDiagnostic[],
): Findings {
  const declared = (request?.body?.contents ?? []).map(({ mediaType }) => mediaType);
  if (declared.length > 0 && body === MALFORMED) {
    // Whatever else Prism finds, it found in what stands in.
    const others = validations.filter(({ code }) => code === 401);
    return classify([diagnose('json', 'Request body must be JSON'), ...others]);
  }
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const undeclared = declared.length > 0 && body !== undefined && !declared.includes(type);
  // Prism takes a missing type for the first one, and any +json for JSON.
  const own = undeclared ? [diagnose(415, `Supported content types: ${declared.join(', ')}`)] : [];
  return classify([...own, ...validations]);
}

function diagnose(code: string | number, message: string): IPrismDiagnostic {
  return { path: ['body'], code, message, severity: DiagnosticSeverity.Error };
}

function classify(diagnostics: readonly IPrismDiagnostic[]): Findings {
  const reasons = diagnostics.filter(({ severity }) => severity === DiagnosticSeverity.Error);
  const kinds: Partial<Record<string, RefusalKind>> = {
    json: 'malformedBody',
    401: 'credentials',
    415: 'mediaType',
  };
  return { reasons, faults: new Set(reasons.map(({ code }) => kinds[String(code)] ?? 'input')) };
}
