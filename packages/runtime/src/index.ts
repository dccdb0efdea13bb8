export { Answer } from './answer.ts';
export { checkRequest } from './check-request.ts';
export { type ClientContext, contextOf } from './client-context.ts';
export {
  type CallOptions,
  type ClientOptions,
  DEFAULT_DEADLINE,
  DEFAULT_TIMEOUT,
  type NoInput,
} from './client-options.ts';
export { type Clock, LONGEST_DELAY, systemClock } from './clock.ts';
export { type ApiClient, addPages, createClient, type WithPages } from './create-client.ts';
export type {
  ApiDefinition,
  OperationDefinition,
  OptionDefinition,
  Outcome,
  PaginationBehaviour,
  Placement,
  ResponseDefinition,
  RewriteQuery,
} from './definition.ts';
export type { CallEvent } from './diagnostics.ts';
export { AbortError } from './errors/abort-error.ts';
export { AnsweredError } from './errors/answered-error.ts';
export { ApiError, type ApiErrorOf, isApiError } from './errors/api-error.ts';
export {
  ClientError,
  type ErrorKind,
  type ErrorOrigin,
  type FailedAttempt,
  isClientError,
} from './errors/client-error.ts';
export { DecodeError } from './errors/decode-error.ts';
export { InvalidInputError } from './errors/invalid-input-error.ts';
export { MiddlewareError } from './errors/middleware-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { PaginationError } from './errors/pagination-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export type { Fetch } from './fetch.ts';
export { parseJson } from './json-media.ts';
export { jsonQuery } from './json-query.ts';

export type { Middleware, MiddlewareContext, OutgoingRequest } from './middleware.ts';
export type { NeedingFields, Paginator } from './paginate.ts';
export { copyData } from './plain-data.ts';
export { type RateLimit, readRateLimit } from './read-rate-limit.ts';
export { makeKey } from './repeat-key.ts';
export type { FailureResult, RefusalResult, Result, SuccessResult } from './result.ts';
export { backOff, retryOf } from './retry.ts';
export type { RetryBehaviour, RetryOptions, TransportFailure } from './retry-behaviour.ts';
export type {
  ApiSensitivity,
  OperationSensitivity,
  SensitivePlaces,
  Sensitivity,
} from './sensitivity.ts';
export type {
  FieldShapes,
  JsonType,
  NamedShapes,
  Shape,
  ShapeDefinition,
  ValueType,
} from './shape.ts';
export { sleep } from './sleep.ts';
