import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readBundle, readRegistry, splitEntries } from '@visitor-apis/codegen';
import { describe, expect, it } from 'vitest';

it('every published package carries the licence', () => {
  for (const { packagePath } of readRegistry()) {
    const read = (path: string) => readFileSync(join(ROOT, path, 'LICENSE'), 'utf8');
    expect(read(packagePath)).toBe(read('.'));
    expect(read('packages/runtime')).toBe(read('.'));
    expect(read('packages/mocks')).toBe(read('.'));
  }
});

// index.ts is listed by hand, so that nothing becomes public by accident; nor may anything be forgotten.
const entries = readRegistry().flatMap(({ key, sourcePath, bundlePath }) =>
  splitEntries(readBundle({ bundlePath })).map(({ folder }) => ({
    entry: [key, folder].filter(Boolean).join(' '),
    path: join(ROOT, sourcePath, folder),
  })),
);
describe.each(entries)('$entry', ({ path }) => {
  const read = (file: string) => readFileSync(join(path, file), 'utf8');

  it.each(['models.gen.ts', 'operations.gen.ts'])('exports every type of %s', (file) => {
    const made = Array.from(
      read(file).matchAll(/^export (?:type|interface) (\w+)/gm),
      ([, n]) => n,
    );
    const listed = read('index.ts').match(new RegExp(`export type \\{([^}]*)\\} from './${file}'`));
    const names = (listed?.[1] ?? '').split(',').map((name) => name.trim());
    expect(names.filter(Boolean).sort()).toEqual(made.sort());
  });
});
