import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Api, type Document, ROOT } from '@visitor-apis/codegen';

/** The bundled document of an API. */
export function readBundle({ bundlePath }: Api): Document {
  return JSON.parse(readFileSync(join(ROOT, bundlePath), 'utf8'));
}
