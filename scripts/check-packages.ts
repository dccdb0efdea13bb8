import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT, readRegistry } from '@visitor-apis/codegen';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

// Packs each published package as npm would, judges the tarball, installs all of them in an empty
// project and uses them there: what a user gets, not what the repository holds.

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly dependencies?: Record<string, string>;
  readonly peerDependencies?: Record<string, string>;
  readonly scripts?: Record<string, string>;
}

const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-packages-'));
const problems: string[] = [];

try {
  run('npx', ['--no-install', 'turbo', 'run', 'build', '--output-logs=errors-only']);
  const packages = readdirSync(join(ROOT, 'packages')).flatMap((name) => {
    const path = join(ROOT, 'packages', name);
    const manifest: Manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    return manifest.private ? [] : { path, manifest };
  });
  const tarballs = [];
  for (const { path, manifest } of packages) tarballs.push(await checkPackage(path, manifest));
  checkInstallation(tarballs);
  if (!problems.length) console.log(`✓ ${packages.length} packages`);
} catch (error) {
  problems.push((error as Error).message);
} finally {
  rmSync(folder, { recursive: true });
}
for (const problem of problems) console.error(`✗ ${problem}`);
process.exitCode = problems.length ? 1 : 0;

async function checkPackage(path: string, manifest: Manifest): Promise<string> {
  const { name } = manifest;
  const packed = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], path));
  const [{ filename }] = Array.isArray(packed) ? packed : Object.values(packed);
  const tarball = join(folder, filename);
  const { messages, pkg } = await publint({ pkgDir: path, strict: true });
  for (const message of messages) problems.push(`${name}: ${formatMessage(message, pkg)}`);
  const attw = ['--no-install', 'attw', tarball, '--profile', 'esm-only', '--no-color', '--quiet'];
  const judged = spawnSync('npx', attw, { cwd: ROOT, encoding: 'utf8' });
  if (judged.status !== 0) problems.push(`${name}: ${judged.stdout}${judged.stderr}`);
  if (Object.keys(manifest.dependencies ?? {}).length > 2) {
    problems.push(`${name} has more than two runtime dependencies`);
  }
  const hooks = Object.keys(manifest.scripts ?? {}).filter((script) =>
    /^(pre|post)?install$/.test(script),
  );
  if (hooks.length) problems.push(`${name} has an install script: ${hooks.join(', ')}`);
  checkImports(path, manifest);
  return tarball;
}

/** Edge workers load these files: nothing of Node's own, and nothing that is not declared. */
function checkImports(path: string, manifest: Manifest): void {
  const { name, dependencies, peerDependencies } = manifest;
  // Examples in comments import the package itself.
  const declared = [name, ...Object.keys({ ...dependencies, ...peerDependencies })];
  const files = readdirSync(join(path, 'dist'), { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((candidate) => candidate.endsWith('.js'))) {
    const code = readFileSync(join(path, 'dist', file), 'utf8');
    for (const [, specifier = ''] of code.matchAll(/(?:\bfrom|\bimport\(?)\s*["']([^"']+)["']/g)) {
      if (specifier.startsWith('./') || specifier.startsWith('../')) continue;
      if (declared.some((one) => specifier === one || specifier.startsWith(`${one}/`))) continue;
      problems.push(`${name}: dist/${file} imports ${specifier}`);
    }
  }
}

function checkInstallation(tarballs: readonly string[]): void {
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  const quiet = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  run('npm', ['install', ...quiet, ...tarballs], project);
  const vendors = [...new Set(readRegistry().map(({ vendor }) => vendor))];
  const imports = vendors.map((vendor, i) => `import * as v${i} from '@visitor-apis/${vendor}';`);
  const use = [
    ...imports,
    ...vendors.flatMap(furtherEntries).map((entry) => `import '${entry}';`),
    `for (const exported of [${vendors.map((_, i) => `v${i}`)}]) {`,
    '  const create = Object.entries(exported).find(([name]) => /^create.*Client$/.test(name))?.[1] as Function;',
    '  try { create({}); throw new TypeError("made a client of nothing"); }',
    '  catch (error) { if (!(error instanceof exported.InvalidInputError)) throw error; }',
    '}',
  ];
  writeFileSync(join(project, 'use.ts'), use.join('\n'));
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

/** What a package exports beside its main entry. */
function furtherEntries(vendor: string): string[] {
  const path = join(ROOT, 'packages', vendor, 'package.json');
  const { name, exports } = JSON.parse(readFileSync(path, 'utf8'));
  return Object.keys(exports)
    .filter((entry) => entry !== '.' && !entry.endsWith('.json'))
    .map((entry) => `${name}${entry.slice(1)}`);
}

/** The repository's Node and the machine's own. */
function nodes(): string[] {
  const own = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((path) => !path.includes('node_modules'));
  const found = spawnSync('node', ['-p', 'process.execPath'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: own.join(delimiter) },
  });
  return [...new Set([process.execPath, ...(found.status === 0 ? [found.stdout.trim()] : [])])];
}

function run(program: string, args: readonly string[], cwd = ROOT): string {
  const result = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status === 0) return result.stdout;
  throw new Error(`${program} ${args.join(' ')}\n${result.stdout}${result.stderr}`);
}
