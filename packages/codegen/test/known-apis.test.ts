import { describe, expect, it } from 'vitest';
import { findDrift } from '../src/drift.ts';
import { emitKnownApis, type KnownSpec } from '../src/emit/known-apis.ts';
import { generateKnownApis } from '../src/known-apis.ts';
import { readRegistry } from '../src/registry.ts';
import { documentWith, sampleDocument } from './sample-document.ts';

const api = (key: string, entry = '.'): KnownSpec['api'] => {
  const [vendor = ''] = key.split('@');
  return { key, vendor, entry, bundlePath: `packages/${vendor}/openapi.json` };
};
const known = (key: string, entry?: string, document = documentWith({})): KnownSpec => ({
  api: api(key, entry),
  document,
});
const withExamples = (...names: string[]) => ({
  examples: Object.fromEntries(names.map((name) => [name, { value: name }])),
});

describe('emitKnownApis', () => {
  it('lists the statuses of each operation, and the examples of each status', () => {
    const code = emitKnownApis([known('rose-garden', '.', sampleDocument())]);
    expect(code).toContain(
      [
        "  'rose-garden': {",
        '    getPlant: {',
        '      200: never;',
        '      404: never;',
        '    };',
      ].join('\n'),
    );
    // An answer of `default` is none that one could ask for by its status.
    expect(code).toContain(['    removePlant: {', '      200: never;', '    };'].join('\n'));
  });

  it('names an example once, in whichever media types it stands', () => {
    const content = {
      'application/json': withExamples('sown', 'sown before'),
      'text/plain': withExamples('sown', 'short'),
    };
    const responses = { 200: { description: 'Ok.', content }, 204: { description: 'Nothing.' } };
    const code = emitKnownApis([known('a', '.', documentWith({ responses }))]);
    expect(code).toContain("      200: 'sown' | 'sown before' | 'short';\n      204: never;\n");
  });

  it('folds a long list of examples', () => {
    const names = Array.from({ length: 9 }, (_, index) => `a rather long name ${index}`);
    const content = { 'application/json': withExamples(...names) };
    const responses = { 200: { description: 'Ok.', content } };
    const code = emitKnownApis([known('a', '.', documentWith({ responses }))]);
    expect(code).toContain("      200:\n        | 'a rather long name 0'\n        | 'a rather");
    expect(code).toContain("        | 'a rather long name 8';\n    };");
  });

  it('says so of an operation that documents no status of its own', () => {
    const responses = { default: { description: 'Something.' } };
    const code = emitKnownApis([known('a', '.', documentWith({ responses }))]);
    expect(code).toContain('  a: {\n    doIt: {};\n  };');
  });

  it("takes in the operations of other entries of the spec's package", () => {
    const document = documentWith({ 'x-entry': './analytics' });
    expect(emitKnownApis([known('a', '.', document)])).toContain('doIt: {');
  });

  it('knows an API by its key and, where it is the one of its package, by its vendor', () => {
    const code = emitKnownApis([known('garden@v1'), known('garden@v2', './v2'), known('pond')]);
    expect(code).toMatch(/^ {2}garden: \{$/m);
    expect(code).toContain("  'garden@v1': KnownApis['garden'];\n  'garden@v2': {\n");
    expect(code).toMatch(/^ {2}pond: \{$/m);
    expect(code).not.toContain("KnownApis['pond']");
  });

  it('lists where each is, under the same names, in the order of the registry', () => {
    const code = emitKnownApis([
      known('rose-garden@v1', '.', sampleDocument()),
      known('rose-garden@v2', './v2'),
    ]);
    expect(
      code.slice(code.indexOf('export const')),
    ).toBe(`export const KNOWN_APIS: readonly KnownApi[] = [
  {
    key: 'rose-garden@v1',
    name: 'rose-garden',
    vendor: 'rose-garden',
    title: 'Rose Garden',
    bundle: 'packages/rose-garden/openapi.json',
    env: 'ROSE_GARDEN_BASE_URL',
  },
  {
    key: 'rose-garden@v2',
    name: 'rose-garden@v2',
    vendor: 'rose-garden',
    title: 'A',
    bundle: 'packages/rose-garden/openapi.json',
    env: 'ROSE_GARDEN_V2_BASE_URL',
  },
];
`);
  });
});

describe('the known APIs of the registry', () => {
  const files = generateKnownApis(readRegistry());

  it('are in step with its specs', () => {
    expect(findDrift(files)).toEqual([]);
  });

  it('tell what to edit instead', () => {
    const [code = ''] = files.values();
    expect(code).toMatch(
      /^\/\/ Generated from redocly\.yaml and its specs; edit those, then: npm run generate\n\/\/ specs sha256:[0-9a-f]{64}, generator \d/,
    );
  });
});
