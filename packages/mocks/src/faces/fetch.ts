import type { Handle } from '../handle-request.ts';
import { playAsResponse } from './play-as-response.ts';
import { readRequest } from './read-request.ts';

/** The `fetch` of a mock: what is asked goes to the mock, whatever its host. */
export type MockFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/**
 * The face without a port. It fails as the platform's fetch does: a reset is a `TypeError` with
 * `ECONNRESET` as its cause, a truncated body ends in one, an abort rejects with the signal's reason.
 */
export function createMockFetchOf(handle: Handle, maxBodyBytes: number): MockFetch {
  return async (input, init) => {
    // A copy of one that is good already would copy its body through a stream.
    const isWhole = input instanceof Request && init === undefined;
    const request = isWhole ? input : new Request(input, init);
    request.signal.throwIfAborted();
    const { delay, play } = await handle(await readRequest(request, maxBodyBytes));
    return playAsResponse(delay, play, request);
  };
}
