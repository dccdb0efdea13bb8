import { afterAll, afterEach, beforeAll } from 'vitest';
import { type KnownApis, type MockOptions, type RunningMock, startMock } from '../../src/index.ts';

/** A request that OpenPanel's `track` takes. */
export const TRACK = {
  headers: {
    'content-type': 'application/json',
    'openpanel-client-id': '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
    'openpanel-client-secret': 'sec_0f1e2d3c4b5a69788796',
  },
  body: JSON.stringify({ type: 'track', payload: { name: 'invoice_paid' } }),
};

/** A served mock of OpenPanel for the tests of a file. */
export function useOpenPanel(options?: MockOptions): () => RunningMock<KnownApis['openpanel']> {
  let mock: RunningMock<KnownApis['openpanel']>;
  beforeAll(async () => {
    mock = await startMock('openpanel', options);
    // The first request compiles the schemas, which takes as long as some timeouts here.
    await mock.fetch(`${mock.url}/track`, { method: 'POST', ...TRACK });
    mock.reset();
  });
  afterEach(() => mock.reset());
  afterAll(() => mock.close());
  return () => mock;
}
