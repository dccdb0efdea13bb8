import type { Fetch } from '../src/index.ts';

/** A request as an injected fetch saw it. */
export interface RecordedRequest {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: Headers;
  readonly body: string;
}

/** An injected fetch that keeps what it is given and answers with a new response each time. */
export function recordFetch(answer: () => Response = () => Response.json({ id: 'fern' })) {
  const requests: RecordedRequest[] = [];
  const fetch: Fetch = async (url, init) => {
    const body = init.body instanceof Uint8Array ? new TextDecoder().decode(init.body) : init.body;
    requests.push({ url, init, headers: new Headers(init.headers), body: String(body ?? '') });
    return answer();
  };
  const last = () => {
    const request = requests.at(-1);
    if (!request) throw new Error('No request was sent.');
    return request;
  };
  return { fetch, requests, last };
}

/** What a promise is rejected with; it fails when it is not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('It did not fail.');
}
