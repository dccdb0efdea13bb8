import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
) as { version: string };

/** What every generated file begins with: what to edit instead of it, and what it was made from. */
export function banner(advice: string, subject: string, ...bundles: readonly string[]): string {
  const hash = createHash('sha256');
  for (const bundle of bundles) hash.update(bundle);
  const origin = `${subject} sha256:${hash.digest('hex')}, generator ${version}`;
  return `// Generated from ${advice}\n// ${origin}\n\n`;
}
