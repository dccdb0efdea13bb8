import Table from 'cli-table3';

const NOTHING = Object.fromEntries(
  ['top', 'bottom', 'left', 'right', 'mid', 'middle']
    .flatMap((side) => [side, `${side}-mid`, `${side}-left`, `${side}-right`, `mid-mid`])
    .map((side) => [side, '']),
);

/** Prints rows in aligned columns, without borders. Columns named in `right` hold numbers. */
export function printTable(
  head: readonly string[],
  rows: readonly string[][],
  right: string[] = [],
): void {
  const table = new Table({
    head: [...head],
    colAligns: head.map((name) => (right.includes(name) ? 'right' : 'left')),
    chars: { ...NOTHING, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows);
  console.log(table.toString().replace(/ +$/gm, ''));
}
