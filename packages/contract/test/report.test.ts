import { describe, expect, test } from 'vitest';
import { countCases, countCells } from '../src/report/count-cells.ts';
import { embedJson } from '../src/report/embed-json.ts';
import type { ContractReport } from '../src/report/report.ts';
import { writePage } from '../src/report/write-page.ts';
import { largeReport, sampleCase, sampleCell, sampleReport } from './report-sample.ts';

const HOSTILE = '</script><img src=x onerror=alert(1)>"\'&\u2028';

const CELLS = [
  sampleCell({ cases: ['takes a token', 'refuses none'] }),
  sampleCell({ place: 'body.event', cases: ['takes a token'] }),
  sampleCell({ what: 'missing', polarity: 'negative', cases: ['refuses none'] }),
  sampleCell({ what: 'no string', polarity: 'negative' }),
  sampleCell({ place: 'body.time', what: 'left out' }),
  sampleCell({ place: '', what: 'answers 500', side: 'answer', unreachable: 'No request does.' }),
];
const CASES = [
  sampleCase('takes a token'),
  sampleCase('refuses none', { kind: 'refusal', failure: 'expected 400, got 200' }),
];

describe('without a script', () => {
  const page = withoutScripts(writePage(sampleReport(CELLS, CASES)));

  test('everything missing can be read, place by place', () => {
    const gaps = sectionOf(page, 'state=missing&amp;api=visits%40v1');
    expect(rowsOf(gaps)).toEqual(['body.token: no string', 'body.time: left out']);
  });

  test('everything unreachable can be read, with the reason', () => {
    const gaps = sectionOf(page, 'state=unreachable&amp;api=visits%40v1');
    expect(rowsOf(gaps)).toEqual(['the operation: answers 500 No request does.']);
  });

  test('the summary leads there', () => {
    expect(page).toContain('href="#state=missing&amp;api=visits%40v1"');
    expect(page).toContain('href="#state=unreachable&amp;api=visits%40v1"');
  });

  test('the summary counts', () => {
    const [row] = /<tbody role="rowgroup">[\s\S]*?<\/tbody>/.exec(page) ?? [''];
    const numbers = [...row.matchAll(/data-label="(\w+)"[^>]*>(.*?)<\/td>/g)];
    expect(Object.fromEntries(numbers.map(([, label, cell]) => [label, textOf(cell)]))).toEqual({
      Shown: '60.0 %',
      Cells: '3 / 5',
      Missing: '2',
      Unreachable: '1',
      Positive: '2 / 3',
      Negative: '1 / 2',
      Passed: '1',
      Failed: '1 failed',
    });
  });

  test('a case that failed says why', () => {
    const failed = sectionOf(page, 'failed');
    expect(textOf(failed)).toContain('refuses none visits@v1');
    expect(textOf(failed)).toContain('expected 400, got 200');
  });

  test('no share is rounded up to all', () => {
    const shown = sampleCell({ cases: ['takes a token'] });
    const cells = Array.from({ length: 4_999 }, (_, n) => ({ ...shown, id: `${shown.id} ${n}` }));
    const almost = writePage(sampleReport([...cells, sampleCell({ what: 'null' })], CASES));
    expect(almost).toContain('<b>99.9 %</b>');
  });
});

describe('names out of a document', () => {
  const report = sampleReport(
    [
      sampleCell({ place: HOSTILE, what: HOSTILE }),
      sampleCell({ operation: HOSTILE, what: 'null', unreachable: HOSTILE }),
    ],
    [
      sampleCase('fails', {
        name: HOSTILE,
        failure: HOSTILE,
        answer: { status: 200, body: HOSTILE },
      }),
    ],
  );
  const hostile: ContractReport = {
    at: HOSTILE,
    apis: report.apis.map((api) => ({ ...api, api: HOSTILE, title: HOSTILE })),
  };

  test('make no element and end no script', () => {
    const page = writePage(hostile);
    expect(page).not.toContain('<img');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(page.match(/<\/script/g)).toHaveLength(2);
    expect(page.match(/\u2028/g)?.length).toBe(withoutScripts(page).match(/\u2028/g)?.length);
  });

  test('come through as they are', () => {
    const embedded = embedJson(hostile);
    expect(embedded).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(embedded)).toEqual(hostile);
  });
});

describe('the page', () => {
  test('is the same for the same report', () => {
    const report = sampleReport(CELLS, CASES);
    expect(writePage(structuredClone(report))).toBe(writePage(report));
  });

  test('carries the report, and unpacks it to what it was', async () => {
    const report = sampleReport(CELLS, CASES);
    const { readReport } = await browserModule('read-report.js');
    const [api] = readReport(dataOf(writePage(report)));
    const wanted = report.apis[0];
    expect(api.cells).toEqual(
      CELLS.map(({ cases, operation, ...cell }) =>
        expect.objectContaining({ ...cell, api: wanted?.api, operation: `visits@v1/${operation}` }),
      ),
    );
    expect(
      api.cells.map((cell: { cases: { name: string }[] }) => cell.cases.map((c) => c.name)),
    ).toEqual(CELLS.map(({ cases }) => cases));
    expect(api.cases[1]).toMatchObject({
      kind: 'refusal',
      failure: 'expected 400, got 200',
      answer: CASES[1]?.answer,
    });
  });

  test('has no case that the report does not have', () => {
    const report = sampleReport([sampleCell({ cases: ['nowhere'] })]);
    expect(() => writePage(report)).toThrow(
      'no case nowhere, which is said to show track body.token',
    );
  });

  test('has one script that a browser takes, and that its policy names', () => {
    const page = writePage(sampleReport(CELLS, CASES));
    const script = scriptOf(page);
    expect(script).not.toMatch(/^(import|export) /m);
    // A block, since that is where a browser refuses two functions of one name.
    expect(() => new Function(`'use strict'; {${script}}`)).not.toThrow();
    expect(page).toMatch(/script-src &#39;sha256-[\w+/]{43}=&#39;/);
    expect(page).not.toMatch(/https?:\/\//);
  });

  test('stays small with thousands of cells', () => {
    const report = largeReport();
    const page = writePage(report);
    expect(Buffer.byteLength(page)).toBeLessThan(6_000_000);
    expect(page.match(/<dt>/g)).toHaveLength(
      report.apis.flatMap(({ cells }) => cells.filter(({ cases }) => !cases.length)).length,
    );
  });
});

test('what is shown is reachable, whatever was said of it', () => {
  const counts = countCells([sampleCell({ cases: ['a'], unreachable: 'It was thought.' })]);
  expect(counts).toMatchObject({ shown: 1, unreachable: 0, reachable: 1 });
  expect(countCases(CASES)).toEqual({ passed: 1, failed: 1 });
});

function withoutScripts(page: string): string {
  return page.replace(/<script[\s\S]*?<\/script>/g, '');
}

function scriptOf(page: string): string {
  return /<script type="module">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
}

function dataOf(page: string): unknown {
  return JSON.parse(
    /<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '',
  );
}

function sectionOf(page: string, id: string): string {
  return new RegExp(`<section[^>]* id="${id}">[\\s\\S]*?</section>`).exec(page)?.[0] ?? '';
}

function rowsOf(section: string): string[] {
  return [...section.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(
    ([, place, cells]) => `${place}: ${textOf(cells)}`,
  );
}

function textOf(html = ''): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The page's own modules are JavaScript, of which the compiler knows nothing. */
function browserModule(name: string) {
  return import(new URL(`../src/report/page/${name}`, import.meta.url).href);
}
