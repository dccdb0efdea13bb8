import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMPORT = /^import\s+\{([^}]*)\}\s+from\s+'\.\/([\w-]+\.js)';\n/gm;

/**
 * Joins a module and what it imports to one script, since a page that is one file cannot import.
 * The modules are plain: `import { … } from './file.js'` without `as`, `export` before a
 * declaration, and no name in two of them, which the browser would refuse.
 */
export function joinModules(directory: string, entry: string, seen = new Set<string>()): string {
  seen.add(entry);
  const source = readFileSync(join(directory, entry), 'utf8');
  const before = [...source.matchAll(IMPORT)].map(([, , name]) =>
    seen.has(name as string) ? '' : joinModules(directory, name as string, seen),
  );
  return [...before, source.replace(IMPORT, '').replace(/^export (?=\w)/gm, '')].join('');
}
