import { describe, expect, it } from 'vitest';
import type { CallOptions } from '../src/index.ts';
import { FakeClock } from './fake-clock.ts';
import { createEcho, type RepeatOperations } from './repeat-api.ts';
import {
  answer,
  endlessBody,
  networkFailure,
  playScript,
  type Step,
  stall,
} from './scripted-fetch.ts';

// Attempts that each operation has in all, where everything goes wrong: `null` stands for one
// that has no key in its request.
type Name = keyof RepeatOperations;
const OPERATIONS: readonly Name[] = ['read', 'write', 'post', 'batch', 'byHeader', 'byQuery'];
const ALL = 4;

async function attempts(name: Name, step: Step, options?: CallOptions): Promise<number> {
  const clock = new FakeClock();
  const { fetch, sent } = playScript(clock, step);
  const echo = createEcho(clock, { fetch, timeout: 50 });
  const input = name === 'batch' ? { rows: [{ text: 'a', key: 'mine' }] } : { text: 'a' };
  const call = echo.try[name] as (input?: unknown, options?: CallOptions) => Promise<unknown>;
  await clock.run(call(name === 'read' ? undefined : input, options));
  return sent.length;
}

describe('a request that may have arrived', () => {
  const ambiguous: [what: string, step: Step][] = [
    ['a failed server', answer(500)],
    ['a server that is not there', answer(503)],
    ['a reset', networkFailure('ECONNRESET')],
    ['a failure without a code', networkFailure()],
    ['no answer', stall],
    ['an endless answer', endlessBody(200)],
    ['a refusal that breaks off', endlessBody(429)],
  ];

  describe.each(ambiguous)('%s', (_, step) => {
    it.each(OPERATIONS)(
      'is repeated by %s only if the vendor would know it again',
      async (name) => {
        expect(await attempts(name, step)).toBe(name === 'write' ? 1 : ALL);
      },
    );
  });

  it('is not repeated where the vendor knows a key, and none can be sent', async () => {
    expect(await attempts('keyless', answer(500))).toBe(1);
    const clock = new FakeClock();
    const { fetch, sent } = playScript(clock, networkFailure('ECONNRESET'));
    await clock.run(createEcho(clock, { fetch }).try.ping());
    expect(sent.map(({ body }) => body)).toEqual(['']);
    await clock.run(createEcho(clock, { fetch }).try.ping({}));
    expect(sent).toHaveLength(1 + ALL);
  });

  it('is not repeated because the options say more of it', async () => {
    const retry = { statuses: [500], transport: ['reset', 'timeout'], attempts: 9 } as const;
    expect(await attempts('write', answer(500), { retry })).toBe(1);
    expect(await attempts('write', stall, { retry })).toBe(1);
  });
});

describe('a request that did nothing', () => {
  it.each<[what: string, step: Step]>([
    ['no connection', networkFailure('ECONNREFUSED')],
    ['no address', networkFailure('ENOTFOUND')],
    ['an answer that says so', answer(429)],
  ])('is repeated whatever the vendor makes of repeats: %s', async (_, step) => {
    for (const name of [...OPERATIONS, 'keyless'] as const) {
      expect(await attempts(name, step)).toBe(ALL);
    }
  });

  it('is not repeated where the options have taken that out', async () => {
    const refused = networkFailure('ECONNREFUSED');
    expect(await attempts('write', refused, { retry: { transport: ['reset'] } })).toBe(1);
    expect(await attempts('write', answer(429), { retry: { statuses: [500] } })).toBe(1);
  });
});

describe('an answer that tells of each row', () => {
  it('is not repeated as a whole', async () => {
    expect(await attempts('batch', answer(500, {}, { results: [] }))).toBe(1);
    expect(await attempts('batch', answer(429, {}, { results: null }))).toBe(1);
    expect(await attempts('batch', answer(500, {}, { result: [] }))).toBe(ALL);
    expect(await attempts('batch', answer(500, {}, 'results'))).toBe(ALL);
    expect(await attempts('post', answer(500, {}, { results: [] }))).toBe(ALL);
  });
});
