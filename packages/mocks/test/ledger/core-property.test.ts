import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BODIES, bodies } from './core-schemas.ts';
import { watchMock } from './core-watch.ts';

// Names and values that the schemas know, so that not all is wrong at once.
const NAMES = [
  'kind',
  'name',
  'row',
  'note',
  'age',
  'nut',
  'length',
  'twigs',
  'state',
  'by',
  'size',
];
const MORE = [
  'above',
  'step',
  'text',
  'list',
  'map',
  'any',
  'yes',
  'whole',
  'number',
  'a',
  'shell',
];
const VALUES = ['fruit', 'nut', 'cut', 'whole', '', 'root', '_a', 'ab', 0, 1, 2, 5, 9, 2.5, true];

const { value: anyBody } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom<unknown>(...VALUES, null),
    fc.jsonValue({ maxDepth: 1 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES, ...MORE), tie('value'), { maxKeys: 4 }),
  ),
}));

it('shows what is right of what is taken, what is wrong of what is refused, and nothing unlisted', async () => {
  const { ledger, post, cells } = watchMock(bodies);
  const listed = new Set(ledger.cells.map(({ id }) => id));
  const verdicts = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(BODIES)), anyBody, async (name, body) => {
      const { verdict } = await post(`/${name}`, body);
      verdicts.add(String(verdict));
      const asked = cells().filter(({ side }) => side === 'request');
      const polarity = verdict === 'accepted' ? 'positive' : 'negative';
      expect(asked.filter((cell) => cell.polarity !== polarity)).toEqual([]);
      expect(cells().filter(({ id }) => !listed.has(id))).toEqual([]);
      expect(asked.filter(({ operation }) => operation !== name)).toEqual([]);
      expect(new Set(cells().map(({ id }) => id)).size).toBe(cells().length);
    }),
    { numRuns: 400, seed: 20_261_127 },
  );
  expect([...verdicts].sort()).toEqual(['accepted', 'refused']);
});
