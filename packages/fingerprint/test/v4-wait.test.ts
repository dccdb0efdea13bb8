import { createClient, isApiError } from '@visitor-apis/runtime';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { FakeClock } from '../../runtime/test/fake-clock.ts';
import { playScript, type Step, stall } from '../../runtime/test/scripted-fetch.ts';
import { definition } from '../src/v4/definition.gen.ts';
import type { Event, FingerprintClientV4 } from '../src/v4/index.ts';
import type { FingerprintV4Operations, FingerprintV4Results } from '../src/v4/operations.gen.ts';
import {
  isPayloadError,
  PartialEventError,
  updateWhenReady,
  type WaitForEventV4Options,
  waitForEvent,
} from '../src/wait/index.ts';
import { caught } from './caught.ts';
import { refusal, updated } from './waiting-client.ts';

const id = '1795000000000.NLOjmg';
const minimal = { event_id: id, timestamp: 1795000000000 };
const status = (value: string): Step => {
  return () => Response.json({ ...minimal, incremental_identification_status: value });
};
const found: Step = () => Response.json(minimal);
const partial = status('partially_completed');
const notFound = refusal(404, 'event_not_found');
const notReady = refusal(409, 'state_not_ready');

function createWaiting(steps: readonly Step[]) {
  const clock = new FakeClock();
  const { fetch, sent } = playScript(clock, ...steps);
  const options = { apiKey: 'k', region: 'eu', fetch } as const;
  type Operations = FingerprintV4Operations;
  const client = createClient<Operations, FingerprintV4Results>(definition, options, clock);
  return { clock, client, sent };
}

describe('waitForEvent with a client of v4', () => {
  it('asks until the event is there', async () => {
    const { clock, client, sent } = createWaiting([notFound, notFound, found]);
    const event = await clock.run(waitForEvent(client, id));
    expectTypeOf(event).toEqualTypeOf<Event>();
    expect(event).toEqual(minimal);
    expect(sent.map(({ after }) => after)).toEqual([0, 250, 500]);
  });

  it('throws the last 404 when time is up', async () => {
    const { clock, client } = createWaiting([notFound]);
    const error = await caught(() => clock.run(waitForEvent(client, id, { within: 1000 })));
    expect(isApiError(error, 'fingerprint/v4', 'getEvent') && error.status).toBe(404);
  });

  it.each([
    ['a code of v3', refusal(404, 'RequestNotFound'), 404],
    ['a 404 of another kind', refusal(404, 'visitor_not_found'), 404],
    ['a refusal that only shares its code', refusal(403, 'event_not_found'), 403],
  ])('does not wait for %s', async (_, step, expected) => {
    const { clock, client, sent } = createWaiting([step]);
    const error = await caught(() => clock.run(waitForEvent(client, id)));
    expect(error).toMatchObject({ status: expected });
    expect(sent).toHaveLength(1);
  });

  it('gives a partial event at once, unless a complete one was asked for', async () => {
    const { clock, client, sent } = createWaiting([partial, partial, status('completed')]);
    const first = await clock.run(waitForEvent(client, id));
    expect(first.incremental_identification_status).toBe('partially_completed');
    const complete = await clock.run(waitForEvent(client, id, { completed: true }));
    expect(complete.incremental_identification_status).toBe('completed');
    expect(sent).toHaveLength(3);
  });

  it.each([
    ['none', found],
    ['one that nobody knows', status('half')],
  ])('takes an event with a status that is not partial for complete: %s', async (_, step) => {
    const { clock, client, sent } = createWaiting([step]);
    await clock.run(waitForEvent(client, id, { completed: true }));
    expect(sent).toHaveLength(1);
  });

  it.each<[string, Step[]]>([
    ['answers it', [notFound, partial]],
    ['falls silent', [partial, stall]],
  ])('says that it stayed partial when time is up and the vendor %s', async (_, steps) => {
    const { clock, client } = createWaiting(steps);
    const call = waitForEvent(client, id, { completed: true, within: 2000 });
    const error = await caught(() => clock.run(call));
    expect(error).toBeInstanceOf(PartialEventError);
    expect(isPayloadError(error) && error.kind).toBe('partial');
    expect(error.message).not.toContain(id);
  });

  it('sends the query, and names itself when it is aborted', async () => {
    const { clock, client, sent } = createWaiting([notFound]);
    const controller = new AbortController();
    clock.after(100, () => controller.abort('enough'));
    const { signal } = controller;
    const call = waitForEvent(client, id, { query: { ruleset_id: 'rs_1' }, signal });
    const error = await caught(() => clock.run(call));
    expect(error).toMatchObject({ kind: 'abort', vendor: 'fingerprint/v4', cause: 'enough' });
    expect(sent[0]?.url).toContain('ruleset_id=rs_1');
  });

  it.each<[string, object]>([
    ['completed', { completed: 'yes' }],
    ['timeout', { timeout: 1000 }],
  ])('refuses `%s` by name: %o', async (field, options) => {
    const { client, sent } = createWaiting([found]);
    const error = await caught(() => waitForEvent(client, id, options as WaitForEventV4Options));
    expect(error).toMatchObject({ kind: 'invalid', field });
    expect(sent).toEqual([]);
  });

  it('takes a client that somebody made for a test', async () => {
    const getEvent: FingerprintClientV4['getEvent'] = async () => minimal;
    expect(await waitForEvent({ getEvent }, id, { completed: true })).toEqual(minimal);
  });
});

describe('updateWhenReady with a client of v4', () => {
  it('sends the same update until it is taken', async () => {
    const { clock, client, sent } = createWaiting([notReady, notReady, updated]);
    await clock.run(updateWhenReady(client, id, { tags: { a: 1 } }));
    expect(sent.map(({ body }) => body)).toEqual(Array(3).fill('{"tags":{"a":1}}'));
  });

  it.each([
    ['a code of v3', refusal(409, 'StateNotReady'), 409],
    ['an event that is not there', notFound, 404],
  ])('does not wait for %s', async (_, step, expected) => {
    const { clock, client, sent } = createWaiting([step]);
    const call = updateWhenReady(client, id, { suspect: true });
    expect(await caught(() => clock.run(call))).toMatchObject({ status: expected });
    expect(sent).toHaveLength(1);
  });

  it('has the update of its version', async () => {
    const { clock, client } = createWaiting([updated]);
    // @ts-expect-error linkedId is that of v3
    const call = updateWhenReady(client, id, { linkedId: 'x' });
    expect(await caught(() => clock.run(call))).toMatchObject({ field: '/linkedId' });
  });
});
