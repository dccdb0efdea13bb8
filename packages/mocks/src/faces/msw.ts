import { type HttpHandler, HttpResponse, http } from 'msw';
import type { Mock } from '../mock.ts';

/** What of a mock its handlers need. */
export type MockToHandle = Pick<Mock, 'fetch' | 'servers'>;

/**
 * Handlers of MSW that give every request to the vendor's hosts, in all of its regions, to a mock.
 * MSW does not see what undici sends by itself: give such a client the address of `startMock`.
 *
 * @param options - `baseUrls`: where the API is besides, such as a self-hosted installation
 * @example
 * ```ts
 * const mock = createMock('fingerprint');
 * const server = setupServer(...createMockHandlers(mock));
 * ```
 */
export function createMockHandlers(
  mock: MockToHandle,
  options: { readonly baseUrls?: readonly string[] } = {},
): HttpHandler[] {
  const urls = [...mock.servers, ...(options.baseUrls ?? [])].map((url) => url.replace(/\/+$/, ''));
  if (urls.length === 0) {
    throw new TypeError('The document has no absolute server: baseUrls must name one, got none');
  }
  const patterns = urls.flatMap((url) => [url, `${url}/*`]);
  return patterns.map((pattern) =>
    http.all(pattern, async ({ request }) => {
      try {
        return await mock.fetch(request);
      } catch (error) {
        // A connection that breaks is what this stands for; anything else is a mistake in a test.
        const isBroken = error instanceof TypeError && error.cause !== undefined;
        if (isBroken || request.signal.aborted) return HttpResponse.error();
        throw error;
      }
    }),
  );
}
