import type { Fetch } from '../src/index.ts';
import type { FakeClock } from './fake-clock.ts';

/** What becomes of one attempt. */
export type Step = () => Response | Promise<Response>;

/** A request as it arrived. */
export interface SentRequest {
  /** When, in milliseconds since the call before it; since the start, for the first one. */
  readonly after: number;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
}

/** A `fetch` that plays one step for each request, the last one for ever. */
export function playScript(clock: FakeClock, ...steps: readonly Step[]) {
  const sent: SentRequest[] = [];
  let last = clock.now();
  const fetch: Fetch = async (url, { headers, body }) => {
    const step = steps[Math.min(sent.length, steps.length - 1)] as Step;
    sent.push({
      after: clock.now() - last,
      url,
      headers: new Headers(headers),
      body: String(body ?? ''),
    });
    last = clock.now();
    return step();
  };
  return { fetch, sent };
}

/** An answer in JSON. */
export function answer(status: number, headers: Record<string, string> = {}, body: unknown = {}) {
  return () => Response.json(body, { status, headers });
}

/** A failure of the network, in the manner of Node. */
export function networkFailure(code?: string): Step {
  return () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('down'), { code }) });
  };
}

/** Neither an answer nor a failure. */
export const stall: Step = () => new Promise(() => {});

/** An answer whose body never ends. */
export function endlessBody(status: number): Step {
  return () =>
    new Response(new ReadableStream(), { status, headers: { 'content-type': 'application/json' } });
}
