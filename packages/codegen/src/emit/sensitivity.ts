import type { Document } from '../document.ts';
import { readSensitivity } from '../read-sensitivity.ts';
import { docComment } from './doc-comment.ts';
import { literal } from './literal.ts';

/** The table of where secrets and people are; apart, because a client does not need it. */
export function emitSensitivity(document: Document): string {
  return [
    "import type { ApiSensitivity } from '@visitor-apis/runtime';",
    '',
    `${docComment([`Where the operations of ${document.info.title} carry secrets and people.`])}export const sensitive: ApiSensitivity = ${literal(readSensitivity(document))};`,
    '',
  ].join('\n');
}
