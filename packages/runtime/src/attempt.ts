import { AbortError } from './errors/abort-error.ts';
import { type ErrorOrigin, isClientError } from './errors/client-error.ts';
import { NetworkError } from './errors/network-error.ts';
import { TimeoutError } from './errors/timeout-error.ts';
import type { Fetch } from './fetch.ts';
import {
  type Middleware,
  type MiddlewareContext,
  type OutgoingRequest,
  runMiddleware,
} from './middleware.ts';

/** What one attempt needs beside the request itself. */
export interface AttemptSettings {
  /** The call, for messages: vendor, operation and route. */
  readonly where: string;
  readonly origin: ErrorOrigin;
  /** `undefined`: the global fetch of this moment. */
  readonly fetch: Fetch | undefined;
  readonly middleware: readonly Middleware[];
  readonly timeout: number | false;
  readonly signal: AbortSignal | undefined;
}

/**
 * Sends one request through the middleware and reads the answer to its last byte. The timeout and
 * the signal cover the body too, also when the injected `fetch` heeds neither.
 *
 * @throws {NetworkError} no answer, or only part of one
 * @throws {TimeoutError} not complete in time
 * @throws {AbortError} the caller's signal was aborted
 */
export async function attempt<Body>(
  context: MiddlewareContext,
  settings: AttemptSettings,
  read: (response: Response) => Promise<Body>,
): Promise<{ response: Response; body: Body }> {
  const { where, origin, signal, timeout } = settings;
  const abortError = () => new AbortError(where, origin, signal?.reason);
  if (signal?.aborted) throw abortError();

  // One controller per call: listeners on the caller's signal would add up, call after call.
  const controller = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  stopped.catch(() => {});
  const onAbort = () => controller.abort(abortError());
  signal?.addEventListener('abort', onAbort, { once: true });
  const timer =
    timeout === false
      ? undefined
      : setTimeout(() => controller.abort(new TimeoutError(where, origin, timeout)), timeout);

  const network = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      if (controller.signal.aborted) throw controller.signal.reason;
      throw isClientError(cause) ? cause : new NetworkError(where, origin, cause);
    }
  };
  const send = async (request: OutgoingRequest): Promise<Response> => {
    // A middleware may take its time: what was given up must not be sent after all.
    if (controller.signal.aborted) throw controller.signal.reason;
    const { fetch = globalThis.fetch } = settings;
    return network(() => fetch(request.url, toInit(request, controller.signal)));
  };
  const work = async () => {
    const response = await runMiddleware(settings.middleware, context, send);
    checkResponse(response, where);
    return { response, body: await network(() => read(response)) };
  };
  try {
    return await Promise.race([work(), stopped]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

/** A mistake in the caller's own code must not look like a failure of the network. */
function checkResponse(response: Response, where: string): void {
  const problem =
    typeof response?.text !== 'function'
      ? 'gave no Response'
      : response.bodyUsed
        ? 'read the body, which can be read once; read response.clone() there'
        : undefined;
  if (problem)
    throw new TypeError(`${where} was answered, but a middleware or the fetch ${problem}.`);
}

function toInit({ method, headers, body }: OutgoingRequest, signal: AbortSignal): RequestInit {
  // Never follow: a redirect would hand the credentials to another host, or turn a POST into a GET.
  const init: RequestInit = { method, headers, signal, redirect: 'manual' };
  return body === undefined ? init : { ...init, body };
}
