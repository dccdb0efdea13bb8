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
  const found = edit(before + after).getCompletionsAtPosition(FILE, before.length, {});
  return (found?.entries ?? []).map(({ name }) => name);
}

/** What an editor strikes through in a program, each with what it says of it. */
export function deprecationsIn(code: string): string[] {
  const service = edit(code);
  return service
    .getSuggestionDiagnostics(FILE)
    .filter(({ reportsDeprecated }) => reportsDeprecated)
    .map(({ start = 0, length = 0 }) => {
      const name = code.slice(start, start + length);
      const { tags = [] } = service.getQuickInfoAtPosition(FILE, start) ?? {};
      const tag = tags.find((one) => one.name === 'deprecated');
      return `${name}: ${ts.displayPartsToString(tag?.text)}`;
    });
}

/** An editor with a program in it. */
function edit(code: string): ts.LanguageService {
  const options = compilerOptions();
  return ts.createLanguageService({
    getCurrentDirectory: () => ROOT,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    readFile: ts.sys.readFile,
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === FILE ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  });
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
