import type { ShownCount } from './count-cells.ts';

/** `7313` as `7,313`, on every machine. */
export function showNumber(value: number): string {
  return value.toLocaleString('en');
}

/** How much is shown. Never rounded up: `100 %` means all. */
export function showShare({ shown, reachable }: ShownCount): string {
  if (reachable === 0) return '–';
  if (shown === reachable) return '100 %';
  return `${(Math.floor((1000 * shown) / reachable) / 10).toFixed(1)} %`;
}
