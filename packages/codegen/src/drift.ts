import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { GeneratedFiles } from './generate.ts';
import { ROOT } from './registry.ts';

/** A file that is not what its spec generates. */
export interface Drift {
  readonly file: string;
  readonly state: 'changed' | 'missing' | 'left over';
}

/** Compares what a spec generates with what is on disk; also finds files that it no longer makes. */
export function findDrift(generated: GeneratedFiles): Drift[] {
  const drift: Drift[] = [];
  for (const [file, content] of generated) {
    const path = join(ROOT, file);
    if (!existsSync(path)) drift.push({ file, state: 'missing' });
    else if (readFileSync(path, 'utf8') !== content) drift.push({ file, state: 'changed' });
  }
  return [...drift, ...leftOver(generated).map((file): Drift => ({ file, state: 'left over' }))];
}

/** The `.gen.ts` files beside the generated ones that no spec accounts for. */
export function leftOver(generated: GeneratedFiles): string[] {
  const sources = [...generated.keys()].filter((file) => file.endsWith('.gen.ts'));
  return [...new Set(sources.map((file) => dirname(file)))]
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.gen.ts') && !generated.has(file));
}
