import { describe, expect, expectTypeOf, it } from 'vitest';
import type { Violation } from '../src/index.ts';
import { violationsHeader } from '../src/journal/violations-header.ts';

const violation = (expected: string, change: Partial<Violation> = {}): Violation => ({
  request: 1,
  operation: 'plantSeed',
  in: 'body',
  pointer: '/kind',
  rule: 'type',
  expected,
  value: 7,
  refused: true,
  document: { file: 'garden.yaml', pointer: '#/components/schemas/Seed', line: 12 },
  ...change,
});

describe('violationsHeader', () => {
  it('says where, which rule, what has to be, and where that stands', () => {
    expectTypeOf(violationsHeader).parameter(0).toEqualTypeOf<readonly Violation[]>();
    expect(JSON.parse(violationsHeader([violation('must be string')]))).toEqual([
      {
        location: ['body', 'kind'],
        code: 'type',
        message: 'must be string',
        see: 'garden.yaml:12',
      },
    ]);
    expect(violationsHeader([])).toBe('[]');
  });

  it('points into a document that has no lines', () => {
    const document = { file: 'the document', pointer: '#/security', line: undefined };
    const other = violation('is required', { in: 'credentials', pointer: '', document });
    expect(JSON.parse(violationsHeader([other]))).toMatchObject([
      { location: ['credentials'], see: 'the document #/security' },
    ]);
  });

  it('takes a pointer apart', () => {
    const header = violationsHeader([violation('x', { pointer: '/a~1b/~0/0' })]);
    expect(JSON.parse(header)).toMatchObject([{ location: ['body', 'a/b', '~', '0'] }]);
  });

  it('does not have what came', () => {
    expect(violationsHeader([violation('x', { value: 'came' })])).not.toContain('came');
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
