import { join } from 'node:path';
import ts from 'typescript';

// Run with a folder that has a tsconfig.json: compiles its programs and prints what is wrong, as
// `tsc -p` does, but judges only these programs. What they import is judged by the `types` check,
// and to do so again for each document takes longer than all the rest.

const [folder = '.'] = process.argv.slice(2);
const problems: ts.Diagnostic[] = [];
const config = ts.getParsedCommandLineOfConfigFile(join(folder, 'tsconfig.json'), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (problem) => problems.push(problem),
});
if (config) {
  const program = ts.createProgram(config.fileNames, config.options);
  problems.push(
    ...config.errors,
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...config.fileNames.flatMap((name) => {
      const file = program.getSourceFile(name);
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    }),
  );
}
const host = { ...ts.sys, getCanonicalFileName: (name: string) => name, getNewLine: () => '\n' };
process.stdout.write(ts.formatDiagnostics(problems, host));
process.exitCode = problems.length ? 2 : 0;
