import { describe, expect, it } from 'vitest';
import type { Deprecation, Document } from '../src/document.ts';
import { emitDeprecation } from '../src/emit/deprecation.ts';
import { documentWith } from './sample-document.ts';

const registry = [
  { key: 'garden@v1', owner: 'garden' },
  { key: 'garden@v2', owner: 'garden/v2' },
];

function ending(deprecation: Deprecation): Document {
  const document = documentWith({});
  return { ...document, info: { ...document.info, 'x-deprecation': deprecation } };
}

describe('emitDeprecation', () => {
  it('tells since when, until when, and the entry to go to', () => {
    const ends = { since: '2026-10-31', until: '2027-10-31', successor: 'garden@v2' };
    expect(emitDeprecation(ending(ends), registry)).toBe(`/** Makes a client of A, which ends. */
export interface CreateDeprecated<Options, Client> {
  /** @deprecated Since 2026-10-31. Works until 2027-10-31. Use \`@visitor-apis/garden/v2\`. */
  (options: Options): Client;
}
`);
  });

  it('names the package where the successor is its main entry, and nobody where there is none', () => {
    expect(emitDeprecation(ending({ successor: 'garden@v1' }), registry)).toContain(
      '/** @deprecated Use `@visitor-apis/garden`. */',
    );
    expect(emitDeprecation(ending({}), registry)).toContain('/** @deprecated */');
  });

  it('makes no file where nothing ends, and refuses a successor that nobody knows', () => {
    expect(emitDeprecation(documentWith({}), registry)).toBeUndefined();
    expect(() => emitDeprecation(ending({ successor: 'garden@v3' }), registry)).toThrow(
      'names the successor garden@v3, which is not in redocly.yaml',
    );
  });
});
