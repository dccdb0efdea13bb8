import { describe, expect, it } from 'vitest';
import { docComment } from '../src/emit/doc-comment.ts';

describe('docComment', () => {
  it('is nothing where there is nothing to say', () => {
    expect(docComment([])).toBe('');
    expect(docComment([undefined, '', '  \n'])).toBe('');
  });

  it('is one line where it fits', () => {
    expect(docComment(['A plant.'], '  ')).toBe('  /** A plant. */\n');
  });

  it('has paragraphs apart and tags together', () => {
    expect(docComment(['One.', 'Two.', '@param a - x', '@returns y'])).toBe(
      '/**\n * One.\n *\n * Two.\n *\n * @param a - x\n * @returns y\n */\n',
    );
  });

  it.each(['ends here */ alert(1) /*', '*/', 'a **/ b', '**//', '```ts\n/* a */\n```'])(
    'cannot be left: %j',
    (text) => {
      const comment = docComment([text]).trimEnd();
      expect(comment.indexOf('*/')).toBe(comment.length - 2);
    },
  );

  it('folds prose to the width, and hangs lists and tags', () => {
    const lines = docComment([`- ${'word '.repeat(60)}`, `@returns ${'word '.repeat(30)}`], '  ')
      .trimEnd()
      .split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines[1]).toMatch(/^ {3}\* - word/);
    expect(lines[2]).toMatch(/^ {3}\* {3}word/);
    expect(lines.at(-2)).toMatch(/^ {3}\* {3}word/);
  });

  it('leaves fences, tables and long words as they are', () => {
    const code = `const url = '${'x'.repeat(120)} y';`;
    const row = `| ${'cell '.repeat(30)}|`;
    const comment = docComment([`\`\`\`ts\n${code}\n\`\`\``, row, 'y'.repeat(120)]);
    expect(comment).toContain(` * ${code}\n`);
    expect(comment).toContain(` * ${row}\n`);
    expect(comment).toContain(` * ${'y'.repeat(120)}\n`);
  });

  it('escapes at signs that start no tag of ours', () => {
    expect(docComment(['Follow @mara, m@garden.example and `@here`.'])).toBe(
      '/** Follow \\@mara, m@garden.example and `@here`. */\n',
    );
    expect(docComment(['@param a - b'])).toContain('* @param a - b'.slice(2));
  });
});
