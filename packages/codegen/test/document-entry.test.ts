import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { ROOT } from '../src/registry.ts';

const PROGRAM = `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({
  load(url, context, next) {
    loaded.push(url);
    return next(url, context);
  },
});
const entry = await import('@visitor-apis/codegen/document');
console.log(JSON.stringify({ loaded, exported: Object.keys(entry) }));
`;

it('the entry ./document reads documents, and loads nothing but what it needs for that', () => {
  const args = ['--conditions=@visitor-apis/source', '--input-type=module', '--eval', PROGRAM];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  expect(stderr).toBe('');
  const { loaded, exported } = JSON.parse(stdout);
  expect(exported).toEqual([
    'listOperations',
    'listWebhooks',
    'lookUp',
    'parameterSchema',
    'reachOf',
    'readSensitivity',
    'resolve',
    'sensitivePlaces',
  ]);
  const { href } = pathToFileURL(join(ROOT, 'packages/codegen/src'));
  const files = loaded.map((url: string) => url.replace(`${href}/`, ''));
  expect(files.sort()).toEqual([
    'document-entry.ts',
    'document.ts',
    'emit/members.ts',
    'reach.ts',
    'read-sensitivity.ts',
    'sensitive-places.ts',
  ]);
});
