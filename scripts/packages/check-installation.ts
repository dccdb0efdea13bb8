import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readRegistry } from '@visitor-apis/codegen';
import { nodes } from './nodes.ts';
import { run } from './run.ts';

/**
 * Installs all packages in an empty project, compiles a program that uses each of them, and runs it.
 *
 * @throws {Error} with what npm, the compiler or the program said
 */
export function checkInstallation(tarballs: readonly string[], folder: string): void {
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  run('npm', ['install', ...quiet, ...tarballs], project);
  writeFileSync(join(project, 'use.ts'), writeProgram());
  const compilerOptions = {
    strict: true,
    skipLibCheck: false,
    target: 'es2022',
    lib: ['es2022', 'dom'],
    module: 'nodenext',
    types: [],
  };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  run('npx', ['--no-install', 'tsc', '-p', project]);
  for (const node of nodes()) run(node, ['use.js'], project);
}

function writeProgram(): string {
  const vendors = [...new Set(readRegistry().map(({ vendor }) => vendor))];
  const lines = [
    ...vendors.map((vendor, i) => `import * as v${i} from '@visitor-apis/${vendor}';`),
    ...vendors.flatMap(furtherEntries).map((entry) => `import '${entry}';`),
    "import { createMock } from '@visitor-apis/mocks';",
    `for (const exported of [${vendors.map((_, i) => `v${i}`)}]) {`,
    '  const create = Object.entries(exported).find(([name]) => /^create.*Client$/.test(name))?.[1] as Function;',
    '  try { create({}); throw new TypeError("made a client of nothing"); }',
    '  catch (error) { if (!(error instanceof exported.InvalidInputError)) throw error; }',
    '}',
    ...vendors.map((vendor) => `createMock('${vendor}').reset();`),
  ];
  return lines.join('\n');
}

/** What a package exports beside its main entry. */
function furtherEntries(vendor: string): string[] {
  const path = join(ROOT, 'packages', vendor, 'package.json');
  const { name, exports } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.keys(exports)
    .filter((entry) => entry !== '.' && !entry.endsWith('.json'))
    .map((entry) => `${name}${entry.slice(1)}`);
}
