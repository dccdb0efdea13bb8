import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, readRegistry } from '@visitor-apis/codegen';
import { parseOperations } from '../src/prism/parse-operations.ts';

/** The known APIs by their file in `dist`: each document, and what Prism takes long to make of it. */
export async function readApis(): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { key, bundlePath } of readRegistry()) {
    const text = await readFile(join(ROOT, bundlePath), 'utf8');
    const operations = await parseOperations(JSON.parse(text));
    files.set(`cjs/apis/${key}.json`, text);
    files.set(`cjs/apis/${key}.operations.json`, JSON.stringify(operations));
  }
  return files;
}
