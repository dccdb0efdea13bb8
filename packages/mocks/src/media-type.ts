/** A media type, or a range of them, without its parameters. */
export function essenceOf(text: string): string {
  return text.split(';')[0]?.trim() ?? '';
}

/** Whether a range such as `text/*` covers a media type; both without parameters. */
export function covers(range: string, type: string): boolean {
  return range === '*/*' || range === type || range === `${type.split('/')[0]}/*`;
}
