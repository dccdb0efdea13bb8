import util from 'node:util';

/** A text in a style, on a terminal. Before Node 20.12 there is nothing that styles. */
export function paint(
  style: 'dim' | 'red',
  text: string,
  stream: { readonly isTTY?: boolean } = process.stdout,
): string {
  return typeof util.styleText === 'function' && stream.isTTY ? util.styleText(style, text) : text;
}
