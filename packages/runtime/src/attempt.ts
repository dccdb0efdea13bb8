import { Answer } from './answer.ts';
import type { Clock } from './clock.ts';
import { AbortError } from './errors/abort-error.ts';
import { type ErrorOrigin, isClientError } from './errors/client-error.ts';
import { MiddlewareError } from './errors/middleware-error.ts';
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
  /** Milliseconds, and the option that set them. */
  readonly limit: {
    readonly after: number;
    readonly name: 'timeout' | 'deadline';
    readonly of: number;
  };
  readonly signal: AbortSignal | undefined;
  readonly clock: Clock;
}

/**
 * Sends one request through the middleware and reads the answer to its last byte. The limit and
 * the signal cover the body too, also when the injected `fetch` heeds neither.
 *
 * @throws {NetworkError} no answer, or only part of one
 * @throws {TimeoutError} not complete in time
 * @throws {AbortError} the caller's signal was aborted
 * @throws {MiddlewareError} a middleware threw, or gave what is no response
 */
export async function attempt<Body>(
  context: Omit<MiddlewareContext, 'read'>,
  settings: AttemptSettings,
  read: (response: Response) => Promise<Body>,
): Promise<{ response: Response; body: Body }> {
  const { where, signal, limit, clock } = settings;
  let head: Answer | undefined;
  const origin = () => ({ ...settings.origin, response: head });
  const abortError = () => new AbortError(where, origin(), signal?.reason);
  if (signal?.aborted) throw abortError();

  // One controller per attempt: listeners on the caller's signal would add up, call after call.
  const controller = new AbortController();
  const stopped = new Promise<never>((_, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason));
  });
  stopped.catch(() => {});
  const onAbort = () => controller.abort(abortError());
  signal?.addEventListener('abort', onAbort, { once: true });
  const cancelTimer = Number.isFinite(limit.after)
    ? clock.after(limit.after, () =>
        controller.abort(new TimeoutError(where, origin(), limit.of, limit.name)),
      )
    : undefined;

  const network = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      if (controller.signal.aborted) throw controller.signal.reason;
      throw isClientError(cause) ? cause : new NetworkError(where, origin(), cause);
    }
  };
  // Read once, however many ask: a second reader would find the body gone.
  const bodies = new WeakMap<Response, Promise<Body>>();
  const readOnce = (response: Response): Promise<Body> => {
    const body = bodies.get(response) ?? network(() => read(response));
    bodies.set(response, body);
    return body;
  };
  const send = async (request: OutgoingRequest): Promise<Response> => {
    // A middleware may take its time: what was given up must not be sent after all.
    if (controller.signal.aborted) throw controller.signal.reason;
    const { fetch = globalThis.fetch } = settings;
    const response = await network(() => fetch(request.url, toInit(request, controller.signal)));
    if (response?.headers) head = new Answer(response.status, response.headers, '');
    return response;
  };
  const work = async () => {
    const text = async (response: Response) => asText(await readOnce(response));
    const response = await runMiddleware(settings.middleware, { ...context, read: text }, send);
    const problem = problemOf(response, bodies.has(response));
    if (problem) throw new MiddlewareError(where, origin(), problem);
    const body = await readOnce(response);
    if (body === undefined) throw new MiddlewareError(where, origin(), NO_RESPONSE);
    return { response, body };
  };
  try {
    return await Promise.race([work(), stopped]);
  } catch (error) {
    if (isClientError(error)) throw error;
    const problem = 'a middleware threw an error of its own, see `cause`';
    throw new MiddlewareError(where, origin(), problem, { cause: error });
  } finally {
    cancelTimer?.();
    signal?.removeEventListener('abort', onAbort);
  }
}

function asText(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as ArrayBuffer);
}

const NO_RESPONSE = 'a middleware or the fetch gave no usable Response';
const USABLE = 'number,function,function';

/** A mistake in the caller's own code must not look like a failure of the network. */
function problemOf(response: Response, wasRead: boolean): string | undefined {
  const { status, headers, text } = Object(response);
  const usable = [status, headers?.get, text].map((part) => typeof part).join() === USABLE;
  if (!usable) return NO_RESPONSE;
  return response.bodyUsed && !wasRead
    ? 'a middleware or the fetch read the body, which can be read once; use `context.read(response)`'
    : undefined;
}

function toInit({ method, headers, body }: OutgoingRequest, signal: AbortSignal): RequestInit {
  // Never follow: a redirect would hand the credentials to another host, or turn a POST into a GET.
  const init: RequestInit = { method, headers, signal, redirect: 'manual' };
  return body === undefined ? init : { ...init, body };
}
