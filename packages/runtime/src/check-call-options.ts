import { checkHeaderParameters, checkHeaders, checkTimeout } from './check-common-options.ts';
import type { CallOptions } from './client-options.ts';
import type { Call } from './describe-call.ts';
import { describeValue } from './describe-value.ts';
import type { RefuseField } from './errors/invalid-input-error.ts';

/** Named values, as they come from a caller. */
export type Fields = Readonly<Record<string, unknown>>;

/** The last slot of a method, whatever the operation. */
export interface AnyCallOptions extends CallOptions {
  readonly query?: Fields | undefined;
  readonly header?: Readonly<Record<string, unknown>> | undefined;
}

/** The options of a call by name; one that is missing here does not compile. */
export const CALL_OPTIONS: { readonly [Name in keyof Required<AnyCallOptions>]: true } = {
  signal: true,
  timeout: true,
  headers: true,
  query: true,
  header: true,
};

/** The options of a call, or a refusal that names the one at fault. */
export function checkCallOptions(
  value: unknown,
  { operation, refuse }: Pick<Call, 'operation' | 'refuse'>,
): AnyCallOptions {
  const options = checkFields(value, 'options', refuse) as AnyCallOptions;
  const unknown = Object.keys(options).find((name) => !(name in CALL_OPTIONS));
  if (unknown) {
    refuse(
      unknown,
      `is not an option of a call; there are ${Object.keys(CALL_OPTIONS).join(', ')}`,
    );
  }
  if (options.query !== undefined && !operation.body) {
    refuse('query', 'is for operations with a body; here the query is the input');
  }
  for (const [name, check] of [
    ['timeout', checkTimeout],
    ['headers', checkHeaders],
    ['header', checkHeaderParameters],
    ['signal', checkSignal],
  ] as const) {
    const problem = options[name] === undefined ? undefined : check(options[name]);
    if (problem) refuse(name, problem);
  }
  return options;
}

/** An object, nothing at all being an empty one; or a refusal. */
export function checkFields(value: unknown, name: string, refuse: RefuseField): Fields {
  if (value === undefined) return {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  return refuse(name, `must be an object, got ${describeValue(value)}`);
}

// Not instanceof: a signal may come from another realm or a polyfill.
function checkSignal(value: unknown): string | undefined {
  const usable =
    typeof value === 'object' &&
    value !== null &&
    'aborted' in value &&
    'addEventListener' in value;
  return usable ? undefined : `must be an AbortSignal, got ${describeValue(value)}`;
}
