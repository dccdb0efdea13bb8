import { styleText } from 'node:util';
import { printTable } from '../print-table.ts';
import type { Spread } from './measure.ts';
import type { Result } from './run-benchmark.ts';

const HEAD = ['what', 'ours', 'beside', 'ratio', 'aim', 'reached'];

/** Prints the table: medians, and in brackets the least and the most. */
export function printResults(results: readonly Result[]): void {
  const rows = results.map(({ what, unit, comparison, aims }) => {
    if (!comparison) return [what, '–', '–', '–', '', styleText('red', 'not measured')];
    const { ours, beside, ratio } = comparison;
    return [
      what,
      `${write(ours)} ${unit}`,
      `${write(beside)} ${unit}`,
      write(ratio),
      aims.map(({ aim }) => aim).join('\n'),
      aims
        .map(({ isReached }) => (isReached ? styleText('green', '✓') : styleText('red', '✗')))
        .join('\n'),
    ];
  });
  printTable(HEAD, rows, ['ours', 'beside', 'ratio']);
  for (const { what, error } of results) {
    if (error !== undefined) console.error(`\n${what}: ${error}`);
  }
}

function write({ median, min, max }: Spread): string {
  return `${round(median)} (${round(min)}–${round(max)})`;
}

/** To three digits: there is no more to know. */
function round(figure: number): string {
  return String(Number(figure.toPrecision(3)));
}
