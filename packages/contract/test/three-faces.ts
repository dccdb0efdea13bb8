import { createMock, type Mock, startMock, type Verdict } from '@visitor-apis/mocks';
import { createMockHandlers } from '@visitor-apis/mocks/msw';
import { setupServer } from 'msw/node';
import type { WireForm } from './wire-form.ts';

/** All that a face makes of a request: what it answers, and what its journal keeps of it. */
export interface FaceVerdict {
  readonly status: number;
  readonly type: string | null;
  readonly body: string;
  readonly reasons: string | null;
  readonly verdict: Verdict | undefined;
  readonly operation: string | undefined;
  readonly violations: unknown;
}

/** What each face makes of a list of requests. */
export type FaceVerdicts = Record<'http' | 'portless' | 'msw', FaceVerdict[]>;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Sends the same requests to three mocks of an API, one after another: served over HTTP, by their
 * own `fetch`, and through handlers of MSW.
 */
export async function askThreeFaces(
  api: string,
  requests: readonly WireForm[],
): Promise<FaceVerdicts> {
  const served = await startMock(api);
  const http = await askAll(served, served.url, requests, fetch).finally(served.close);
  const mock = createMock(api);
  const portless = await askAll(mock, baseOf(mock), requests, mock.fetch);
  const handled = createMock(api);
  // Last, and on its own: while it listens it sees the requests to loopback, too.
  const server = setupServer(...createMockHandlers(handled));
  server.listen({ onUnhandledFrame: 'error' });
  const msw = await askAll(handled, baseOf(handled), requests, (url, init) =>
    fetch(url, init),
  ).finally(() => server.close());
  return { http, portless, msw };
}

function baseOf({ servers: [base] }: Mock): string {
  if (base === undefined) throw new Error('The document has no server');
  return base;
}

async function askAll(
  mock: Pick<Mock, 'requests'>,
  baseUrl: string,
  requests: readonly WireForm[],
  fetch: Fetch,
): Promise<FaceVerdict[]> {
  const verdicts: FaceVerdict[] = [];
  for (const { path, ...init } of requests) {
    const answer = await ask(fetch, `${baseUrl}${path}`, init);
    const { verdict, operation, violations } = mock.requests.at(-1) ?? {};
    verdicts.push({ ...answer, verdict, operation, violations });
  }
  return verdicts;
}

async function ask(fetch: Fetch, url: string, init: RequestInit) {
  try {
    const response = await fetch(url, init);
    const { status, headers } = response;
    const [type, reasons] = [headers.get('content-type'), headers.get('sl-violations')];
    return { status, type, body: await response.text(), reasons };
  } catch (error) {
    // A face that fails is one that disagrees: the comparison shows with which request.
    const { message, cause } = error as Error;
    return { status: 0, type: null, body: `${message}: ${cause}`, reasons: null };
  }
}
