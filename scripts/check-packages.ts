import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkImports } from './packages/check-imports.ts';
import { checkInstallation } from './packages/check-installation.ts';
import { checkManifest } from './packages/check-manifest.ts';
import { checkResolution } from './packages/check-resolution.ts';
import { packPackages, readPublished } from './packages/published-package.ts';

// Packs each published package as npm would, judges the tarball, installs all of them in an empty
// project and uses them there: what a user gets, not what the repository holds.

const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-packages-'));
const problems: string[] = [];

try {
  const packages = packPackages(readPublished(), folder);
  for (const packed of packages) {
    const found = [
      ...checkManifest(packed),
      ...(await checkImports(packed)),
      ...(await checkResolution(packed)),
    ];
    problems.push(...found.map((problem) => `${packed.manifest.name}: ${problem}`));
  }
  checkInstallation(
    packages.map(({ tarball }) => tarball),
    folder,
  );
  if (!problems.length) console.log(`✓ ${packages.length} packages`);
} catch (error) {
  problems.push((error as Error).message);
} finally {
  rmSync(folder, { recursive: true });
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length ? 1 : 0;
