import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findKnown, readKnownDocument } from '../api/known.ts';
import type { MockedApi } from '../api/mocked-api.ts';

/** From what the contract of a ledger file is read again: a known API, or a file in its folder. */
export type LedgerSource = { readonly known: string } | { readonly document: string };

/** The source of an API; what has to be laid beside the ledger files for it comes as `text`. */
export function sourceOf({ key, vendor, document }: MockedApi): {
  readonly source: LedgerSource;
  readonly text?: string;
} {
  if (vendor !== undefined) return { source: { known: key } };
  const text = JSON.stringify(document);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { source: { document: `document-${hash}.json` }, text };
}

/** Lays a document into a folder; whole or not at all, whoever else does it at the same time. */
export function layDocument(folder: string, source: LedgerSource, text: string): void {
  if ('known' in source) return;
  const path = join(folder, source.document);
  if (existsSync(path)) return;
  const whole = `${path}.${randomUUID()}.tmp`;
  writeFileSync(whole, text, { flag: 'wx' });
  renameSync(whole, path);
}

/** @throws {Error} when a known API is not known any more, or a document is gone */
export function readDocument(folder: string, source: LedgerSource): object {
  if (!('known' in source)) return JSON.parse(readFileSync(join(folder, source.document), 'utf8'));
  const known = findKnown(source.known);
  if (known) return readKnownDocument(known).document;
  throw new Error(`${folder} is a ledger of "${source.known}", which is no API that is known here`);
}
