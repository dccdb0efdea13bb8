import { afterAll, beforeAll } from 'vitest';
import { type RunningMock, startMock } from '../src/index.ts';
import { document } from './sample-document.ts';

/** What came back, with its body read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** One mock of the sample document for all tests of a file. */
export function useMock() {
  let mock: RunningMock;
  beforeAll(async () => {
    mock = await startMock(document);
  });
  afterAll(() => mock.close());

  /** Sends with a good key, unless the headers say otherwise, and waits a second at most. */
  const send = async (path: string, init: RequestInit = {}): Promise<Reply> => {
    const headers = { 'x-key': 'k', ...(init.headers as Record<string, string>) };
    const signal = AbortSignal.timeout(1000);
    const response = await fetch(new URL(path, new URL(mock.url).origin), {
      signal,
      ...init,
      headers,
    });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  const post = (body: string, headers: Record<string, string> = {}) =>
    send('/v1/seeds', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
  return { send, post, url: () => mock.url };
}
