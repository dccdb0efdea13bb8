import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasSource, listOperations, ROOT, readBundle, readRegistry } from '@visitor-apis/codegen';
import { describe, expect, it } from 'vitest';

describe.each(readRegistry())('$key', ({ spec, bundlePath }) => {
  it('has a source, a date and a state for every operation', () => {
    const document = readBundle({ bundlePath });
    const sources = readFileSync(join(ROOT, dirname(spec), 'SOURCES.md'), 'utf8');
    const without = listOperations(document).filter(({ id }) => !hasSource(sources, id));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
