import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTypes } from './downstream/check-types.ts';
import { install } from './downstream/install.ts';
import { runSuites } from './downstream/run-suites.ts';
import { findNode, USERS, type User } from './downstream/users.ts';
import { type PackedPackage, packPackages, readPublished } from './packages/published-package.ts';
import { passBeside } from './packages/run.ts';

// Installs the packed mocks as somebody would who tests with them, and runs that somebody's tests:
// with vitest, jest and node:test, imported and required, on the newest and the oldest Node.

const CLI = 'node_modules/@visitor-apis/mocks/dist/cjs/cli.js';

const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-downstream-'));
const problems: string[] = [];

try {
  const packed = packPackages(readPublished(), folder);
  // Beside one another: npm waits for the network, and a runner for its workers.
  const found = await Promise.all(
    USERS.map((user, index) => check(user, packed, join(folder, `project-${index}`))),
  );
  problems.push(...found.flat());
  if (!problems.length) console.log(`✓ ${USERS.map(({ name }) => name).join(', ')}`);
} catch (error) {
  problems.push((error as Error).message);
} finally {
  rmSync(folder, { recursive: true });
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length ? 1 : 0;

/** What goes wrong for a user. It never rejects: the folder must stay until the other is done. */
async function check(
  user: User,
  packed: readonly PackedPackage[],
  project: string,
): Promise<string[]> {
  try {
    await install(user, packed, project);
    await checkTypes(project);
    const node = findNode(user, project);
    if (!node) {
      console.log(`${user.name} is not tried: there is none for this platform`);
      return [];
    }
    await passBeside(node, [join(project, CLI), '--version']);
    const said = await runSuites(node, project);
    return said.map((one) => `${user.name}: ${one}`);
  } catch (error) {
    return [`${user.name}: ${(error as Error).message}`];
  }
}
