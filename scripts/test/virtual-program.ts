import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import ts from 'typescript';

const FILE = join(ROOT, 'scripts/test/virtual.ts');

function compilerOptions(): ts.CompilerOptions {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
}

/** What an editor offers at the mark `▮` of a program. */
export function completionsAt(code: string): string[] {
  const [before = '', after = ''] = code.split('▮');
  const options = compilerOptions();
  const service = ts.createLanguageService({
    getCurrentDirectory: () => ROOT,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    readFile: ts.sys.readFile,
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === FILE ? before + after : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  });
  const found = service.getCompletionsAtPosition(FILE, before.length, {});
  return (found?.entries ?? []).map(({ name }) => name);
}

/** How many types the checker instantiates to check a program, which must compile. */
export function countInstantiations(code: string): number {
  const options = compilerOptions();
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile;
  host.fileExists = (name) => name === FILE || ts.sys.fileExists(name);
  host.getSourceFile = (name, target, ...rest) =>
    name === FILE ? ts.createSourceFile(name, code, target) : readSource(name, target, ...rest);
  const program = ts.createProgram([FILE], options, host);
  // Of this file only: what the packages cost to check themselves is nobody's concern but ours.
  const [problem] = program.getSemanticDiagnostics(program.getSourceFile(FILE));
  if (problem) throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
  return program.getInstantiationCount();
}
