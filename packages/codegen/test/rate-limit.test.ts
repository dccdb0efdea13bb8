import { describe, expect, it } from 'vitest';
import { emitRateLimit } from '../src/emit/rate-limit.ts';
import { documentWith } from './sample-document.ts';

describe('emitRateLimit', () => {
  it('tells the headers as the document has them', () => {
    const headers = { limit: 'x-limit', remaining: 'x-left', reset: 'x-reset' };
    expect(
      emitRateLimit({ ...documentWith({}), 'x-rate-limit': headers }),
    ).toBe(`/** The headers in which A tells what is left of a rate limit. */
export const rateLimitHeaders = { limit: 'x-limit', remaining: 'x-left', reset: 'x-reset' } as const;
`);
  });

  it('makes no file where there are none', () => {
    expect(emitRateLimit(documentWith({}))).toBeUndefined();
  });
});
