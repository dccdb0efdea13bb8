import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventsGetResponse, Webhook } from '../src/index.ts';
import { toV4Event, type V4Conversion, webhookToV4Event } from '../src/migrate/index.ts';
import { arbitraryOf, CANARY } from './to-v4-arbitrary.ts';
import { type Leaf, leavesOf } from './to-v4-leaves.ts';

// The tables of the conversion are not looked at here: whatever is changed in an event of v3 has to
// be seen in what becomes of it, or it is in the list of what was lost.

const read = (file: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, '..', file), 'utf8'));
const { examples } = read('openapi.json').components as {
  examples: Record<string, { value: object }>;
};
const judge = createJudge(join(import.meta.dirname, '../openapi-v4.json'));
const origin = { eventId: '1795000000001.NLOjmg', timestamp: 1795000000001 };

const convert = (event: unknown) => toV4Event(event as EventsGetResponse, origin);
const convertWebhook = (webhook: unknown) => webhookToV4Event(webhook as Webhook);

const isLost = (leaf: Leaf, { lost }: V4Conversion) =>
  lost.some(({ path }) => leaf.pointer === path || leaf.pointer.startsWith(`${path}/`));

/** The leaves whose change nobody would see. */
function forgotten(value: unknown, make: (value: unknown) => V4Conversion, leaves: Leaf[]) {
  const before = make(value);
  const seen = JSON.stringify(before);
  return leaves
    .filter((leaf) => !isLost(leaf, before) && JSON.stringify(make(leaf.change())) === seen)
    .map(({ pointer }) => pointer);
}

const events = Object.entries(examples).filter(([, { value }]) => 'products' in value);
const webhooks = Object.entries(examples).filter(([name]) => name.startsWith('webhook'));

describe.each([
  ['toV4Event', convert, 'EventsGetResponse', events],
  ['webhookToV4Event', convertWebhook, 'Webhook', webhooks],
] as const)('%s', (_, make, schema, named) => {
  it.each(named)('forgets nothing of the example %s, and makes an event of v4', (_, { value }) => {
    const leaves = leavesOf(value);
    expect(leaves.length).toBeGreaterThan(5);
    expect(forgotten(value, make, leaves)).toEqual([]);
    expect(judge('Event', make(value).event)).toBe(true);
  });

  it('forgets nothing of any event that the spec allows', () => {
    const property = fc.property(arbitraryOf(schema), fc.nat(), (value, at) => {
      const leaves = leavesOf(value);
      const some = leaves.filter((_, index) => index % 10 === at % 10);
      expect(forgotten(value, make, some)).toEqual([]);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('makes an event of v4 of any, and leaves the one of v3 as it is', () => {
    const property = fc.property(arbitraryOf(schema), (value) => {
      const before = JSON.stringify(value);
      expect(judge('Event', make(value).event)).toBe(true);
      expect(JSON.stringify(value)).toBe(before);
    });
    fc.assert(property, { numRuns: 100 });
  });

  it('has no value, and no key of a map of the customer, in the list of what was lost', () => {
    const property = fc.property(arbitraryOf(schema), (value) => {
      expect(JSON.stringify(make(value).lost)).not.toContain(CANARY);
    });
    fc.assert(property, { numRuns: 100 });
  });
});

it('the examples are of every age and platform', () => {
  expect(events.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      'webEvent',
      'oldEvent',
      'mobileEvent',
      'productErrors',
      'unknownValues',
    ]),
  );
  expect(webhooks.length).toBeGreaterThan(2);
});
