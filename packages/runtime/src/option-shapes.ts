import type { AnyCallOptions, ClientOptions } from './client-options.ts';
import { LONGEST_DELAY } from './clock.ts';
import type { RetryOptions } from './retry-behaviour.ts';
import type { Shape, ShapeDefinition } from './shape.ts';

/** A shape for each member of `Options`; one that is missing does not compile. */
type ShapesOf<Options> = { readonly [Name in keyof Required<Options>]: Shape };

const BOOLEAN: Shape = { type: 'boolean' };
const OBJECT: Shape = { type: 'object' };
const FUNCTION: Shape = { type: 'function' };
const FALSE: Shape = { enum: [false] };
const DELAY: Shape = { type: 'number', minimum: 0, maximum: LONGEST_DELAY };
const LIMIT: Shape = { anyOf: [{ type: 'number', minimum: 1, maximum: LONGEST_DELAY }, FALSE] };

const RETRY_MEMBERS: ShapesOf<RetryOptions> = {
  statuses: { type: 'array', items: { type: 'integer' } },
  transport: { type: 'array', items: { enum: ['connect', 'reset', 'timeout'] } },
  attempts: { type: 'integer', minimum: 1 },
  firstDelay: DELAY,
  factor: { type: 'number', minimum: 1 },
  maxDelay: DELAY,
  jitter: {
    type: 'object',
    properties: { min: DELAY, max: DELAY },
    required: ['min', 'max'],
    closed: true,
  },
  retryAfter: BOOLEAN,
};

const RETRY: Shape = {
  anyOf: [{ type: 'object', properties: RETRY_MEMBERS, closed: true }, FALSE],
};

/** What the options that every client takes must be. */
export const CLIENT_OPTIONS: ShapesOf<ClientOptions> = {
  baseUrl: { type: 'string' },
  allowHttp: BOOLEAN,
  dangerouslyAllowBrowser: BOOLEAN,
  fetch: FUNCTION,
  timeout: LIMIT,
  deadline: LIMIT,
  retry: RETRY,
  validate: BOOLEAN,
  headers: OBJECT,
  middleware: { type: 'array', items: FUNCTION },
};

const CALL_MEMBERS: ShapesOf<AnyCallOptions> = {
  // Not instanceof: a signal may come from another realm or a polyfill.
  signal: { type: 'object', required: ['aborted', 'addEventListener', 'removeEventListener'] },
  timeout: LIMIT,
  deadline: LIMIT,
  retry: RETRY,
  validate: BOOLEAN,
  headers: OBJECT,
  query: OBJECT,
  header: OBJECT,
};

/** What the options of a call must be. */
export const CALL_OPTIONS: ShapeDefinition = {
  type: 'object',
  properties: CALL_MEMBERS,
  closed: true,
};
