import { expect, it } from 'vitest';
import { showName } from '../../src/journal/show-name.ts';

it.each(['limt', 'linked_id', 'filter[bot]', 'openpanel-client-id', '$set'])(
  '%s is a name',
  (name) => {
    expect(showName(name)).toBe(name);
  },
);

it.each([
  'mara@garden.example',
  '+4915112345',
  '1795000000000',
  'Mara Lindqvist',
  'x'.repeat(41),
  '',
])('%s may be somebody', (name) => {
  expect(showName(name)).toBe('[unnamed]');
});
