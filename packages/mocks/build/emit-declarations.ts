import { dirname, join, relative, resolve } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import ts from 'typescript';
import { type Manifest, PACKAGE, readEntries } from './package.ts';

const SOURCES = join(PACKAGE, 'src');

/**
 * The declarations that the entries reach, by their file below `dist/esm` and `dist/cjs`.
 *
 * @throws {Error} when a source does not compile, or a user would lack what a declaration imports
 */
export function emitDeclarations(manifest: Manifest): Map<string, string> {
  const emitted = compile();
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const reached = new Map<string, string>();
  // With the files that led there: what to mend is seldom the last one.
  const left = readEntries(manifest).map(({ source }) => [toDeclaration(join(PACKAGE, source))]);
  for (let way = left.pop(); way !== undefined; way = left.pop()) {
    const path = way.at(-1) ?? '';
    const text = emitted.get(path);
    const told = way.map((step) => relative(SOURCES, step)).join(' > ');
    if (text === undefined) throw new Error(`There is no declaration at the end of ${told}`);
    reached.set(relative(SOURCES, path), text);
    for (const specifier of importsOf(text)) {
      if (specifier.startsWith('.')) {
        const next = toDeclaration(resolve(dirname(path), specifier));
        if (!reached.has(relative(SOURCES, next))) left.push([...way, next]);
      } else if (!isThere(specifier, declared)) {
        throw new Error(`Types need ${specifier}, which users do not have: ${told}`);
      }
    }
  }
  return new Map([...reached].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function compile(): Map<string, string> {
  const path = join(PACKAGE, 'tsconfig.json');
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, PACKAGE);
  // Sources of other packages are read too; what comes of them is left.
  const program = ts.createProgram(fileNames, { ...options, rootDir: ROOT, outDir: ROOT });
  const emitted = new Map<string, string>();
  const { diagnostics } = program.emit(undefined, (file, text) => emitted.set(resolve(file), text));
  const found = [...ts.getPreEmitDiagnostics(program), ...diagnostics];
  if (found.length) throw new Error(ts.formatDiagnostics(found, FORMAT));
  return emitted;
}

const FORMAT: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (file) => file,
  getCurrentDirectory: () => ROOT,
  getNewLine: () => '\n',
};

function importsOf(text: string): string[] {
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(text);
  return [...importedFiles, ...typeReferenceDirectives].map(({ fileName }) => fileName);
}

function toDeclaration(source: string): string {
  return source.replace(/\.(ts|js)$/, '.d.ts');
}

function isThere(specifier: string, declared: readonly string[]): boolean {
  const isOf = (name: string) => specifier === name || specifier.startsWith(`${name}/`);
  return specifier.startsWith('node:') || declared.some(isOf);
}
