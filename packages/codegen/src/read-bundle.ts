import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from './document.ts';
import { type Api, ROOT } from './registry.ts';

/** The published bundle of an API, as it was generated last. */
export function readBundle({ bundlePath }: Pick<Api, 'bundlePath'>): Document {
  return JSON.parse(readFileSync(join(ROOT, bundlePath), 'utf8'));
}
