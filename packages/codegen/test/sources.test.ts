import { describe, expect, it } from 'vitest';
import { hasSource } from '../src/sources.ts';

describe('hasSource', () => {
  it.each<[string, boolean]>([
    ['| `getPlant` | docs | 2026-01-01 | confirmed |', true],
    ['| getPlant | docs | 2026 | documented |', true],
    ['| `getPlant` | docs | 2026 | |', false],
    ['| `getPlant` | docs | | confirmed |', false],
    ['| `getPlants` | docs | 2026 | confirmed |', false],
    ['| other | like getPlant | 2026 | confirmed |', false],
    ['getPlant 2026 confirmed', false],
    ['', false],
  ])('%j', (line, expected) => {
    expect(hasSource(`# Sources\n\n${line}\n`, 'getPlant')).toBe(expected);
  });
});
