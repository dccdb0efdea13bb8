import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Api } from '@visitor-apis/codegen';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { openResults } from '../src/mutation/kept-results.ts';
import type { MutantResult } from '../src/mutation/mutant-result.ts';

// The results of this repository are left alone.
const { root } = vi.hoisted(() => ({ root: { path: '' } }));
vi.mock('@visitor-apis/codegen', () => ({
  get ROOT() {
    return root.path;
  },
}));

const api = { key: 'visits' } as Api;
const folder = () => join(root.path, 'node_modules/.cache/visitor-apis/mutants');
const source = () => join(root.path, 'packages/contract/src/a.ts');
const result = (id: string): MutantResult => ({
  ...{ api: 'visits', id, kind: 'drop bound', pointer: '#', what: 'minimum' },
  ...{ isControl: false, killedBy: 'a case "quoted"\nin lines' },
});

beforeEach(() => {
  root.path = mkdtempSync(join(tmpdir(), 'mutants-'));
  made.push(root.path);
  mkdirSync(join(root.path, 'packages/contract/src'), { recursive: true });
  writeFileSync(source(), 'export {};\n');
  writeFileSync(join(root.path, 'package-lock.json'), '{}');
});
const made: string[] = [];
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true });
});

function open(isFresh = false) {
  return openResults(api, isFresh);
}

it('has nothing at first, and makes no file before there is a result', () => {
  expect(open().results).toEqual([]);
  expect(() => readdirSync(folder())).toThrow('ENOENT');
});

it('goes on where a run was stopped', () => {
  const { keep } = open();
  keep(result('one'));
  keep(result('two'));
  expect(open().results).toEqual([result('one'), result('two')]);
});

it('keeps the results of each API for itself', () => {
  open().keep(result('one'));
  expect(openResults({ ...api, key: 'visits@v2' }, false).results).toEqual([]);
});

it('goes on after a line that was cut off', () => {
  open().keep(result('one'));
  const [file = ''] = readdirSync(folder());
  appendFileSync(join(folder(), file), JSON.stringify(result('two')).slice(0, 40));
  expect(open().results).toEqual([result('one')]);
});

it.each([
  ['a source changes', () => writeFileSync(source(), 'export const a = 1;\n')],
  ['a source comes', () => writeFileSync(source().replace('a.ts', 'b.ts'), '')],
  [
    'a source is renamed',
    () => {
      rmSync(source());
      writeFileSync(source().replace('a.ts', 'b.ts'), 'export {};\n');
    },
  ],
  [
    'a document changes',
    () => {
      mkdirSync(join(root.path, 'packages/visits'));
      writeFileSync(join(root.path, 'packages/visits/openapi-v2.json'), '{}');
    },
  ],
  ['a dependency changes', () => writeFileSync(join(root.path, 'package-lock.json'), '{"a":1}')],
])('forgets all when %s', (_, change) => {
  open().keep(result('one'));
  change();
  expect(open().results).toEqual([]);
});

it('forgets all when it is told to', () => {
  open().keep(result('one'));
  expect(open(true).results).toEqual([]);
  expect(open().results).toEqual([]);
});
