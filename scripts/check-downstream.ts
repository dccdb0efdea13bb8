import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTypes } from './downstream/check-types.ts';
import { install } from './downstream/install.ts';
import { runSuites } from './downstream/run-suites.ts';
import { findNode, USERS } from './downstream/users.ts';
import { packPackages, readPublished } from './packages/published-package.ts';
import { run } from './packages/run.ts';

// Installs the packed mocks as somebody would who tests with them, and runs that somebody's tests:
// with vitest, jest and node:test, imported and required, on the newest and the oldest Node.

const CLI = 'node_modules/@visitor-apis/mocks/dist/cjs/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-downstream-'));
const problems: string[] = [];

try {
  const packed = packPackages(readPublished(), folder);
  for (const [index, user] of USERS.entries()) {
    const project = join(folder, `project-${index}`);
    install(user, packed, project);
    checkTypes(project);
    const node = findNode(user, project);
    if (!node) {
      console.log(`${user.name} is not tried: there is none for this platform`);
      continue;
    }
    run(node, [join(project, CLI), '--version']);
    problems.push(...runSuites(node, project).map((said) => `${user.name}: ${said}`));
  }
  if (!problems.length) console.log(`✓ ${USERS.map(({ name }) => name).join(', ')}`);
} catch (error) {
  problems.push((error as Error).message);
} finally {
  rmSync(folder, { recursive: true });
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length ? 1 : 0;
