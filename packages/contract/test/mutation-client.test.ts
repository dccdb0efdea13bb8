import type { Document } from '@visitor-apis/codegen';
import { describe, expect, it } from 'vitest';
import { traceClient } from '../src/mutation/client-trace.ts';
import type { Trial } from '../src/mutation/trial.ts';
import { WaitingClock } from '../src/mutation/waiting-clock.ts';

type Clients = Record<string, () => Promise<unknown>>;

const VISIT = {
  type: 'object',
  properties: { name: { type: 'string', 'x-sensitive': 'personal' } },
};

/** The document, with parts of it changed. */
function documentOf({ root = {}, operation = {}, visit = VISIT, regions = ['us', 'eu'] } = {}) {
  return {
    openapi: '3.1.0',
    info: { title: 'Visits', version: '1' },
    servers: regions.map((region) => ({
      url: `https://${region}.visits.test`,
      'x-region': region,
    })),
    paths: {
      '/visits': {
        get: {
          operationId: 'listVisits',
          summary: 'List visits.',
          parameters: ['limit', 'after', 'from'].map((name) => ({
            ...{ name, in: 'query', schema: { type: name === 'limit' ? 'integer' : 'string' } },
          })),
          responses: {
            200: {
              description: 'Visits.',
              content: { 'application/json': { schema: visit } },
            },
            400: { description: 'No.', content: { 'application/json': { schema: VISIT } } },
          },
          'x-pagination': {
            request: { in: 'query', name: 'after' },
            ...{ response: '/last', items: '/visits' },
          },
          ...operation,
        },
      },
    },
    'x-retry': { ...RETRY },
    ...root,
  } as unknown as Document;
}

const RETRY = {
  ...{ statuses: [429, 503], transport: ['connect', 'reset', 'timeout'] },
  ...{ attempts: 3, firstDelay: 500, factor: 2, maxDelay: 8000, jitter: { min: 0, max: 500 } },
  ...{ retryAfter: true, repeatable: 'always' },
};

const trial: Trial = {
  ...{ vendor: 'visits', operation: 'listVisits', options: { region: 'us' } },
  regions: ['us', 'eu'],
  call: async (methods: unknown) => (methods as Clients).listVisits?.(),
  requests: [{ args: [{ limit: 2 }], options: {} }],
  answers: [
    {
      ...{ id: 'listVisits answers 200', operation: 'listVisits', name: '200' },
      ...{ status: 200, mediaType: 'application/json', value: { name: 'Zoë' } },
    },
    {
      ...{ id: 'listVisits answers 400', operation: 'listVisits', name: '400' },
      ...{ status: 400, mediaType: 'application/json', value: { name: 'Zoë' } },
    },
  ],
  unless: undefined,
  pagination: { request: { in: 'query', name: 'after' }, response: '/last', items: '/visits' },
} as unknown as Trial;

/** The lines of a document's trace that the true document does not have. */
async function changed(document: Document): Promise<string[]> {
  const expected = await traceClient(documentOf(), trial);
  const lines = new Set(expected.split('\n'));
  return (await traceClient(document, trial)).split('\n').filter((line) => !lines.has(line));
}

describe('traceClient', () => {
  it('shows what a client does', async () => {
    const lines = (await traceClient(documentOf(), trial)).split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^503: "ApiError unexpected 503 3" after 750,1250 with GET https:\/\/us\./,
      ),
    );
    expect(lines).toContainEqual(expect.stringMatching(/^region eu: .* GET https:\/\/eu\.visits/));
    expect(lines).toContainEqual(expect.stringMatching(/^a request: .*\?limit=2 /));
    expect(lines).toContainEqual(expect.stringMatching(/^pages: \[1,1,"PaginationError"\]/));
    expect(lines).toContainEqual(expect.stringMatching(/^timeout: "TimeoutError/));
    expect(lines.at(-1)).not.toContain('Zoë');
  });

  it('is the same each time', async () => {
    const traces = await Promise.all(
      Array.from({ length: 5 }, () => traceClient(documentOf(), trial)),
    );
    expect(new Set(traces).size).toBe(1);
  });

  it('does not show other words', async () => {
    const operation = { summary: 'Other words.', description: 'Other words.' };
    const root = { info: { title: 'Visits', version: '1', description: 'Other words.' } };
    expect(await changed(documentOf({ operation, root }))).toEqual([]);
  });

  it.each([
    [
      'a status that is not repeated',
      { statuses: [429] },
      /^503: "ApiError unexpected 503 1" after {2}with/,
    ],
    ['one that is, too', { statuses: [400, 429, 503] }, /^400: .* 400 3" after 750,1250/],
    [
      'a failure that is not repeated',
      { transport: ['connect'] },
      /^reset: .* arrived\." after {2}with/,
    ],
    ['other attempts', { attempts: 4 }, /^503: "ApiError unexpected 503 4" after 750,1250,2250/],
    ['another first delay', { firstDelay: 501 }, /^503: .* after 751,1252 /],
    ['another factor', { factor: 3 }, /^503: .* after 750,1750 /],
    ['another longest delay', { maxDelay: 8001 }, /^503 many times: .*,8251/],
    ['no jitter', { jitter: { min: 0, max: 0 } }, /^503: .* after 500,1000 /],
    ['Retry-After ignored', { retryAfter: false }, /^429 with Retry-After: .* after 750,1250 /],
    ['nothing that is repeated', { repeatable: 'never' }, /^503: "ApiError unexpected 503 1"/],
  ])('shows of repeating %s', async (_, change, line) => {
    const root = { 'x-retry': { ...RETRY, ...change } };
    expect(await changed(documentOf({ root }))).toContainEqual(expect.stringMatching(line));
  });

  it('shows a redaction that is gone', async () => {
    const visit = { type: 'object', properties: { name: { type: 'string' } } };
    expect(await changed(documentOf({ visit: visit as typeof VISIT }))).toEqual([
      '[{"name":"Zoë"},{"name":"[personal]"}]',
    ]);
  });

  it.each([
    ['another request', { request: { in: 'query', name: 'from' } }, /\?limit=1&from=2 /],
    ['another key in the answer', { response: '/last_' }, /\?limit=1&after=3 /],
    ['other items', { items: '/visits_' }, /^pages: \[2,2,"PaginationError"\]/],
  ])('shows of pages %s', async (_, change, line) => {
    const { pagination } = trial;
    const operation = { 'x-pagination': { ...pagination, ...change } };
    expect(await changed(documentOf({ operation }))).toContainEqual(expect.stringMatching(line));
  });

  it('shows another region', async () => {
    const lines = await changed(documentOf({ regions: ['us', 'xx'] }));
    expect(lines).toContainEqual(expect.stringMatching(/^region eu: /));
  });

  it('shows a method that is gone', async () => {
    const lines = await changed(documentOf({ operation: { operationId: 'visits' } }));
    expect(lines).toContainEqual(expect.stringMatching(/^a request: "Error: no such method"/));
  });
});

describe('WaitingClock', () => {
  it('passes when nothing else happens, and notes for how long', async () => {
    const clock = new WaitingClock();
    const wait = (delay: number) => new Promise<void>((resolve) => clock.after(delay, resolve));
    const from = clock.now();
    const call = (async () => {
      await wait(700);
      await wait(1_000_000);
      return 'done';
    })();
    expect(await clock.settle(call)).toBe('done');
    expect(clock.waited).toEqual([700, 1_000_000]);
    expect(clock.now() - from).toBe(1_000_700);
  });

  it('is at what comes first, first', async () => {
    const clock = new WaitingClock();
    const order: string[] = [];
    const call = new Promise((resolve) => {
      clock.after(30, () => resolve(order.push('last')));
      clock.after(10, () => order.push('first'));
      clock.after(20, () => order.push('second'));
    });
    await clock.settle(call);
    expect(order).toEqual(['first', 'second', 'last']);
    expect(clock.waited).toEqual([10, 10, 10]);
  });

  it('forgets what was called off', async () => {
    const clock = new WaitingClock();
    const call = new Promise((resolve) => {
      clock.after(10, () => expect.fail('was called off'))();
      clock.after(20, () => resolve('done'));
    });
    expect(await clock.settle(call)).toBe('done');
    expect(clock.waited).toEqual([20]);
  });

  it('waits for nothing where all is settled, and hands on what failed', async () => {
    const clock = new WaitingClock();
    clock.after(10, () => expect.fail('was not to pass'));
    expect(await clock.settle(Promise.resolve(1))).toBe(1);
    await expect(clock.settle(Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(clock.waited).toEqual([]);
  });

  it('has no chance, and a date that goes on with it', async () => {
    const clock = new WaitingClock();
    const date = clock.date();
    await clock.settle(new Promise((resolve) => clock.after(5_000, () => resolve(1))));
    expect(clock.random()).toBe(new WaitingClock().random());
    expect(clock.date() - date).toBe(5_000);
  });
});
