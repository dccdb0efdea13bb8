import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');

/** The TypeScript fences of a document of this package that have this info string. */
export function snippetsOf(document: string, info: string): string[] {
  const text = readFileSync(join(ROOT, 'packages/openpanel', document), 'utf8');
  return Array.from(text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm))
    .filter(([, name]) => name === info)
    .map(([, , code = '']) => code);
}

/** One program of snippets: what each declares is its own, except for the first `shared` ones. */
export function toProgram(snippets: readonly string[], shared: number, prelude: string): string {
  const imports: string[] = [];
  const bodies = snippets.map((code, index) => {
    const body = code.replace(/^import [^;]*;\n/gm, (line) => {
      imports.push(line);
      return '';
    });
    return index < shared ? body : `{\n${body}}\n`;
  });
  return [...imports, prelude, ...bodies].join('\n');
}

interface Run {
  readonly status: number;
  readonly output: string;
}

/** A folder in the repository, where its packages are found, and what can be done with programs. */
export function openFolder() {
  const folder = mkdtempSync(join(ROOT, 'readme-'));
  const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> =>
    new Promise((resolve) => {
      const options = { cwd: ROOT, env: { ...process.env, ...env } };
      // Not spawnSync: the mock that a program talks to lives in this process.
      const child = execFile('node', args, options, (_, stdout, stderr) =>
        resolve({ status: child.exitCode ?? 1, output: stdout + stderr }),
      );
    });
  const compilerOptions = { paths: {} };
  const config = { extends: '../tsconfig.json', include: ['*.ts'], compilerOptions };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return {
    write: (name: string, code: string) => writeFileSync(join(folder, name), code),
    compile: () => run([join(ROOT, 'scripts/test/compile-snippets.ts'), folder]),
    run: (name: string, env: NodeJS.ProcessEnv) =>
      run(['--conditions=@visitor-apis/source', join(folder, name)], env),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
