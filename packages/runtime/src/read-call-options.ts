import { checkShape } from './check-shape.ts';
import { checkHeaders } from './check-text.ts';
import type { AnyCallOptions } from './client-options.ts';
import type { Call } from './describe-call.ts';
import { CALL_OPTIONS } from './option-shapes.ts';

/** The options of a call, or a refusal that names the one at fault. */
export function readCallOptions(
  value: unknown,
  { operation, refuse }: Pick<Call, 'operation' | 'refuse'>,
): AnyCallOptions {
  const options = (value === undefined ? {} : value) as AnyCallOptions;
  const [problem] = checkShape({ '': options }, '', CALL_OPTIONS, {});
  if (problem) refuse(problem.pointer.slice(1).replaceAll('/', '.') || 'options', problem.says);
  if (options.query !== undefined && !operation.body) {
    refuse('query', 'is for operations with a body; here the query is the input');
  }
  for (const slot of ['headers', 'header'] as const) {
    const says = checkHeaders(options[slot]);
    if (says) refuse(slot, says);
  }
  // A copy: the caller may change it while the call is under way.
  return { ...options, ...(options.headers && { headers: { ...options.headers } }) };
}
