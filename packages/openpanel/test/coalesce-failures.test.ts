import { describe, expect, it } from 'vitest';
import { idle } from '../../runtime/test/fake-clock.ts';
import { answer, networkFailure, stall } from '../../runtime/test/scripted-fetch.ts';
import { type CoalesceOptions, coalesceIncrements } from '../src/events/index.ts';
import { openCounters, taken } from './coalesce-world.ts';
import { recordEvents } from './record-events.ts';

const mara = { profileId: 'u-17' };

describe('a sum that failed', () => {
  it.each([
    ['no connection', networkFailure('ECONNREFUSED')],
    ['429', answer(429)],
    ['429 with the page of a proxy', () => new Response('<html>', { status: 429 })],
    ['429 with nothing', () => new Response(null, { status: 429 })],
    ['404, once', answer(404)],
  ])('joins the next one where it was not counted: %s', async (_, failure) => {
    const { clock, counters, changes, lost } = openCounters([failure, taken]);
    const first = counters.increment('pages', 1, mara);
    await clock.run(clock.wait(16_000));
    const second = counters.increment('pages', 2, mara);
    await clock.run(Promise.all([first, second]));
    expect(changes().map(({ after, by }) => [after, by])).toEqual([
      [15_000, 1],
      [15_000, 3],
    ]);
    expect(lost).toEqual([]);
  });

  it('joins the next one where the secret could not be read', async () => {
    const [broken, secret] = [() => Promise.reject(new Error('vault')), () => 'sec_0f1e2d3c'];
    const secrets = [broken, secret];
    const clientSecret = () => (secrets.shift() ?? secret)();
    const { clock, counters, changes, lost } = openCounters([taken], {}, { clientSecret });
    await clock.run(counters.increment('pages', 1, mara));
    expect(changes()).toEqual([{ after: 30_000, of: 'u-17.pages', by: 1 }]);
    expect(lost).toEqual([]);
  });

  it('is reported at once where what is bound can never be sent', async () => {
    const { clock, counters, changes, lost } = openCounters([taken], {}, {}, { ip: 'a, b' });
    const promise = counters.increment('pages', 1, mara);
    const start = clock.now();
    await clock.run(promise.catch(() => {}));
    await expect(promise).rejects.toMatchObject({ kind: 'invalid', field: 'context.ip' });
    expect(clock.now() - start).toBe(15_000);
    expect(lost).toMatchObject([{ error: { field: 'context.ip' }, by: 1 }]);
    expect(changes()).toEqual([]);
  });

  it('takes over what came while it was under way', async () => {
    const slow = openCounters([() => slow.clock.wait(5_000).then(answer(429)), taken]);
    const { clock, counters, changes } = slow;
    const first = counters.increment('pages', 1, mara);
    await clock.run(clock.wait(16_000));
    const second = counters.increment('pages', 2, mara);
    await clock.run(Promise.all([first, second]));
    expect(changes().map(({ after, by }) => [after, by])).toEqual([
      [15_000, 1],
      [20_000, 3],
    ]);
  });

  it.each([
    ['a reset', networkFailure('ECONNRESET'), { kind: 'network', sent: true }],
    ['a timeout', stall, { kind: 'timeout' }],
    ['500', answer(500), { kind: 'http', status: 500 }],
    ['400', answer(400), { kind: 'http', status: 400 }],
    ['401', answer(401), { kind: 'http', status: 401 }],
    ['a bot', answer(202, {}, { bot: { name: 'x', type: 'Crawler' } }), { outcome: 'dropped' }],
  ])('is reported and never sent again: %s', async (_, failure, error) => {
    const { clock, counters, changes, lost } = openCounters([failure, taken]);
    const promise = counters.decrement('pages', 2, mara);
    await clock.run(promise.catch(() => {}));
    await expect(promise).rejects.toMatchObject(error);
    await idle();
    expect(lost).toMatchObject([{ error, profileId: 'u-17', property: 'pages', by: -2 }]);
    await clock.run(counters.close());
    expect(changes()).toHaveLength(1);
  });

  it('is given up after so many attempts, and an unknown profile after two', async () => {
    const refused = openCounters([networkFailure('ECONNREFUSED')], { attempts: 3 });
    const promise = refused.counters.increment('pages', 1, mara);
    await refused.clock.run(promise.catch(() => {}));
    await expect(promise).rejects.toMatchObject({ kind: 'network' });
    expect(refused.changes()).toHaveLength(3);
    const unknown = openCounters([answer(404)]);
    await unknown.clock.run(unknown.counters.increment('pages', 1, mara).catch(() => {}));
    expect(unknown.changes()).toHaveLength(2);
    expect(unknown.lost).toMatchObject([{ error: { status: 404 } }]);
  });
});

describe('what cannot be counted', () => {
  it.each<[string, unknown, unknown, unknown]>([
    ['/payload/value', 'pages', 0, mara],
    ['/payload/value', 'pages', -1, mara],
    ['/payload/value', 'pages', Number.NaN, mara],
    ['/payload/value', 'pages', '1', mara],
    ['/payload/property', '', 1, mara],
    ['/payload/property', undefined, 1, mara],
    ['/payload/profileId', 'pages', 1, { profileId: '' }],
    ['/payload/profileId', 'pages', 1, { profileId: {} }],
    ['context.profileId', 'pages', 1, {}],
    ['context.profileId', 'pages', 1, undefined],
  ])('is refused at once, and spoils no sum: %s', async (field, property, by, context) => {
    const { clock, counters, changes, lost } = openCounters([taken]);
    counters.increment('pages', 2, mara);
    const refused = counters.increment(property as string, by as number, context as typeof mara);
    await expect(refused).rejects.toMatchObject({ kind: 'invalid', field });
    await idle();
    expect(lost).toMatchObject([{ error: { field } }]);
    await clock.run(counters.close());
    expect(changes()).toEqual([{ after: 0, of: 'u-17.pages', by: 2 }]);
  });

  it.each<[string, object]>([
    ['window', { window: -1 }],
    ['window', { window: 2 ** 31 }],
    ['window', { window: '15 s' }],
    ['attempts', { attempts: 0 }],
    ['attempts', { attempts: 1.5 }],
    ['onError', { onError: 'log' }],
  ])('%s is refused: %j', (field, options) => {
    const { events } = recordEvents();
    expect(() => coalesceIncrements(events, options as CoalesceOptions)).toThrow(
      expect.objectContaining({ kind: 'invalid', field }),
    );
  });

  it('is refused with what is no facade', () => {
    const { client } = recordEvents();
    expect(() => coalesceIncrements(client as never)).toThrow('createOpenPanelEvents');
  });
});
