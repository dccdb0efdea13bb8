import type { FailedAttempt } from './errors/client-error.ts';

/** A request as a middleware sees and may replace it. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  /** Serialized body. Often holds a secret or a person: do not log it. */
  readonly body: string | Uint8Array<ArrayBuffer> | undefined;
}

/** What a middleware knows of the request it stands around. */
export interface MiddlewareContext {
  /** Vendor, e.g. `fingerprint`. */
  readonly vendor: string;
  /** operationId, e.g. `getEvent`. */
  readonly operation: string;
  /** Route template, e.g. `/events/{request_id}`: no ids in it, so it is safe to log. */
  readonly route: string;
  /** Number of this attempt, from 1. */
  readonly attempt: number;
  /** Why the attempts before this one failed. */
  readonly failures: readonly FailedAttempt[];
  readonly request: OutgoingRequest;
  /** The text of a response's body, for as many readers as ask. Often a person: do not log it. */
  readonly read: (response: Response) => Promise<string>;
}

/**
 * A step around each attempt of a call, like the layer of an onion: the first of a list is
 * outermost, so that it is the first to see the request and the last to see the response.
 *
 * Call `next()` to go on, with a request of your own if you like, and return its response or
 * another. To read a body here, use `context.read(response)`: it can be read once otherwise.
 * What a middleware throws ends the call with a `MiddlewareError`; nothing is repeated then.
 *
 * @example
 * ```ts
 * const timing: Middleware = async ({ operation, route }, next) => {
 *   const start = performance.now();
 *   const response = await next();
 *   console.log(operation, route, response.status, performance.now() - start);
 *   return response;
 * };
 * ```
 */
export type Middleware = (
  context: MiddlewareContext,
  next: (request?: OutgoingRequest) => Promise<Response>,
) => Promise<Response>;

/** Wraps `send` in `middleware`. */
export function runMiddleware(
  middleware: readonly Middleware[],
  context: MiddlewareContext,
  send: (request: OutgoingRequest) => Promise<Response>,
): Promise<Response> {
  const step = (index: number, request: OutgoingRequest): Promise<Response> => {
    const current = middleware[index];
    if (current === undefined) return send(request);
    return current({ ...context, request }, (replaced = request) => step(index + 1, replaced));
  };
  return step(0, context.request);
}
