/** A text of the spec on one line. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** Its first sentence; `''` when there is no text. */
export function firstSentence(text = ''): string {
  return onOneLine(text).match(/^.*?\.(?=\s|$)/)?.[0] ?? text.trim();
}
