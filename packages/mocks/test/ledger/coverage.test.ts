import { describe, expect, it, vi } from 'vitest';
import { createMock } from '../../src/index.ts';
import {
  assertCovered,
  CELL_KINDS,
  CoverageError,
  coverageOf,
  createLedger,
  describeCoverage,
  Ledger,
  reportLedgers,
} from '../../src/ledger/index.ts';
import { document } from '../sample-document.ts';
import { messageOf } from '../script/message-of.ts';
import { CALLS } from './calls.ts';

async function shown(...calls: readonly (keyof typeof CALLS)[]): Promise<Ledger> {
  const mock = createMock('openpanel');
  const ledger = createLedger(mock);
  for (const call of calls) {
    const { url, ...init } = CALLS[call];
    await mock.fetch(url, init);
  }
  return ledger;
}

const INGESTION = [
  'track',
  'getDeviceId',
  'createEvent',
  'upsertProfile',
  'incrementProfile',
  'decrementProfile',
];

describe('what counts', () => {
  it('is what is called, in which form, and what is answered', async () => {
    const ledger = await shown('track');
    const { kinds, all, missing } = coverageOf([ledger]);
    expect(kinds).not.toHaveProperty('example');
    expect(kinds).not.toHaveProperty('server');
    expect(kinds.operation).toEqual({ shown: 1, all: 6 });
    const counted = ledger.cells.filter(
      ({ operation, polarity, kind, side }) =>
        INGESTION.includes(operation) &&
        polarity === 'positive' &&
        (['operation', 'mediaType', 'body', 'answer'].includes(kind) ||
          (kind === 'branch' && side === 'request')),
    );
    expect(all).toBe(counted.length);
    expect(missing.every(({ polarity }) => polarity === 'positive')).toBe(true);
  });

  it('is that of all operations where none is called, and of those that are chosen', async () => {
    const operationsOf = async (
      calls: readonly (keyof typeof CALLS)[],
      operations?: readonly string[],
    ) => {
      const { apis } = coverageOf([await shown(...calls)], { operations });
      return apis[0]?.operations.map(({ operation }) => operation);
    };
    expect(await operationsOf([])).toHaveLength(80);
    expect(await operationsOf(['track'])).toEqual(INGESTION);
    expect(await operationsOf(['track'], ['getMetrics'])).toEqual(['getMetrics']);
  });

  it('is narrowed by operations and kinds', async () => {
    const ledger = await shown('track');
    const { apis, kinds, share } = coverageOf([ledger], {
      operations: ['track', 'getDeviceId'],
      kinds: ['operation'],
    });
    expect(kinds).toEqual({ operation: { shown: 1, all: 2 } });
    expect(share).toBe(50);
    expect(apis[0]?.operations.map(({ operation, isCalled }) => [operation, isCalled])).toEqual([
      ['track', true],
      ['getDeviceId', false],
    ]);
  });

  it('is what is refused when that is asked for', async () => {
    const ledger = await shown('trackReserved');
    const polarities = ['positive', 'negative', 'both'] as const;
    const [positive, negative, both] = polarities.map((polarity) =>
      coverageOf([ledger], { polarity, operations: ['track'] }),
    );
    expect(negative?.shown).toBeGreaterThan(0);
    expect(negative?.apis[0]?.operations[0]?.isCalled).toBe(false);
    expect(both?.all).toBe((positive?.all ?? 0) + (negative?.all ?? 0));
    expect(both?.shown).toBe((positive?.shown ?? 0) + (negative?.shown ?? 0));
  });

  it('sums up: the APIs, their operations, requests and answers', async () => {
    const ledgers = [await shown('track', 'device'), new Ledger('Garden', document)];
    const { shown: sum, all, apis, missing } = coverageOf(ledgers);
    expect(all - sum).toBe(missing.length);
    for (const key of ['shown', 'all'] as const) {
      expect(apis.reduce((total, one) => total + one[key], 0)).toBe(key === 'shown' ? sum : all);
      for (const api of apis) {
        const operations = api.operations.reduce((total, one) => total + one[key], 0);
        expect(operations).toBe(api[key]);
        for (const one of api.operations) {
          expect(one.requests[key] + one.answers[key]).toBe(one[key]);
        }
      }
    }
  });

  it('what is missing begins with operations, then with what lacks of those that were called', async () => {
    const { missing } = coverageOf([await shown('track')]);
    const calls = missing.slice(0, 5).map(({ id }) => id);
    expect(calls).toContain('getDeviceId called');
    expect(calls.every((id) => id.endsWith(' called'))).toBe(true);
    expect(missing[5]?.operation).toBe('track');
    expect(missing.at(-1)?.operation).not.toBe('track');
  });
});

describe('assertCovered', () => {
  const operations = ['track'];

  it('passes at the minimum, and gives what was shown', async () => {
    const ledger = await shown('track');
    const { share } = coverageOf([ledger], { operations });
    expect(assertCovered([ledger], { min: share, operations }).share).toBe(share);
    expect(assertCovered([ledger], { min: 0 }).shown).toBeGreaterThan(0);
  });

  it('fails just below it, and tells the share, the minimum and the first missing cells', async () => {
    const ledger = await shown('track');
    const { share, missing } = coverageOf([ledger], { operations });
    const min = share + 0.0001;
    const lines = messageOf(() => assertCovered([ledger], { min, operations })).split('\n');
    expect(lines[0]).toMatch(
      /^CoverageError: [\d.]+ % of the contract was shown \(\d+ of \d+ cells\)/,
    );
    expect(lines[0]).toContain(`the minimum is ${min} %.`);
    expect(lines.slice(2, 12)).toEqual(missing.slice(0, 10).map(({ id }) => `  openpanel ${id}`));
    expect(lines.slice(12)).toEqual([`  and ${missing.length - 10} more`]);
    expect(() => assertCovered([ledger], { min, operations })).toThrow(CoverageError);
  });

  it('fails where there is nothing, whatever the minimum', async () => {
    expect(messageOf(() => assertCovered([], { min: 0 }))).toBe(
      'CoverageError: No mock was asked for anything, and the minimum is 0 %. Mocks keep a ledger while the environment variable VISITOR_APIS_LEDGER names a folder.',
    );
    const empty = new Ledger('Empty', { openapi: '3.1.0', paths: {} });
    expect(messageOf(() => assertCovered([empty], { min: 0 }))).toBe(
      'CoverageError: Nothing that counts is in these contracts, and the minimum is 0 %.',
    );
  });

  it('never rounds up to what is not reached', () => {
    const ledger = new Ledger('Garden', document);
    const counted = coverageOf([ledger]).missing.map(({ id }) => id);
    ledger.enter(counted.slice(1));
    const { text, lack } = reportLedgers([ledger], { min: 100 });
    expect(lack).toMatch(/^9\d(\.\d)? % of the contract/);
    expect(text).not.toMatch(/^total.*100 %$/m);
  });

  it.each<[unknown, string]>([
    [{}, 'min must be a percentage from 0 to 100, got undefined'],
    [{ min: 101 }, 'min must be a percentage from 0 to 100, got 101'],
    [{ min: -1 }, 'min must be a percentage from 0 to 100, got -1'],
    [{ min: '60' }, 'min must be a percentage from 0 to 100, got "60"'],
    [{ min: Number.NaN }, 'min must be a percentage from 0 to 100, got NaN'],
    [
      { min: 60, kind: 'answer' },
      'kind must be left out, there are min, kinds, operations, polarity, got "answer"',
    ],
    [{ min: 60, kinds: [] }, 'kinds must be a list that is not empty, got []'],
    [
      { min: 60, kinds: ['typ'] },
      `Each of kinds must be one of ${CELL_KINDS.join(', ')}, got "typ"`,
    ],
    [{ min: 60, operations: 'track' }, 'operations must be a list that is not empty, got "track"'],
    [{ min: 60, operations: [7] }, 'Each of operations must be a text, got 7'],
    [
      { min: 60, operations: ['trak'] },
      'Each of operations must be one of track, getGroup, listPages and 77 others, got "trak"',
    ],
    [{ min: 60, polarity: 'all' }, 'polarity must be positive, negative or both, got "all"'],
  ])('refuses %j', async (options, message) => {
    const ledger = await shown();
    expect(messageOf(() => assertCovered([ledger], options as never))).toBe(
      `TypeError: ${message}`,
    );
  });
});

describe('the table', () => {
  it('is aligned, and has a line for each operation', () => {
    const ledger = new Ledger('Garden', document);
    ledger.enter(['getPlant called', 'plantSeed called']);
    const coverage = coverageOf([ledger], { kinds: ['answer', 'operation'] });
    expect(describeCoverage(coverage, {}).split('\n\n')[0]).toMatchInlineSnapshot(`
      "Garden     called  requests         answers       total
      getPlant   yes          1/1  100 %      0/6  0 %    1/7  14 %
      plantSeed  yes          1/1  100 %      0/7  0 %    1/8  12 %
      isOpen     no           0/1    0 %      0/4  0 %    0/5   0 %
      total                   2/3   66 %     0/17  0 %   2/20  10 %"
    `);
  });

  it('has colours on a terminal only', async () => {
    const coverage = coverageOf([await shown('track')]);
    // What node would find out of the terminal.
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('FORCE_COLOR', '1');
    expect(describeCoverage(coverage, {})).not.toContain('\u001b');
    expect(describeCoverage(coverage, { isTTY: true })).toContain('\u001b');
    vi.unstubAllEnvs();
  });
});
