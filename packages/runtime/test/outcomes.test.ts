import { describe, expect, it } from 'vitest';
import {
  type ApiDefinition,
  createClient,
  type OperationDefinition,
  type Outcome,
  type Result,
} from '../src/index.ts';
import { rejection } from './recording-fetch.ts';

type Outcomes = NonNullable<OperationDefinition['outcomes']>;
type Call = Promise<Result<Record<200 | 202, unknown>, Record<202 | 207 | 400, unknown>>>;

/** A client whose one operation gives this answer. */
function start(outcomes: Outcomes | undefined, answer: () => Response) {
  const types = ['application/json', 'text/plain'];
  const says = 'It says what happened.';
  const send: OperationDefinition = {
    method: 'POST',
    path: '/seeds',
    accept: types.join(', '),
    body: { required: true, shape: {} },
    responses: { 200: { types, says }, 202: { types, says }, 207: says, 400: says },
    ...(outcomes && { outcomes }),
  };
  const definition: ApiDefinition = {
    vendor: 'garden',
    title: 'Garden',
    servers: [{ url: 'https://garden.example' }],
    options: {},
    security: [],
    operations: { send },
  };
  type Send<T> = { send(input: object): T };
  const options = { fetch: async () => answer() };
  return createClient<Send<Promise<unknown>>, Send<Call>>(definition, options);
}

const json = (body: unknown, status: number) => () => Response.json(body, { status });
const text = (body: string, status: number) => () => new Response(body, { status });

describe.each<Outcome>(['partial', 'dropped'])('a 2xx that is %s', (outcome) => {
  it('is a documented refusal, with body and outcome', async () => {
    const body = { failed: 1 };
    const client = start({ 207: outcome }, json(body, 207));
    const result = await client.try.send({});
    expect(result).toMatchObject({ ok: false, kind: 'http', status: 207, error: body });
    const error = await rejection(client.send({}));
    expect(error).toMatchObject({ name: 'ApiError', kind: 'http', status: 207, outcome, body });
    expect(error).toHaveProperty('message', expect.stringContaining('answered 207. It says what'));
  });

  it('may be known by its media type', async () => {
    const outcomes = { '202 application/json': outcome };
    const refused = await start(outcomes, json({}, 202)).try.send({});
    expect(refused).toMatchObject({ ok: false, status: 202, exception: { outcome } });
    const taken = await start(outcomes, text('ok', 202)).try.send({});
    expect(taken).toMatchObject({ ok: true, status: 202, data: 'ok', outcome: undefined });
  });

  it('may be known by what its body has', async () => {
    const outcomes = { '202 application/json': { outcome, when: '/bot/name' } };
    for (const bot of [{ name: 'x' }, { name: null }]) {
      const refused = await start(outcomes, json({ bot }, 202)).try.send({});
      expect(refused).toMatchObject({ ok: false, exception: { outcome } });
    }
    for (const body of [{}, { bot: {} }, { bot: null }, 7, null, 'bot']) {
      const taken = await start(outcomes, json(body, 202)).try.send({});
      expect(taken).toMatchObject({ ok: true, data: body, outcome: undefined });
    }
  });
});

describe('a 2xx that is a duplicate', () => {
  it('is a success that says so', async () => {
    const client = start({ '200 text/plain': 'duplicate' }, text('Duplicate', 200));
    const result = await client.try.send({});
    expect(result).toMatchObject({ ok: true, status: 200, outcome: 'duplicate' });
    expect(await client.send({})).toBe('Duplicate');
  });

  it('is told by its media type before its status alone', async () => {
    const outcomes = { 202: 'dropped', '202 text/plain': 'duplicate' } as const;
    expect(await start(outcomes, text('again', 202)).try.send({})).toMatchObject({
      ok: true,
      outcome: 'duplicate',
    });
    expect(await start(outcomes, json({}, 202)).try.send({})).toMatchObject({ ok: false });
  });
});

describe('an outcome', () => {
  it('is none of a plain success, and none of a refusal', async () => {
    expect(await start(undefined, json({}, 200)).try.send({})).toMatchObject({
      ok: true,
      outcome: undefined,
    });
    const refused = await start({ 207: 'partial' }, json({}, 400)).try.send({});
    expect(refused).toMatchObject({ ok: false, status: 400, exception: { outcome: undefined } });
  });

  it('is not guessed from a body that cannot be read', async () => {
    const result = await start({ 207: 'partial' }, text('{"failed":', 207)).try.send({});
    expect(result).toMatchObject({ ok: false, kind: 'decode', response: { status: 207 } });
  });
});
