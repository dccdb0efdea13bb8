import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HELP } from '../../src/cli/help.ts';
import { CELL_KINDS } from '../../src/ledger/index.ts';
import { runCommand } from '../cli/run-command.ts';
import { makeFolder } from './ledger-folder.ts';

const HEADER = { version: 1, api: 'openpanel', source: { known: 'openpanel' } };
const SEE_HELP = '\n\nvisitor-apis-mocks ledger --help tells what there is.\n';

/** A folder with a ledger of OpenPanel. */
function makeLedger(...ids: readonly string[]): string {
  const folder = makeFolder();
  const lines = [HEADER, ids].map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(join(folder, 'a.ledger.ndjson'), lines.join(''));
  return folder;
}

const ledger = (...args: readonly string[]) => runCommand('ledger', ...args);

describe('visitor-apis-mocks ledger', () => {
  it('prints the table and what is missing, and ends with 0', async () => {
    const { code, stdout, stderr } = await ledger(makeLedger('track called'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^openpanel +called +requests +answers +total\ntrack +yes +1\/\d+ /);
    expect(stdout).toMatch(/\n\nNot shown:\n {2}openpanel getDeviceId called\n/);
  });

  it('ends with 1 below the minimum, and names the first missing cells once', async () => {
    const folder = makeLedger('track called');
    const { code, stdout, stderr } = await ledger(folder, '--min', '60');
    expect(code).toBe(1);
    expect(stdout).not.toContain('Not shown');
    expect(stderr).toMatch(/ % of the contract was shown .* the minimum is 60 %\.\nNot shown:\n/);
    expect(stderr).toMatch(/ {2}and \d+ more\n$/);
  });

  it('ends with 0 at the minimum, of what was to be counted', async () => {
    const folder = makeLedger('track called');
    const narrowed = ['--operation=track', '--operation=getDeviceId', '--kind=operation'];
    expect((await ledger(folder, '--min=50', ...narrowed)).code).toBe(0);
    expect((await ledger(folder, '--min=50.1', ...narrowed)).code).toBe(1);
  });

  it('prints all of it as JSON', async () => {
    const folder = makeLedger('track called');
    const { code, stdout, stderr } = await ledger(folder, '--min=60', '--json');
    const { min, isCovered, shown, share, missing, apis } = JSON.parse(stdout);
    expect({ code, min, isCovered, shown }).toEqual({
      code: 1,
      min: 60,
      isCovered: false,
      shown: 1,
    });
    expect(share).toBeLessThan(1);
    expect(missing[0]).toMatchObject({ api: 'openpanel', id: 'getDeviceId called' });
    expect(apis[0].operations[0]).toMatchObject({ operation: 'track', isCalled: true });
    expect(stderr).toMatch(/^\d.*the minimum is 60 %/);
  });

  it.each([
    [[], 'No mock was asked for anything. Mocks keep a ledger while'],
    [['--min=0'], 'No mock was asked for anything, and the minimum is 0 %.'],
  ])('ends with 1 where there is no ledger: %j', async (args, message) => {
    const { code, stdout, stderr } = await ledger(join(makeFolder(), 'none'), ...args);
    expect(code).toBe(1);
    expect(stdout + stderr).toContain(message);
  });

  it('ends with 1 where a ledger cannot be read', async () => {
    const folder = makeFolder();
    writeFileSync(join(folder, 'a.ledger.ndjson'), '{"version":9}\n');
    const { code, stderr } = await ledger(folder);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The ledger cannot be read: .* must be a ledger of version 1, got 9\n/);
  });

  it.each<[string[], string]>([
    [[], 'ledger takes one folder, got none'],
    [['a', 'b'], 'ledger takes one folder, got 2'],
    [['.', '--min=lots'], '--min must be a percentage from 0 to 100, got "lots"'],
    [['.', '--min=101'], '--min must be a percentage from 0 to 100, got "101"'],
    [['.', '--min='], '--min must be a percentage from 0 to 100, got ""'],
    [['.', '--kind=typ'], `--kind must be one of ${CELL_KINDS.join(', ')}, got "typ"`],
    [['.', '--polarity=all'], '--polarity must be one of positive, negative, both, got "all"'],
    [['.', '--mim=60'], "Unknown option '--mim'"],
    [[import.meta.filename], `ledger takes a folder, got the file "${import.meta.filename}"`],
  ])('wrong usage ends with 2: %j', async (args, message) => {
    const { code, stdout, stderr } = await ledger(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.startsWith(message), stderr).toBe(true);
    expect(stderr.endsWith(SEE_HELP), stderr).toBe(true);
  });

  it('an operation that no contract has ends with 2', async () => {
    const { code, stderr } = await ledger(makeLedger('track called'), '--operation=trak');
    expect(code).toBe(2);
    expect(stderr).toMatch(/^--operation must be one of track, .* and \d+ others, got "trak"\n/);
  });
});

describe('--help', () => {
  it('has every option and every kind', async () => {
    const { code, stdout } = await ledger('--help');
    expect(code).toBe(0);
    for (const option of ['--min', '--operation', '--kind', '--polarity', '--json', '--help']) {
      expect(stdout).toContain(option);
    }
    for (const kind of CELL_KINDS) expect(stdout).toContain(kind);
  });

  it('leads there from that of the whole command', () => {
    expect(HELP).toContain('visitor-apis-mocks ledger <folder>');
  });
});
