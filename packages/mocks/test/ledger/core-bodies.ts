import { describe, expect, it } from 'vitest';
import { type BODIES, bodies } from './core-schemas.ts';
import { signed, watchMock } from './core-watch.ts';

/** What is expected of one body: texts have one cell a line, or several with ` | ` between them. */
export interface ExpectedBody {
  readonly cells: string;
  readonly takes: readonly (readonly [body: unknown, shown: string])[];
  readonly refuses: readonly (readonly [body: unknown, shown: string])[];
}

const EVERY_BODY = ['operation', 'mediaType', 'body'];
const CALLED = ['+ called', '+ body: sent as application/json'];

/** Tests the cells of bodies, and what shows them. */
export function testBodies(expected: Partial<Record<keyof typeof BODIES, ExpectedBody>>): void {
  const { ledger, post } = watchMock(bodies);
  describe.each(Object.entries(expected))('%s', (name, { cells, takes, refuses }) => {
    it('has these cells', () => {
      const own = ledger.cells.filter(
        ({ operation, side, kind }) =>
          operation === name && side === 'request' && !EVERY_BODY.includes(kind),
      );
      expect(own.map(signed)).toEqual(linesOf(cells));
    });

    it.each(takes)('takes %j', async (body, shown) => {
      const came = await post(`/${name}`, body);
      expect(came.verdict).toBe('accepted');
      expect([...came.shown].sort()).toEqual([...CALLED, ...linesOf(shown)].sort());
    });

    it.each(refuses)('refuses %j', async (body, shown) => {
      const came = await post(`/${name}`, body);
      expect(came.verdict).toBe('refused');
      expect([...came.shown].sort()).toEqual(linesOf(shown).sort());
    });
  });
}

function linesOf(text: string): string[] {
  return text
    .split(/\n| \| /)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
