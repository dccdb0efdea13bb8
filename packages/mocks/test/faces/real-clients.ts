import axios, { AxiosError } from 'axios';
import { Agent, request } from 'undici';

/** What a client makes of an answer. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Why a client has no answer, or no whole one. */
export interface Failure {
  /** `body`: the head was there. Axios does not tell. */
  readonly at: 'head' | 'body' | undefined;
  readonly name: string;
  readonly message: string;
  readonly code: unknown;
  /** What fetch has in the cause of its error, and the others have in the error. */
  readonly why: string;
}

/** Posts JSON, and gives up after a time. */
export type Client = (url: string, init: ClientInit) => Promise<Seen | Failure>;

export interface ClientInit {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds. */
  readonly timeout: number;
}

/** The global fetch, or one like it. What failed is in its cause. */
export function fetchClient(fetch: (url: string, init: RequestInit) => Promise<Response>): Client {
  return async (url, { timeout, ...init }) => {
    let at: Failure['at'] = 'head';
    try {
      const signal = AbortSignal.timeout(timeout);
      const response = await fetch(url, { method: 'POST', signal, ...init });
      at = 'body';
      const { status, headers } = response;
      return { status, headers: Object.fromEntries(headers), text: await response.text() };
    } catch (error) {
      const seen = failure(error, at);
      const { cause } = error as { cause?: unknown };
      if (cause === undefined) return seen;
      const { code, message } = failure(cause, at);
      return { ...seen, code, why: message };
    }
  };
}

/** undici's `request`, with a pool of its own. */
export function undiciClient(): Client {
  const dispatcher = new Agent();
  return async (url, { timeout, ...init }) => {
    let at: Failure['at'] = 'head';
    try {
      const signal = AbortSignal.timeout(timeout);
      const { statusCode, headers, body } = await request(url, {
        method: 'POST',
        signal,
        dispatcher,
        ...init,
      });
      at = 'body';
      return { status: statusCode, headers, text: await body.text() };
    } catch (error) {
      return failure(error, at);
    }
  };
}

/** Axios over `node:http`. */
export const axiosClient: Client = async (url, { timeout, headers, body }) => {
  try {
    const answer = await axios.post<string>(url, body, {
      adapter: 'http',
      proxy: false,
      headers,
      timeout,
      responseType: 'text',
      validateStatus: () => true,
    });
    return { status: answer.status, headers: { ...answer.headers }, text: answer.data };
  } catch (error) {
    return failure(error, undefined);
  }
};

/** The clients that a server meets, by name. */
export const REAL_CLIENTS: readonly (readonly [string, Client])[] = [
  ['the global fetch', fetchClient((url, init) => fetch(url, init))],
  ['undici', undiciClient()],
  ['axios', axiosClient],
];

/** Whether a client gave up by itself, in its own words; axios has others within a body. */
export function isOwnTimeout(seen: Seen | Failure): boolean {
  if ('status' in seen) return false;
  const { name, code, message } = seen;
  if (name !== AxiosError.name) return name === 'TimeoutError';
  return code === AxiosError.ECONNABORTED || message === 'stream has been aborted';
}

function failure(error: unknown, at: Failure['at']): Failure {
  const { name, message, code } = error as { name: string; message: string; code?: unknown };
  return { at, name, message, code, why: message };
}
