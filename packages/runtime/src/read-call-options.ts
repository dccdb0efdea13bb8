import { checkShape } from './check-shape.ts';
import { checkHeaders } from './check-text.ts';
import type { AnyCallOptions } from './client-options.ts';
import type { Call } from './describe-call.ts';
import { describeValue } from './describe-value.ts';
import { CALL_OPTIONS } from './option-shapes.ts';
import { copyOf } from './plain-data.ts';

/**
 * The options of a call, or a refusal that names the one at fault. Each is read once, so that what
 * was checked is what is used.
 */
export function readCallOptions(
  value: unknown,
  { operation, refuse }: Pick<Call, 'operation' | 'refuse'>,
): AnyCallOptions {
  if (value === undefined) return {};
  if (describeValue(value) !== 'an object') {
    return refuse('options', `must be an object, got ${describeValue(value)}`);
  }
  const source = value as Readonly<Record<string, unknown>>;
  const names = new Set([...Object.keys(CALL_OPTIONS.properties ?? {}), ...Object.keys(source)]);
  const options: AnyCallOptions = Object.fromEntries(
    [...names].map((name) => [name, copyOf(source[name])]),
  );
  const [problem] = checkShape({ '': options }, '', CALL_OPTIONS, {});
  if (problem) refuse(problem.pointer.slice(1).replaceAll('/', '.'), problem.says);
  if (options.query !== undefined && !operation.body) {
    refuse('query', 'is for operations with a body; here the query is the input');
  }
  for (const slot of ['headers', 'header'] as const) {
    const says = checkHeaders(options[slot]);
    if (says) refuse(slot, says);
  }
  return options;
}
