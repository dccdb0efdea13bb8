import type { IPrismDiagnostic } from '@stoplight/prism-core';
import type { IHttpRequest } from '@stoplight/prism-http';
import { DiagnosticSeverity, type IHttpOperation } from '@stoplight/types';
import type { RefusalKind } from '../api/refusals.ts';
import { covers, essenceOf } from '../media-type.ts';
import type { Finding, Place } from './finding.ts';
import { MALFORMED } from './parse-body.ts';

const KINDS: Partial<Record<string, RefusalKind>> = {
  malformedBody: 'malformedBody',
  credentials: 'credentials',
  mediaType: 'mediaType',
};

const MISSING_PARAMETER = /^Request (?:query|header) must have required property '(.+)'$/;
const EXTRA_MEMBER =
  / must NOT have (?:additional properties; found |unevaluated properties: )'(.*)'$/s;
const MISSING_BODY = 'Body parameter is required';

/** What is wrong with a request: what Prism found, and what it does not look for. */
export function findFaults(
  { request }: IHttpOperation,
  { body, headers = {} }: IHttpRequest,
  validations: readonly IPrismDiagnostic[],
): IPrismDiagnostic[] {
  const errors = validations.filter(({ severity }) => severity === DiagnosticSeverity.Error);
  const declared = (request?.body?.contents ?? []).map(({ mediaType }) => mediaType);
  if (declared.length > 0 && body === MALFORMED) {
    // Whatever else Prism finds, it found in what stands in.
    const others = errors.filter(({ code }) => code === 401);
    return [diagnose(['body'], 'json', 'Request body must be JSON'), ...others];
  }
  const type = essenceOf(headers['content-type'] ?? '').toLowerCase();
  // What is declared may be a range, and have parameters.
  const isDeclared = declared.some((one) => covers(essenceOf(one).toLowerCase(), type));
  const undeclared = declared.length > 0 && body !== undefined && !isDeclared;
  if (!undeclared) return errors;
  // Prism takes a missing type for the first one, and any +json for JSON; so what it found in such
  // a body is no reason of its own.
  const others = errors.filter(({ path: [place] = ['body'] }) => place !== 'body');
  return [diagnose(['body'], 415, `must be sent as ${declared.join(' or ')}`), ...others];
}

/** A diagnostic in Prism's form for what Prism does not look for. */
export function diagnose(
  path: readonly string[],
  code: string | number,
  message: string,
): IPrismDiagnostic {
  return { path: [...path], code, message, severity: DiagnosticSeverity.Error };
}

/** The diagnostics in the mock's own terms. */
export function toFindings(diagnostics: readonly IPrismDiagnostic[], refuses: boolean): Finding[] {
  return diagnostics.map(({ path = [], code, message }) => {
    if (code === 401) return { in: 'credentials', path: [], rule: 'credentials', message, refuses };
    const [place = 'body', ...steps] = path.map(String);
    const rules: Record<string, string> = { json: 'malformedBody', 415: 'mediaType' };
    const rule = rules[String(code)] ?? String(code);
    const [, missing] = MISSING_PARAMETER.exec(message) ?? [];
    const [, extra] = EXTRA_MEMBER.exec(message) ?? [];
    const found = missing
      ? { path: [missing], message: 'is required' }
      : extra !== undefined
        ? { path: [...steps, extra], message: 'is not a property that there is' }
        : { path: steps, message: withoutPlace(message, place, steps) };
    return { in: place as Place, rule, refuses, ...found };
  });
}

/** What has to be, without where: that stands beside it. */
function withoutPlace(message: string, place: string, steps: readonly string[]): string {
  if (message === MISSING_BODY) return 'is required';
  const kind = place === 'body' ? 'property' : 'parameter';
  const where = [
    'Request',
    place,
    ...(steps.length ? [kind, steps.join('.').trim()] : []),
    '',
  ].join(' ');
  return message.startsWith(where) ? message.slice(where.length) : message;
}

/** The kinds of fault among findings, as `x-refusals` tells them apart. */
export function kindsOf(findings: readonly Finding[]): Set<RefusalKind> {
  return new Set(findings.map(({ rule }) => KINDS[rule] ?? 'input'));
}
