import type { Document } from '../document.ts';
import { docComment } from './doc-comment.ts';
import { literal } from './literal.ts';

/** The layout of what the vendor encrypts; `undefined` where it encrypts nothing. */
export function emitSealedLayout({ info, 'x-sealed': layout }: Document): string | undefined {
  const doc = docComment([
    `How what ${info.title} encrypts is laid out: header (in hex), nonce, ciphertext, tag.`,
  ]);
  return layout && `${doc}export const sealedLayout = ${literal(layout)} as const;\n`;
}
