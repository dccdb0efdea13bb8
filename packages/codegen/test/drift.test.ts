import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findDrift, leftOver } from '../src/drift.ts';
import { ROOT } from '../src/registry.ts';

// Paths are read from the root; one that climbs out of it leads to the temporary folder.
const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-drift-'));
const packagePath = relative(ROOT, folder);
const sourcePath = join(packagePath, 'src');
const bundlePath = join(packagePath, 'openapi.json');
const [types, models] = [join(sourcePath, 'types.gen.ts'), join(sourcePath, 'models.gen.ts')];
const generated = new Map([
  [bundlePath, '{}\n'],
  [types, 'types'],
  [models, 'models'],
]);

function write(files: Record<string, string>) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'src'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('findDrift', () => {
  const good = {
    'openapi.json': '{}\n',
    'src/types.gen.ts': 'types',
    'src/models.gen.ts': 'models',
  };

  it('finds nothing where all is as generated, handwritten files beside it', () => {
    write({ ...good, 'src/index.ts': 'by hand' });
    expect(findDrift(generated)).toEqual([]);
  });

  it('finds what changed, is missing and was left over', () => {
    write({ ...good, 'openapi.json': '{}', 'src/old.gen.ts': 'old' });
    rmSync(join(folder, 'src/models.gen.ts'));
    expect(findDrift(generated)).toEqual([
      { file: bundlePath, state: 'changed' },
      { file: models, state: 'missing' },
      { file: join(sourcePath, 'old.gen.ts'), state: 'left over' },
    ]);
    expect(leftOver(generated)).toEqual([join(sourcePath, 'old.gen.ts')]);
  });

  it('finds all missing where the folder is', () => {
    rmSync(folder, { recursive: true, force: true });
    expect(findDrift(generated).map(({ state }) => state)).toEqual([
      'missing',
      'missing',
      'missing',
    ]);
    expect(leftOver(generated)).toEqual([]);
  });
});
