import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { KNOWN_APIS, type KnownApi } from './known-apis.gen.ts';
import type { MockedApi } from './mocked-api.ts';

/** The known API with this name or key. */
export function findKnown(name: string): KnownApi | undefined {
  return KNOWN_APIS.find((api) => api.name === name || api.key === name);
}

/** The document of a known API: as it is shipped, or in the repository the bundle of its spec. */
export function readKnownDocument({
  key,
  bundle,
}: KnownApi): Pick<MockedApi, 'document' | 'file' | 'text'> {
  const shipped = shippedFile(key);
  const path = existsSync(shipped) ? shipped : join(import.meta.dirname, '../../../..', bundle);
  const text = readFileSync(path, 'utf8');
  return { document: JSON.parse(text), file: relative('', path), text };
}

/** Reads a known API, with what Prism makes of it where that is shipped. */
export function readKnown(api: KnownApi): MockedApi {
  const { key, title, vendor } = api;
  const operations = shippedFile(`${key}.operations`);
  const parsed = existsSync(operations) ? JSON.parse(readFileSync(operations, 'utf8')) : undefined;
  return { key, title, vendor, parsed, ...readKnownDocument(api) };
}

function shippedFile(name: string): string {
  return join(import.meta.dirname, 'apis', `${name}.json`);
}
