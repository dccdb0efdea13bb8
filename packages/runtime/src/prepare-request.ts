import { checkShape } from './check-shape.ts';
import type { ClientContext } from './client-context.ts';
import type { AnyCallOptions } from './client-options.ts';
import type { Placement } from './definition.ts';
import type { Call } from './describe-call.ts';
import { describeValue } from './describe-value.ts';
import { mergeHeaders } from './merge-headers.ts';
import { CALL_OPTIONS } from './option-shapes.ts';
import { copyOf } from './plain-data.ts';
import { type RepeatKey, setRepeatKey } from './repeat-key.ts';
import { fillBody, toBodyData } from './serialize-body.ts';
import { pathParameters, serializePath } from './serialize-path.ts';
import { serializeQuery } from './serialize-query.ts';
import type { FieldShapes, Shape } from './shape.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A request, serialized: each attempt sends the same. */
export interface PreparedRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** The key by which the vendor recognises a repeat, if it knows any. */
  readonly key: RepeatKey | undefined;
}

/** Fills in what the client knows, and serializes. */
export type CompleteRequest = (
  filled: (place: Placement['in']) => Record<string, string>,
) => PreparedRequest;

/**
 * Checks and copies what the caller gave. What comes back makes the request of it.
 *
 * @throws {InvalidInputError} naming the first field at fault
 */
export function prepareRequest(
  { options, definition, baseUrl }: ClientContext,
  call: Call,
  args: readonly unknown[],
  callOptions: AnyCallOptions,
): CompleteRequest {
  const { method, path, accept, body: bodyShape, ...operation } = call.operation;
  const { refuse } = call;

  const check = <T>(value: T, shape: Shape, slot: string): T => {
    const holder = { '': value };
    const [problem] = checkShape(holder, '', shape, definition.shapes ?? {});
    if (problem && (callOptions.validate ?? options.validate ?? true)) {
      // A pointer into parameters is their name.
      const field = slot === 'body' ? problem.pointer : problem.pointer.slice(1);
      const misplaced = slot !== 'body' && Object.hasOwn(CALL_OPTIONS.properties ?? {}, field);
      const hint = misplaced ? '; options of the call come after the input' : '';
      refuse(field || slot, problem.says + hint);
    }
    return holder[''];
  };
  // A filter with a wrong name would be ignored by the server, and match everything.
  const checkAll = (value: Fields, shape: FieldShapes | undefined, slot: string): Fields =>
    check(value, { type: 'object', properties: {}, ...shape, closed: true }, slot);

  const names = pathParameters(path);
  const input = args[names.length];
  const segments = Object.fromEntries(names.map((name, index) => [name, args[index]]));
  const route = serializePath(path, check(segments, operation.segments ?? {}, 'path'), refuse);

  const [parameters, slot] = bodyShape ? [callOptions.query, 'query'] : [input, 'input'];
  const given = checkAll(dropNothing(parameters), operation.query, slot);
  const query = definition.rewriteQuery?.(given, call.operation, refuse) ?? given;
  const header = checkAll(dropNothing(callOptions.header), operation.header, 'header');
  const data = bodyShape && toBodyData(input, call, definition);

  return (filled) => {
    const body = bodyShape && fillBody(data, filled('body'), bodyShape.required, call);
    const parts = {
      body,
      query: { ...filled('query'), ...query },
      header: mergeHeaders(
        { accept, ...(body !== undefined && { 'content-type': 'application/json' }) },
        options.headers,
        filled('header'),
        header,
        callOptions.headers,
      ),
    };
    const key = setRepeatKey(parts, { ...definition.retry, ...operation.retry });
    const search = serializeQuery(parts.query, operation.commaArrays ?? [], refuse);
    const shape = body === undefined ? {} : bodyShape?.shape;
    return {
      method,
      url: `${baseUrl}${route}${search && `?${search}`}`,
      headers: parts.header,
      body: shape && JSON.stringify(check(body, shape, 'body')),
      key,
    };
  };
}

/** Parameters without those that say nothing. A `null` says something, and is refused. */
function dropNothing(value: unknown): Fields {
  if (describeValue(value) !== 'an object') return (value === undefined ? {} : value) as Fields;
  const given = Object.entries(value as object).filter(([, item]) => item !== undefined);
  return Object.fromEntries(given.map(([name, item]) => [name, copyOf(item)]));
}
