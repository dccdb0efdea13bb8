import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import type { PackedPackage } from '../packages/published-package.ts';
import { passBeside } from '../packages/run.ts';
import type { User } from './users.ts';

const PACKAGES = ['@visitor-apis/mocks', '@visitor-apis/openpanel', '@visitor-apis/runtime'];

/** Lays a user's project out in a folder: the packed packages, the test runners, the suites. */
export async function install(
  { packages, nodes }: User,
  packed: readonly PackedPackage[],
  project: string,
): Promise<void> {
  mkdirSync(project);
  const ours = packed.filter(({ manifest }) => PACKAGES.includes(manifest.name));
  const files = ours.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]);
  const dependencies = { ...Object.fromEntries(files), ...packages };
  const manifest = { private: true, dependencies, optionalDependencies: nodes };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await passBeside('npm', ['install', '--ignore-scripts', ...quiet], project);
  cpSync(join(import.meta.dirname, 'suites'), project, { recursive: true });
  writeFileSync(join(project, 'jest-readme.test.cjs'), readJestSnippet());
}

/** What the README shows for jest, which the repository itself does not have. */
function readJestSnippet(): string {
  const readme = readFileSync(join(ROOT, 'packages/mocks/README.md'), 'utf8');
  const [, code] = /^```js jest\n([\s\S]*?)^```$/m.exec(readme) ?? [];
  if (!code) throw new Error('The README of the mocks shows nothing for jest');
  return code;
}
