import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFiles } from './generate.ts';
import { type Api, ROOT } from './registry.ts';

/** A file that is not what its spec generates. */
export interface Drift {
  readonly file: string;
  readonly state: 'changed' | 'missing' | 'left over';
}

/** Compares what a spec generates with what is on disk; also finds files that it no longer makes. */
export function findDrift(api: Api, generated: GeneratedFiles): Drift[] {
  const drift: Drift[] = [];
  for (const [file, content] of generated) {
    const path = join(ROOT, file);
    if (!existsSync(path)) drift.push({ file, state: 'missing' });
    else if (readFileSync(path, 'utf8') !== content) drift.push({ file, state: 'changed' });
  }
  return [
    ...drift,
    ...leftOver(api, generated).map((file): Drift => ({ file, state: 'left over' })),
  ];
}

/** The `.gen.ts` files beside the generated ones that no spec accounts for. */
export function leftOver(api: Api, generated: GeneratedFiles): string[] {
  const folder = join(ROOT, api.sourcePath);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gen.ts'))
    .map((name) => join(api.sourcePath, name))
    .filter((file) => !generated.has(file));
}
