import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import type { PublishedPackage } from './published-package.ts';

/** Everything else is loaded by edge workers too. */
const FOR_NODE = ['@visitor-apis/mocks'];

/** Nothing that is not declared, and nothing of Node's own where it may not be. */
export async function checkImports({ path, manifest }: PublishedPackage): Promise<string[]> {
  const { name, dependencies, peerDependencies } = manifest;
  const declared = Object.keys({ ...dependencies, ...peerDependencies });
  const dist = join(path, 'dist');
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.js')).map((file) => join(dist, file));
  const found = await findImports(code);
  return found
    .filter(({ specifier }) => {
      if (specifier.startsWith('./') || specifier.startsWith('../')) return false;
      if (FOR_NODE.includes(name) && isBuiltin(specifier)) return false;
      return !declared.some((one) => specifier === one || specifier.startsWith(`${one}/`));
    })
    .map(({ file, specifier }) => `${relative(path, file)} loads ${specifier}`);
}

/** Parsed, because code that writes code has imports in its strings. */
async function findImports(files: string[]): Promise<{ file: string; specifier: string }[]> {
  const found: { file: string; specifier: string }[] = [];
  await build({
    entryPoints: files,
    bundle: true,
    write: false,
    outdir: 'nowhere',
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    plugins: [
      {
        name: 'find-imports',
        setup({ onResolve }) {
          onResolve({ filter: /.*/ }, ({ path: specifier, importer: file, kind }) => {
            if (kind === 'entry-point') return undefined;
            found.push({ file, specifier });
            return { path: specifier, external: true };
          });
        },
      },
    ],
  });
  return found;
}
