import { describe, expect, it } from 'vitest';
import type { RetryOptions } from '../src/index.ts';
import { FakeClock } from './fake-clock.ts';
import { createEcho } from './repeat-api.ts';
import { answer, playScript } from './scripted-fetch.ts';

// 200 ms and 10 ms of jitter; at most 1500 ms and the same.
const USUAL = 210;
const MOST = 1510;

async function waitFor(header: string | ((now: number) => string), retry?: RetryOptions) {
  const call = async (options: RetryOptions | false | undefined) => {
    const clock = new FakeClock();
    const value = typeof header === 'string' ? header : header(clock.date());
    const { fetch, sent } = playScript(clock, answer(429, { 'retry-after': value }), answer(409));
    const echo = createEcho(clock, { fetch });
    const result = await clock.run(echo.try.read(undefined, { retry: options }));
    if (result.ok) throw new Error('It went well.');
    return { delay: sent[1]?.after, retryAfter: result.exception.retryAfter };
  };
  return { delay: (await call(retry)).delay, retryAfter: (await call(false)).retryAfter };
}

const date = (later: number) => (now: number) => new Date(now + later).toUTCString();

describe('Retry-After', () => {
  it.each<[what: string, header: string | ((now: number) => string), asked: number | undefined]>([
    ['seconds', '1', 1000],
    ['none', '0', 0],
    ['seconds with a fraction', '0.5', 500],
    ['white space around it', ' 1 ', 1000],
    ['a date', date(1000), 1000],
    ['the latest moment that is taken', '1.5', 1500],
  ])('is waited for, with jitter: %s', async (_, header, asked) => {
    const { delay, retryAfter } = await waitFor(header);
    expect(delay).toBe((asked ?? 0) + 10);
    expect(retryAfter).toBe(asked);
  });

  it.each<[what: string, header: string | ((now: number) => string)]>([
    ['nonsense', 'soon'],
    ['negative', '-1'],
    ['empty', ''],
    ['a number with a unit', '5s'],
    ['a hexadecimal number', '0x10'],
    ['an exponent', '1e3'],
    ['two values', '1, 2'],
    ['an infinity', 'Infinity'],
    ['a date that is none', 'Mon, 99 Foo 2026 10:00:00 GMT'],
    ['a date that has passed', date(-60_000)],
    ['the present moment', date(0)],
    ['a date of another kind', '2030-01-01'],
  ])('that says nothing is left out: %s', async (_, header) => {
    expect(await waitFor(header)).toEqual({ delay: USUAL, retryAfter: undefined });
  });

  it.each<[what: string, header: string | ((now: number) => string)]>([
    ['an hour', '3600'],
    ['a day', date(86_400_000)],
    ['more than a number holds', '9'.repeat(400)],
  ])('is capped by maxDelay, and told uncapped: %s', async (_, header) => {
    const { delay, retryAfter } = await waitFor(header);
    expect(delay).toBe(MOST);
    expect(retryAfter).toBeGreaterThan(MOST);
  });

  it('may be shorter than the table says', async () => {
    expect((await waitFor('0', { firstDelay: 1400 })).delay).toBe(10);
  });

  it('is not heeded where the options say so', async () => {
    const { delay, retryAfter } = await waitFor('1', { retryAfter: false });
    expect(delay).toBe(USUAL);
    expect(retryAfter).toBe(1000);
  });

  it('does not make a refusal worth another attempt', async () => {
    const clock = new FakeClock();
    const { fetch, sent } = playScript(clock, answer(409, { 'retry-after': '1' }));
    await clock.run(createEcho(clock, { fetch }).try.read());
    expect(sent).toHaveLength(1);
  });
});
