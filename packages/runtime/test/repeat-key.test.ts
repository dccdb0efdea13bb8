import { describe, expect, it } from 'vitest';
import { FakeClock } from './fake-clock.ts';
import { rejection } from './recording-fetch.ts';
import { createEcho } from './repeat-api.ts';
import { answer, playScript } from './scripted-fetch.ts';

const KEY = /^[0-9a-f]{32}$/;
const HEADER = 'Idempotency-Key';

function start() {
  const clock = new FakeClock();
  const script = playScript(clock, answer(503));
  return { ...script, clock, echo: createEcho(clock, { fetch: script.fetch }) };
}

describe('the key of a repeat', () => {
  it('is made once for a call, is the same in each attempt, and is told', async () => {
    const { clock, echo, sent } = start();
    const first = await rejection(clock.run(echo.post({ text: 'a' })));
    const keys = sent.map(({ body }) => JSON.parse(body).key);
    expect(keys[0]).toMatch(KEY);
    expect(keys).toEqual(Array(4).fill(keys[0]));
    expect(first).toHaveProperty('madeKey', keys[0]);
    const second = await rejection(clock.run(echo.post({ text: 'a' })));
    expect(second).toHaveProperty('madeKey', JSON.parse(sent[4]?.body ?? '').key);
    expect(second).not.toHaveProperty('madeKey', keys[0]);
  });

  it('is that of the caller, who is told none then', async () => {
    const { clock, echo, sent } = start();
    const input = { key: 'mine', text: 'a' };
    const error = await rejection(clock.run(echo.post(input)));
    expect(sent.map(({ body }) => body)).toEqual(Array(4).fill(JSON.stringify(input)));
    expect(error).toHaveProperty('madeKey', undefined);
  });

  it('is made in place of null and undefined, and the input stays as it was', async () => {
    for (const key of [null, undefined]) {
      const { clock, echo, sent } = start();
      const input = Object.freeze({ text: 'a', ...(key === null && { key }) });
      await clock.run(echo.try.post(input));
      expect(JSON.parse(sent[0]?.body ?? '').key).toMatch(KEY);
      expect(input.key).toBe(key === null ? null : undefined);
    }
  });

  it('is not made for rows: who is to send some of them again has to know it', async () => {
    for (const key of [undefined, null, '', {}]) {
      const { clock, echo, sent } = start();
      const rows = [
        { text: 'a', key: key as null },
        { text: 'b', key: 'mine' },
      ];
      const error = await rejection(clock.run(echo.batch({ rows })));
      expect(sent.map(({ body }) => JSON.parse(body))).toEqual([
        JSON.parse(JSON.stringify({ rows })),
      ]);
      expect(error).toHaveProperty('madeKey', undefined);
    }
  });

  it('is none where it is empty, and the request is not repeated', async () => {
    const { clock, echo, sent } = start();
    await clock.run(echo.try.post({ text: 'a', key: '' }));
    expect(sent).toHaveLength(1);
  });

  it('may stand in a header', async () => {
    const { clock, echo, sent } = start();
    const error = await rejection(clock.run(echo.byHeader({})));
    const keys = sent.map(({ headers }) => headers.get(HEADER));
    expect(keys[0]).toMatch(KEY);
    expect(keys).toEqual(Array(4).fill(keys[0]));
    expect(error).toHaveProperty('madeKey', keys[0]);
  });

  it.each([
    ['a header parameter', { header: { [HEADER]: 'mine' } }],
    ['a header', { headers: { [HEADER]: 'mine' } }],
    ['a header in another case', { headers: { [HEADER.toLowerCase()]: 'mine' } }],
  ])('in a header is kept where the caller gave it as %s', async (_, options) => {
    const { clock, echo, sent } = start();
    const error = await rejection(clock.run(echo.byHeader({}, options)));
    expect(sent.map(({ headers }) => headers.get(HEADER))).toEqual(Array(4).fill('mine'));
    expect(error).toHaveProperty('madeKey', undefined);
  });

  it('may stand in the query', async () => {
    const { clock, echo, sent } = start();
    const error = await rejection(clock.run(echo.byQuery({})));
    const keys = sent.map(({ url }) => new URL(url).searchParams.getAll('request'));
    expect(keys[0]).toEqual([expect.stringMatching(KEY)]);
    expect(keys).toEqual(Array(4).fill(keys[0]));
    expect(error).toHaveProperty('madeKey', keys[0]?.[0]);
  });

  it('in the query is that of the caller, or made', async () => {
    const { clock, echo, sent } = start();
    await clock.run(echo.try.byQuery({}, { query: { request: 'mine' }, retry: false }));
    await clock.run(echo.try.byQuery({}, { retry: false }));
    const [given, made] = sent.map(({ url }) => new URL(url).searchParams.get('request'));
    expect(given).toBe('mine');
    expect(made).toMatch(KEY);
  });

  it('is made even if the call is sent once, for those who send it again themselves', async () => {
    const { clock, echo, sent } = start();
    const error = await rejection(clock.run(echo.post({ text: 'a' }, { retry: false })));
    expect(sent).toHaveLength(1);
    expect(error).toHaveProperty('madeKey', JSON.parse(sent[0]?.body ?? '').key);
  });

  it('is not made where the vendor knows none', async () => {
    const { clock, echo, sent } = start();
    const error = await rejection(clock.run(echo.write({ text: 'a' })));
    expect(sent[0]?.body).toBe('{"text":"a"}');
    expect(error).toHaveProperty('madeKey', undefined);
  });
});
