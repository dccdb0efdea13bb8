import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** What an editor offers at the mark `|` of a program. */
function completionsAt(code: string): string[] {
  const file = join(ROOT, 'scripts/test/virtual.ts');
  const [before = '', after = ''] = code.split('|');
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  const service = ts.createLanguageService({
    getCurrentDirectory: () => ROOT,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    readDirectory: ts.sys.readDirectory,
    readFile: ts.sys.readFile,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot: (name) => {
      const text = name === file ? before + after : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
  });
  const found = service.getCompletionsAtPosition(file, before.length, {});
  return (found?.entries ?? []).map(({ name }) => name);
}

it('editors complete the known values of an open enum', { timeout: 60_000 }, () => {
  const names = completionsAt(
    `import type { EventsGetResponse } from '@visitor-apis/fingerprint';
     declare const event: EventsGetResponse;
     if (event.products.vpn?.data?.confidence === '|') {}`,
  );
  expect(names).toEqual(expect.arrayContaining(['low', 'medium', 'high']));
});
