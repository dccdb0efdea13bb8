import { appendFileSync, chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createMock } from '../../src/index.ts';
import { type Ledger, readLedgers } from '../../src/ledger/index.ts';
import { document } from '../sample-document.ts';
import { CALLS } from './calls.ts';
import { makeFolder, readAll } from './ledger-folder.ts';
import { askMock } from './run-program.ts';

const LIMIT = { timeout: 30_000 };

function countOf(ledger: Ledger | undefined, id: string): number | undefined {
  return ledger?.entries.find((entry) => entry.id === id)?.count;
}

it('the files of several processes become one ledger for each API', LIMIT, async () => {
  const folder = makeFolder();
  await Promise.all([
    askMock(folder, 'openpanel', ['track', 'track']),
    askMock(folder, 'openpanel', ['track', 'device']),
    askMock(folder, 'garden', ['plant']),
  ]);
  const ledgers = readLedgers(folder);
  expect(ledgers.map(({ api }) => api)).toEqual(['Garden', 'openpanel']);
  const [garden, openpanel] = ledgers;
  expect(countOf(openpanel, 'track called')).toBe(2);
  expect(countOf(openpanel, 'getDeviceId called')).toBe(1);
  expect(countOf(openpanel, 'createEvent called')).toBe(0);
  expect(countOf(garden, 'getPlant called')).toBe(1);
});

it('a process that is killed loses nothing', LIMIT, async () => {
  const folder = makeFolder();
  const { signal, stdout } = await askMock(folder, 'openpanel', ['track', 'device'], {
    end: 'killed',
  });
  expect({ signal, stdout }).toEqual({ signal: 'SIGKILL', stdout: '200\n200\n' });
  const [ledger] = readLedgers(folder);
  expect(countOf(ledger, 'getDeviceId called')).toBe(1);
});

it('a cell is written once, and a line that was broken off is left out', async () => {
  const folder = makeFolder();
  vi.stubEnv('VISITOR_APIS_LEDGER', folder);
  const mock = createMock('openpanel');
  const { url, ...init } = CALLS.track;
  for (const _ of [1, 2, 3]) await mock.fetch(url, init);
  vi.unstubAllEnvs();
  const [file = '', ...others] = readdirSync(folder);
  expect(others).toEqual([]);
  const [, header, cells, ...rest] = readAll(folder).split('\n');
  expect(header).toBe('{"version":1,"api":"openpanel","source":{"known":"openpanel"}}');
  expect(cells).toContain('"track called"');
  expect(rest).toEqual(['']);
  appendFileSync(join(folder, file), '["getDeviceId called"');
  const [ledger] = readLedgers(folder);
  expect(countOf(ledger, 'track called')).toBe(1);
  expect(countOf(ledger, 'getDeviceId called')).toBe(0);
});

it('begins anew where its file was taken away', async () => {
  const folder = makeFolder();
  vi.stubEnv('VISITOR_APIS_LEDGER', join(folder, 'inner'));
  const mock = createMock('openpanel');
  const { url, ...init } = CALLS.track;
  await mock.fetch(url, init);
  rmSync(join(folder, 'inner'), { recursive: true });
  await mock.fetch(url, init);
  vi.unstubAllEnvs();
  expect(countOf(readLedgers(join(folder, 'inner'))[0], 'track called')).toBe(1);
});

it('another document is laid beside, once', async () => {
  const folder = makeFolder();
  vi.stubEnv('VISITOR_APIS_LEDGER', folder);
  const { url, ...init } = CALLS.plant;
  for (const mock of [createMock(document), createMock(document)]) await mock.fetch(url, init);
  vi.unstubAllEnvs();
  const names = readdirSync(folder).map((name) => name.replace(/-.*?(?=\.)/, ''));
  expect(names.sort()).toEqual(['Garden.ledger.ndjson', 'Garden.ledger.ndjson', 'document.json']);
  expect(readLedgers(folder)).toHaveLength(1);
});

it('without the variable nothing of a ledger is loaded', LIMIT, async () => {
  const loaded = async (folder: string) => {
    const args = ['--import', join(import.meta.dirname, 'tell-loaded.mjs')];
    return (await askMock(folder, 'openpanel', ['track'], { args })).stderr;
  };
  expect(await loaded(makeFolder())).toMatch(/src\/ledger\/keep-ledger\.ts/);
  expect(await loaded('')).not.toMatch(/src\/ledger\/(?!ledger-folder)/);
});

describe('a folder that cannot be written', () => {
  it('is warned of once, and the mock answers', LIMIT, async () => {
    // A file in the way: whoever is root may write into any folder.
    const file = join(makeFolder(), 'file');
    writeFileSync(file, '');
    chmodSync(file, 0o400);
    const { code, stdout, stderr } = await askMock(file, 'openpanel', ['track', 'device', 'track']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '200\n200\n200\n' });
    expect(stderr.match(/\[VISITOR_APIS_LEDGER\] LedgerWarning: .* is not kept: /g)).toHaveLength(
      1,
    );
  });
});

describe('what is no ledger is refused with the name of the file', () => {
  it.each([
    ['{"version":2}', 'must be a ledger of version 1, got 2'],
    ['nonsense', 'must be a ledger of version 1, got none'],
    ['{"version":1,"api":"a"}', 'must name an api and its source in its first line'],
    [
      '{"version":1,"api":"a","source":{"document":"../secret.json"}}',
      'must name an api and its source in its first line',
    ],
  ])('%s', (line, message) => {
    const folder = makeFolder();
    const file = join(folder, 'a.ledger.ndjson');
    writeFileSync(file, `${line}\n`);
    expect(() => readLedgers(folder)).toThrow(new Error(`${file} ${message}`));
  });

  it('an API that is not known', () => {
    const folder = makeFolder();
    const header = { version: 1, api: 'gone', source: { known: 'gone' } };
    writeFileSync(join(folder, 'a.ledger.ndjson'), `${JSON.stringify(header)}\n`);
    expect(() => readLedgers(folder)).toThrow('"gone", which is no API that is known here');
  });
});
