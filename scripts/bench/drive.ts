import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import type { SentRequest } from './subject.ts';

// The copy that the mocks are tested with.
const { Pool } = createRequire(join(ROOT, 'packages/mocks/package.json'))(
  'undici',
) as typeof import('undici');

/** Enough that the server always has something to do. */
const CONNECTIONS = 16;

/** Sends a request to one server again and again. */
export interface Driver {
  /** Sends it once. */
  send(): Promise<void>;
  /** How many a second are answered, over so many milliseconds. */
  rate(milliseconds: number): Promise<number>;
  close(): Promise<void>;
}

/**
 * Drives a server over connections that are kept.
 *
 * @param base - its base URL
 */
export function createDriver(base: string, { method, path, headers, body }: SentRequest): Driver {
  const { origin, pathname } = new URL(base);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  const request = { method, path: pathname.replace(/\/$/, '') + path, headers, body };
  const send = async () => {
    const { statusCode, body: answer } = await pool.request(request);
    const text = await answer.text();
    if (statusCode !== 200) throw new Error(`${origin}${request.path}: ${statusCode} ${text}`);
  };
  return {
    send,
    async rate(milliseconds) {
      const start = performance.now();
      let count = 0;
      const sendOn = async () => {
        for (; performance.now() - start < milliseconds; count++) await send();
      };
      await Promise.all(Array.from({ length: CONNECTIONS }, sendOn));
      return (count / (performance.now() - start)) * 1000;
    },
    close: () => pool.close(),
  };
}
