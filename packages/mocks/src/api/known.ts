import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { KNOWN_APIS, type KnownApi } from './known-apis.gen.ts';
import type { MockedApi } from './mocked-api.ts';

/** The known API with this name or key. */
export function findKnown(name: string): KnownApi | undefined {
  return KNOWN_APIS.find((api) => api.name === name || api.key === name);
}

/** Reads a known API: as it is shipped, or in the repository from the bundle of its spec. */
export function readKnown({ key, title, vendor, bundle }: KnownApi): MockedApi {
  const shipped = join(import.meta.dirname, 'apis', `${key}.json`);
  const isShipped = existsSync(shipped);
  const path = isShipped ? shipped : join(import.meta.dirname, '../../../..', bundle);
  const text = readFileSync(path, 'utf8');
  const parsed = isShipped
    ? JSON.parse(readFileSync(shipped.replace(/json$/, 'operations.json'), 'utf8'))
    : undefined;
  return { key, title, vendor, document: JSON.parse(text), file: relative('', path), text, parsed };
}
