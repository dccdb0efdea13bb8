import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const document = JSON.parse(readFileSync(join(import.meta.dirname, '../openapi-v4.json'), 'utf8'));

/** An example of the spec of v4 by name. */
export function v4Example<T>(name: string): T {
  const example = document.components.examples[name];
  if (!example) throw new Error(`The spec of v4 has no example "${name}".`);
  return structuredClone(example.value);
}
