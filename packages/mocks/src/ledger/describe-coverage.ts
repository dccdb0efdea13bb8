import { paint } from '../cli/paint.ts';
import type { ApiCoverage, Coverage, Tally } from './coverage.ts';

const MOST_MISSING = 10;

/** Where a text is printed: there is colour on a terminal only. */
type Stream = { readonly isTTY?: boolean };

/**
 * What was shown as text: a table for each API, and the first cells that are missing.
 *
 * @param stream - where it will be printed; there is colour on a terminal only
 * @example
 * ```ts
 * console.log(describeCoverage(coverageOf(readLedgers('.ledger'))));
 * ```
 */
export function describeCoverage(coverage: Coverage, stream: Stream = process.stdout): string {
  return [describeApis(coverage, stream), describeMissing(coverage)].filter(Boolean).join('\n\n');
}

/** A table for each API. */
export function describeApis(coverage: Coverage, stream: Stream = process.stdout): string {
  const tables = coverage.apis.map((api) => describeApi(api, stream));
  const sum = `All APIs: ${coverage.shown} of ${coverage.all} cells, ${showShare(coverage)}`;
  return [...tables, ...(tables.length > 1 ? [sum] : [])].join('\n\n');
}

/** The first cells that are missing, and how many more there are; empty when none is. */
export function describeMissing({ missing }: Coverage): string {
  if (missing.length === 0) return '';
  const first = missing.slice(0, MOST_MISSING);
  const rest = missing.length - first.length;
  return [
    'Not shown:',
    ...first.map(({ api, id }) => `  ${api} ${id}`),
    ...(rest ? [`  and ${rest} more`] : []),
  ].join('\n');
}

/** `59.9 %`; rounded down, so that what is too little never looks like enough. */
export function showShare({ shown, all }: Tally): string {
  return `${all ? Math.floor((shown * 1000) / all) / 10 : 0} %`;
}

function describeApi({ api, operations, ...total }: ApiCoverage, stream: Stream): string {
  const sum = (side: 'requests' | 'answers') => ({
    shown: operations.reduce((count, one) => count + one[side].shown, 0),
    all: operations.reduce((count, one) => count + one[side].all, 0),
  });
  const rows = [
    [api, 'called', ...['requests', 'answers', 'total'].flatMap((name) => [name, ''])],
    ...operations.map(({ operation, isCalled, requests, answers, ...all }) => [
      operation,
      operation === '*' ? '' : isCalled ? 'yes' : 'no',
      ...[requests, answers, all].flatMap(showTally),
    ]),
    ['total', '', ...[sum('requests'), sum('answers'), total].flatMap(showTally)],
  ];
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row, index) => {
      const cells = row.map((text, at) =>
        at < 2 ? text.padEnd(widths[at] ?? 0) : text.padStart(widths[at] ?? 0),
      );
      const line = cells.join('  ').trimEnd();
      if (index === 0 || index === rows.length - 1) return paint('dim', line, stream);
      return row[1] === 'no' ? paint('red', line, stream) : line;
    })
    .join('\n');
}

/** Whole percents, rounded down: all is what is all. */
function showTally({ shown, all }: Tally): [string, string] {
  if (all === 0) return ['–', ''];
  return [`${shown}/${all}`, `${Math.floor((shown * 100) / all)} %`];
}
