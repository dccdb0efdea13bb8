import { type Answer, type RateLimit, readRateLimit } from '@visitor-apis/runtime';
import { rateLimitHeaders } from './rate-limit.gen.ts';

/**
 * What is left of the rate limit, as an answer tells it. `undefined` where the answer does not say,
 * as after tracking or behind a proxy that drops the headers. A browser cannot read them.
 *
 * @param answer - `response` of a result, or of an error
 * @see {@link https://openpanel.dev/docs/api/export}
 * @example
 * ```ts
 * const result = await analytics.try.getMetrics('greenhouse-shop');
 * const { remaining = 1, reset = 0 } = (result.response && rateLimitOf(result.response)) ?? {};
 * if (remaining === 0) await setTimeout(reset * 1000);
 * ```
 */
export function rateLimitOf({ headers }: Answer): RateLimit | undefined {
  return readRateLimit(headers, rateLimitHeaders);
}
