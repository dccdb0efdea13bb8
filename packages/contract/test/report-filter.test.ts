import { describe, expect, test } from 'vitest';
import { embedJson } from '../src/report/embed-json.ts';
import { packReport } from '../src/report/pack-report.ts';
import { sampleCase, sampleCell, sampleReport } from './report-sample.ts';

// JavaScript of the page, of which the compiler knows nothing.
const page = (name: string) => import(new URL(`../src/report/page/${name}`, import.meta.url).href);
const { readReport } = await page('read-report.js');
const { filterCells } = await page('filter-cells.js');
const { emptyView, readView, writeView } = await page('view.js');

const report = sampleReport(
  [
    sampleCell({ cases: ['takes an invoice'] }),
    sampleCell({ what: 'no string', polarity: 'negative', kind: 'type' }),
    sampleCell({ place: 'body.time', what: 'left out', unreachable: 'It never is.' }),
    sampleCell({ operation: 'identify', place: 'body.invoice', cases: ['takes an invoice'] }),
  ],
  [sampleCase('takes an invoice')],
);
const cells = readReport(JSON.parse(embedJson(packReport(report))))[0].cells;

/** The ids that a view shows, and the counts of a filter. */
function look(hash: string) {
  const { found, counts, search } = filterCells(cells, readView(hash));
  return {
    ids: found.map(({ id }: { id: string }) => id),
    counts: (name: string) => Object.fromEntries(counts.get(name)),
    search,
  };
}

describe('filters', () => {
  test('none shows all', () => {
    expect(look('').ids).toHaveLength(4);
    expect(look('').counts('state')).toEqual({ shown: 2, missing: 1, unreachable: 1 });
  });

  test('values of one filter are alternatives, filters hold at once', () => {
    expect(look('#state=missing&state=unreachable').ids).toHaveLength(2);
    expect(look('#state=missing&state=unreachable&kind=type').ids).toEqual([
      'track body.token: no string',
    ]);
  });

  test('a count says how many there would be, were the value chosen', () => {
    const { counts } = look('#state=missing');
    expect(counts('state')).toEqual({ shown: 2, missing: 1, unreachable: 1 });
    expect(counts('kind')).toEqual({ type: 1 });
  });
});

describe('words', () => {
  test('are looked for in cells and in the names of cases, and which can be chosen', () => {
    expect(look('#q=INVOICE').ids).toEqual([
      'track body.token: given',
      'identify body.invoice: given',
    ]);
    expect(look('#q=invoice').counts('found')).toEqual({
      'the cell': 1,
      'a case that shows it': 1,
    });
    expect(look('#q=invoice&found=the+cell').ids).toEqual(['identify body.invoice: given']);
  });

  test('have all to be there', () => {
    expect(look('#q=body+string').ids).toEqual(['track body.token: no string']);
  });

  test('that find nothing say how many there are without them', () => {
    expect(look('#q=nowhere&polarity=positive')).toMatchObject({ ids: [], search: 3 });
  });

  test('that are gone take their own filter with them', () => {
    expect(look('#found=a+case+that+shows+it').ids).toHaveLength(4);
  });
});

describe('the hash', () => {
  test('names a view, and comes back from it', () => {
    const hash =
      'state=missing&api=visits%40v1&q=a%26b&open=visits%40v1%2Ftrack&cell=a%3A+b&case=%23c';
    expect(writeView(readView(`#${hash}`))).toBe(hash);
    expect(readView('')).toEqual(emptyView());
  });

  test('may name a part of the page instead', () => {
    expect(readView('#failed')).toBeUndefined();
  });
});
