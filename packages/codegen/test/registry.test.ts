import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Api, ROOT, readRegistry, selectApis, UnknownApiError } from '../src/registry.ts';

describe('the registry', () => {
  it('has a package of its own place for every entry', () => {
    const apis = readRegistry();
    expect(apis.length).toBeGreaterThan(0);
    for (const { key, vendor, packagePath } of apis) {
      expect(key.split('@')[0]).toBe(vendor);
      expect(existsSync(join(ROOT, packagePath, 'package.json'))).toBe(true);
    }
    expect(new Set(apis.map(({ bundlePath }) => bundlePath)).size).toBe(apis.length);
    expect(new Set(apis.map(({ sourcePath }) => sourcePath)).size).toBe(apis.length);
  });

  it('selects all, by key or by vendor', () => {
    const apis = readRegistry();
    const [first] = apis;
    if (!first) throw new Error('The registry is empty.');
    expect(selectApis([])).toEqual(apis);
    for (const api of apis) expect(selectApis([api.key])).toContainEqual(api);
    expect(selectApis([first.vendor])).toEqual(
      apis.filter(({ vendor }) => vendor === first.vendor),
    );
    expect(selectApis([first.vendor, first.key])).toContainEqual(first);
    expectTypeOf(selectApis).returns.toEqualTypeOf<Api[]>();
  });

  it('gives no two APIs one name', () => {
    const names = readRegistry().flatMap(({ key, vendor, entry }) => [
      ...new Set(entry === '.' ? [key, vendor] : [key]),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says what there is when a name is unknown', () => {
    const known = readRegistry()
      .map(({ key }) => key)
      .join(', ');
    expect(() => selectApis(['nobody'])).toThrow(UnknownApiError);
    expect(() => selectApis(['nobody'])).toThrow(
      `There is no API "nobody" in redocly.yaml. There are: ${known}.`,
    );
  });
});
