import type { Document } from '../document.ts';
import { docComment } from './doc-comment.ts';
import { literal } from './literal.ts';

/** The headers that tell of a rate limit; `undefined` where there are none. */
export function emitRateLimit({ info, 'x-rate-limit': headers }: Document): string | undefined {
  const doc = docComment([
    `The headers in which ${info.title} tells what is left of a rate limit.`,
  ]);
  return headers && `${doc}export const rateLimitHeaders = ${literal(headers)} as const;\n`;
}
