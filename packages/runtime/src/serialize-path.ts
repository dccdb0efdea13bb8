import { describeValue } from './describe-value.ts';
import type { RefuseField } from './errors/invalid-input-error.ts';
import { isWellFormed } from './well-formed.ts';

/** The names in a route template, in order. */
export function pathParameters(template: string): string[] {
  return Array.from(template.matchAll(/\{([^{}]+)\}/g), (match) => match[1] as string);
}

/**
 * Fills a route template. Each value becomes exactly one segment: what could change the route
 * (empty, `.`, `..`) is refused, because URL parsers drop such segments even when they are encoded.
 */
export function serializePath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  refuse: RefuseField,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) =>
    serializeSegment(values[name], (problem) => refuse(name, problem)),
  );
}

function serializeSegment(value: unknown, refuse: (problem: string) => never): string {
  const text = Number.isFinite(value) ? String(value) : value;
  if (typeof text === 'string' && isWellFormed(text) && !/^\.{0,2}$/.test(text)) {
    return encodeURIComponent(text);
  }
  return refuse(
    `must be a well-formed, non-empty string, neither "." nor "..", got ${describeValue(value)}`,
  );
}
