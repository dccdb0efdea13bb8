import { describe, expect, it } from 'vitest';
import { readRegistry, UnknownApiError } from '../src/registry.ts';
import { selectTargets } from '../src/select-targets.ts';

describe('selectTargets', () => {
  const apis = readRegistry();
  const [first] = apis;
  if (!first) throw new Error('The registry is empty.');

  it('is everything without names', () => {
    expect(selectTargets([])).toEqual({ apis, knownApis: true });
  });

  it('is an API alone, what all make together alone, or both', () => {
    expect(selectTargets([first.key])).toEqual({ apis: [first], knownApis: false });
    expect(selectTargets(['known-apis'])).toEqual({ apis: [], knownApis: true });
    expect(selectTargets(['known-apis', first.key])).toEqual({ apis: [first], knownApis: true });
  });

  it('refuses a name that nothing has, beside one that something has', () => {
    expect(() => selectTargets(['known-apis', 'nobody'])).toThrow(UnknownApiError);
  });
});
