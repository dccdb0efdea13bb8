import type { MockSource } from './api/read-source.ts';
import { createMock } from './create-mock.ts';
import type { MockFetch } from './faces/fetch.ts';
import type { Mock, OperationsOf } from './mock.ts';
import type { MockOptions } from './mock-options.ts';

/** A `fetch` that goes to a mock, and that mock. */
export type MockedFetch<Operations> = MockFetch & { readonly mock: Mock<Operations> };

/**
 * A `fetch` without a port, to inject into a client.
 *
 * @throws {UnknownApiError} when the source is neither a known API nor a file
 * @example
 * ```ts
 * const fetch = createMockFetch('fingerprint');
 * const fingerprint = createFingerprintClient({ apiKey: 'any', region: 'eu', fetch });
 * fetch.mock.script('getEvent', [rateLimited()]);
 * ```
 */
export function createMockFetch<const Source extends MockSource>(
  source: Source,
  options?: MockOptions,
): MockedFetch<OperationsOf<Source>> {
  const mock = createMock(source, options);
  return Object.assign(mock.fetch.bind(undefined), { mock });
}
