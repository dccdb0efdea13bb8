export type {
  ApiBehaviour,
  OperationBehaviour,
  PaginationBehaviour,
  RetryBehaviour,
  SensitivePlaces,
  Sensitivity,
} from './behaviour.ts';
export type { RawClient } from './carrier.ts';
export {
  type CallOptions,
  type ClientOptions,
  DEFAULT_TIMEOUT,
  type NoInput,
} from './client-options.ts';
export { type ApiClient, createClient } from './create-client.ts';
export type {
  ApiDefinition,
  OperationDefinition,
  OptionDefinition,
  Placement,
  ResponseDefinition,
} from './definition.ts';
export { AbortError } from './errors/abort-error.ts';
export { ApiError, type ApiErrorOf, isApiError, type RefusedAnswer } from './errors/api-error.ts';
export {
  ClientError,
  type ErrorKind,
  type ErrorOrigin,
  isClientError,
} from './errors/client-error.ts';
export { DecodeError } from './errors/decode-error.ts';
export { InvalidInputError } from './errors/invalid-input-error.ts';
export { NetworkError } from './errors/network-error.ts';
export { TimeoutError } from './errors/timeout-error.ts';
export type { Fetch } from './fetch.ts';
export type { Middleware, MiddlewareContext, OutgoingRequest } from './middleware.ts';
