import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { KEY, type SampleOptions } from './sample-api.ts';

const PAGE = { document: {} };

/** Makes a client with each of these options where `window` is this. */
async function make(window: object | undefined, ...options: SampleOptions[]): Promise<unknown[]> {
  const worker = new Worker(new URL('./browser-worker.ts', import.meta.url), {
    workerData: { window, options },
    execArgv: ['--no-warnings'],
  });
  const [outcomes] = await once(worker, 'message');
  await worker.terminate();
  return outcomes;
}

describe('a client with a secret', () => {
  it('is refused in a page, by the name of the secret', async () => {
    const [both, one] = await make(PAGE, {}, { token: null });
    const refusal = { kind: 'invalid', field: 'key' };
    expect(both).toMatchObject(refusal);
    expect(one).toMatchObject(refusal);
    expect(both).toHaveProperty('message', expect.stringContaining('dangerouslyAllowBrowser'));
    expect(JSON.stringify(both)).not.toContain(KEY);
  });

  it('is made in a page where that is said to be meant', async () => {
    const [meant, not] = await make(
      PAGE,
      { dangerouslyAllowBrowser: true },
      { dangerouslyAllowBrowser: false },
    );
    expect(meant).toBe('made');
    expect(not).toMatchObject({ field: 'key' });
  });

  it('is made where there is no page: a server, a worker, a window without a document', async () => {
    for (const window of [undefined, {}]) {
      expect(await make(window, {}, { token: null })).toEqual(['made', 'made']);
    }
  });
});
