import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../openapi.json'), 'utf8'));

/** An example of the spec by name. */
export function specExample<T>(name: string): T {
  const example = document.components.examples[name];
  if (!example) throw new Error(`The spec has no example "${name}".`);
  return structuredClone(example.value);
}
