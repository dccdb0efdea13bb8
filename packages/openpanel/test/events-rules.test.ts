import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONGEST_NAME, ONE_LINE, RESERVED_NAMES } from '../src/events/event-name.ts';
import { DUPLICATE_NOTICES } from '../src/events/event-receipt.ts';
import { REVENUE_EVENT, REVENUE_PROPERTY } from '../src/events/revenue.ts';
import { recordEvents } from './record-events.ts';

const { schemas } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../openapi.json'), 'utf8'),
).components;

describe('rules that are checked before sending', () => {
  it('on names are those of the spec', () => {
    const { maxLength, minLength, pattern, not, description } = schemas.EventName;
    expect(maxLength).toBe(LONGEST_NAME);
    expect(minLength).toBe(1);
    expect(description).toContain(`${LONGEST_NAME} UTF-16 units`);
    expect(new RegExp(pattern).source).toBe(ONE_LINE.source);
    expect(not.anyOf.flatMap((rule: { enum?: string[] }) => rule.enum ?? [])).toEqual(
      RESERVED_NAMES,
    );
    // Whatever else there is, is a pattern, and those are left to the server.
    const others = not.anyOf.filter((rule: object) => !('enum' in rule));
    expect(others.map(Object.keys)).toEqual(others.map(() => ['pattern']));
  });

  it('on revenue are those of the spec', () => {
    const { if: when, then } = schemas.TrackPayload;
    expect(when.properties.name).toEqual({ const: REVENUE_EVENT });
    const { properties } = then.properties.properties;
    expect(properties).toEqual({
      [REVENUE_PROPERTY]: { $ref: '#/components/schemas/RevenueAmount' },
    });
    expect(schemas.RevenueAmount).toMatchObject({ type: ['integer', 'null'], minimum: 0 });
  });

  it('on duplicates are those of the spec', () => {
    expect(schemas.DuplicateNotice['x-extensible-enum']).toEqual(DUPLICATE_NOTICES);
  });
});

describe('a name', () => {
  it.each<[string, string, string]>([
    ['of 81 units', 'x'.repeat(81), 'must have at most 80 UTF-16 units, got 81'],
    ['of 41 emoji, which a schema counts as 41', '🌱'.repeat(41), 'got 82'],
    ['with a line break', 'cart\nopened', 'must be on one line'],
    ['with a carriage return', 'cart\ropened', 'must be on one line'],
    ['of the server itself', 'session_start', 'is reserved'],
    ['of the server itself, too', 'session_end', 'is reserved'],
    ['that is empty', '', 'at least 1'],
  ])('%s is refused', async (_, name, says) => {
    const { events, requests } = recordEvents();
    const error = await events.track(name).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: 'invalid', field: '/payload/name', attempts: 0 });
    expect(error.message).toContain(says);
    expect(requests).toEqual([]);
  });

  it.each(['x'.repeat(80), '🌱'.repeat(40), 'Session_start', ' ', 'cart\topened', 'カート'])(
    '%j passes',
    async (name) => {
      const { events, lastBody } = recordEvents();
      await events.track(name);
      expect(lastBody().payload.name).toBe(name);
    },
  );

  it('is not checked by who says so', async () => {
    const { events, lastBody } = recordEvents();
    await events.track('session_start', {}, {}, { validate: false });
    expect(lastBody().payload.name).toBe('session_start');
    const lax = recordEvents({ validate: false });
    await lax.events.track('x'.repeat(90));
    expect(lax.requests).toHaveLength(1);
    const strict = lax.events.track('x'.repeat(90), {}, {}, { validate: true });
    await expect(strict).rejects.toMatchObject({ kind: 'invalid' });
  });
});

describe('revenue', () => {
  it.each([
    49.5,
    -1,
    1e300,
    2 ** 53,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '4990',
    null,
    undefined,
  ])('of %s is refused', async (amount) => {
    const { events, requests } = recordEvents();
    const field = '/payload/properties/__revenue';
    const call = events.revenue(amount as number);
    await expect(call).rejects.toMatchObject({ kind: 'invalid', field });
    if (typeof amount === 'number' && Number.isFinite(amount)) {
      const event = events.track('revenue', { __revenue: amount });
      await expect(event).rejects.toMatchObject({ kind: 'invalid', field });
    }
    expect(requests).toEqual([]);
  });

  it.each([0, 10, 4990, Number.MAX_SAFE_INTEGER])('of %i passes', async (amount) => {
    const { events, lastBody } = recordEvents();
    await events.revenue(amount);
    expect(lastBody().payload.properties).toMatchObject({ __revenue: amount });
  });

  it('leaves the properties of the caller alone', async () => {
    const { events } = recordEvents();
    const properties = Object.freeze({ order: 'A-118' });
    await events.revenue(1, properties);
    expect(properties).toEqual({ order: 'A-118' });
  });

  it('needs a secret, on any event, and says how to go without', async () => {
    const { events, requests } = recordEvents({ clientSecret: null });
    const error = await events.revenue(4990).catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: 'invalid', field: '/payload/properties/__revenue' });
    expect(error.message).toContain('needs the clientSecret');
    await expect(events.track('x', { __revenue: 1 })).rejects.toMatchObject({ kind: 'invalid' });
    expect(requests).toEqual([]);
    await events.track('x', { __revenue: null });
    await events.revenue(4990, {}, {}, { validate: false });
    expect(requests).toHaveLength(2);
  });

  it('may have a secret that is asked for', async () => {
    const { events, requests } = recordEvents({ clientSecret: () => 'sec_0f1e2d3c4b5a69788796' });
    await events.revenue(1);
    expect(requests).toHaveLength(1);
  });
});

describe('properties', () => {
  it.each(['u-17', null, ['a'], 7])('that are %j are refused', async (properties) => {
    const { events, requests } = recordEvents();
    const call = events.track('x', properties as never);
    await expect(call).rejects.toMatchObject({ kind: 'invalid', field: '/payload/properties' });
    expect(requests).toEqual([]);
  });
});
