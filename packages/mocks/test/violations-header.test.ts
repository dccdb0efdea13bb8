import { DiagnosticSeverity } from '@stoplight/types';
import { describe, expect, it } from 'vitest';
import { violationsHeader } from '../src/prism/violations-header.ts';

const violation = (message: string) => ({
  path: ['body', 'kind'],
  code: 'type',
  message,
  severity: DiagnosticSeverity.Error,
});

describe('violationsHeader', () => {
  it('says where, which rule and why', () => {
    expect(JSON.parse(violationsHeader([violation('must be string')]))).toEqual([
      { location: ['body', 'kind'], code: 'type', message: 'must be string' },
    ]);
    expect(violationsHeader([])).toBe('[]');
  });

  it('is plain ASCII on one line', () => {
    const header = violationsHeader([violation('ünï 🌿\r\n')]);
    expect(header).toMatch(/^[\x20-\x7e]+$/);
    expect(JSON.parse(header)[0].message).toBe('ünï 🌿\r\n');
  });

  it('is JSON and short, however much there is to say', () => {
    for (const [count, length] of [
      [500, 20],
      [3, 20_000],
      [40, 200],
    ] as const) {
      const header = violationsHeader(
        Array.from({ length: count }, (_, i) => violation(`${i}${'🌿'.repeat(length)}`)),
      );
      expect(header.length).toBeLessThan(8100);
      expect(JSON.parse(header).length).toBeGreaterThan(0);
    }
  });
});
