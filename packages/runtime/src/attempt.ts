import { Answer } from './answer.ts';
import type { ErrorOrigin } from './errors/client-error.ts';
import { MiddlewareError } from './errors/middleware-error.ts';
import { NetworkError } from './errors/network-error.ts';
import type { Fetch } from './fetch.ts';
import {
  type Middleware,
  type MiddlewareContext,
  type OutgoingRequest,
  runMiddleware,
} from './middleware.ts';
import { type Bounds, within } from './within.ts';

/** What one attempt needs beside the request itself. */
export interface AttemptSettings extends Omit<Bounds, 'origin'> {
  readonly origin: ErrorOrigin;
  /** `undefined`: the global fetch of this moment. */
  readonly fetch: Fetch | undefined;
  readonly middleware: readonly Middleware[];
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
  const { where, middleware } = settings;
  let head: Answer | undefined;
  let sent = 0;
  const origin = () => ({ ...settings.origin, response: head });
  const answers: Response[] = [];
  // Read once, however many ask: a second reader would find the body gone.
  const bodies = new Map<Response, Promise<Body>>();
  // A middleware may throw what another call came to: that says nothing of this one.
  const own = new WeakSet<object>();
  const ours = <Failure extends object>(error: Failure): Failure => {
    own.add(error);
    return error;
  };

  const run = within({ ...settings, origin }, async ({ signal, stopped }) => {
    stopped.catch(ours);
    const network = async <T>(work: () => Promise<T>): Promise<T> => {
      try {
        // Raced here too: a middleware must not wait for ever for a fetch that heeds no signal.
        return await Promise.race([work(), stopped]);
      } catch (cause) {
        if (signal.aborted) throw signal.reason;
        throw ours(new NetworkError(where, origin(), cause, sent > 1));
      }
    };
    const readOnce = (response: Response): Promise<Body> => {
      const body = bodies.get(response) ?? network(() => read(response));
      bodies.set(response, body);
      return body;
    };
    const send = async (request: OutgoingRequest): Promise<Response> => {
      // A middleware may take its time: what was given up must not be sent after all.
      if (signal.aborted) throw signal.reason;
      const { fetch = globalThis.fetch } = settings;
      if (typeof fetch !== 'function') throw new TypeError('There is no fetch here; give one.');
      head = undefined;
      sent += 1;
      const response = await network(() => {
        const answer = fetch(request.url, toInit(request, signal));
        // One that comes when nobody waits any more would hold its connection.
        Promise.resolve(answer).then(
          (late) => signal.aborted && drop(late),
          () => {},
        );
        return answer;
      });
      answers.push(response);
      if (response?.headers) head = new Answer(response.status, response.headers, '');
      return response;
    };
    const text = (response: Response): Promise<string> => {
      const reading = readOnce(response).then(asText);
      // A middleware that does not wait for it must not end the process.
      reading.catch(() => {});
      return reading;
    };
    const response = await runMiddleware(middleware, { ...context, read: text }, send);
    const problem = problemOf(response, bodies.has(response), middleware.length > 0);
    if (problem) throw ours(new MiddlewareError(where, origin(), problem));
    const body = await readOnce(response);
    if (body === undefined) throw ours(new MiddlewareError(where, origin(), NO_RESPONSE));
    return { response, body };
  });
  try {
    return await run;
  } catch (error) {
    if (own.has(Object(error))) throw error;
    const problem = 'a middleware threw an error of its own, see `cause`';
    throw new MiddlewareError(where, origin(), problem, { cause: error });
  } finally {
    // What a middleware left unread would hold its connection for ever.
    for (const answer of answers) if (!bodies.has(answer)) drop(answer);
  }
}

function drop(response: Response | undefined): void {
  // Rejected when the body is locked: then somebody else reads it.
  const cancel = async () => response?.body?.cancel();
  cancel().catch(() => {});
}

function asText(body: unknown): string {
  return typeof body === 'string' ? body : new TextDecoder().decode(body as ArrayBuffer);
}

const NO_RESPONSE = 'a middleware or the fetch gave no usable Response';
const USABLE = 'number,function,function';

/** A mistake in the caller's own code must not look like a failure of the network. */
function problemOf(response: Response, wasRead: boolean, doubt: boolean): string | undefined {
  const { status, headers, text } = Object(response);
  const usable = [status, headers?.get, text].map((part) => typeof part).join() === USABLE;
  if (!usable) return NO_RESPONSE;
  // Not looked at without need: some transports make a stream of the body only then.
  const isTaken = response.bodyUsed || (doubt && response.body?.locked);
  return isTaken && !wasRead
    ? 'a middleware or the fetch read the body, which can be read once; use `context.read(response)`'
    : undefined;
}

function toInit({ method, headers, body }: OutgoingRequest, signal: AbortSignal): RequestInit {
  // Never follow: a redirect would hand the credentials to another host, or turn a POST into a GET.
  const init: RequestInit = { method, headers, signal, redirect: 'manual' };
  return body === undefined ? init : { ...init, body };
}
