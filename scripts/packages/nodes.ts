import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';

/** The repository's Node and the machine's own. */
export function nodes(): string[] {
  const own = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((path) => !path.includes('node_modules'));
  const found = spawnSync('node', ['-p', 'process.execPath'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: own.join(delimiter) },
  });
  return [...new Set([process.execPath, ...(found.status === 0 ? [found.stdout.trim()] : [])])];
}
