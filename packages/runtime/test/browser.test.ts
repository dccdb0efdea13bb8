import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { KEY, type SampleOptions } from './sample-api.ts';

const PAGE = { document: {} };
const CHILD = fileURLToPath(new URL('./browser-child.ts', import.meta.url));

/** Makes a client with each of these options where `window` is this. */
async function make(window: object | undefined, ...options: SampleOptions[]): Promise<unknown[]> {
  const given = JSON.stringify({ window, options });
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', CHILD, given]);
  return JSON.parse(stdout);
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
