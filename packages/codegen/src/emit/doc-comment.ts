const LINE = 98;

/** Writes a TSDoc comment from paragraphs and tags; nothing when there is nothing to say. */
export function docComment(blocks: readonly (string | undefined)[], indent = ''): string {
  const texts = blocks.filter((block): block is string => Boolean(block?.trim()));
  if (texts.length === 0) return '';
  const width = LINE - indent.length - 3;
  const lines: string[] = [];
  for (const [index, text] of texts.entries()) {
    // Tags stand together; a paragraph has an empty line before it.
    const together = text.startsWith('@') && texts[index - 1]?.startsWith('@');
    if (index > 0 && !together) lines.push('');
    lines.push(...wrap(escapeTags(text.trim()), width));
  }
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`;
}

function escapeTags(text: string): string {
  // TSDoc takes any other word after an at sign for a tag.
  return text
    .replaceAll('*/', '*\\/')
    .replace(/(?<![`{\w])@(?=\w)(?!(param|returns|throws|see|example|deprecated)\b)/g, '\\@');
}

/** Folds prose; leaves code fences, lists and tables as they are written. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let fenced = false;
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith('```')) fenced = !fenced;
    if (fenced || line.length <= width || line.startsWith('|')) {
      lines.push(line.trimEnd());
      continue;
    }
    const hang = line.match(/^\s*(?:[-*] |@)/) ? '  ' : '';
    let current = '';
    for (const word of line.trimEnd().split(' ')) {
      if (current && current.length + 1 + word.length > width) {
        lines.push(current);
        current = hang + word;
      } else current = current ? `${current} ${word}` : word;
    }
    lines.push(current);
  }
  return lines;
}
