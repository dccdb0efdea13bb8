import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CallOptions, RetryOptions } from '../src/index.ts';
import { FakeClock } from './fake-clock.ts';
import { type Fault, faults, mayHaveArrived, RUNS, toStep } from './random-script.ts';
import { createEcho, type RepeatOperations } from './repeat-api.ts';
import { playScript, type SentRequest } from './scripted-fetch.ts';

type Name = keyof RepeatOperations;

const retries: fc.Arbitrary<RetryOptions> = fc.record(
  {
    attempts: fc.integer({ min: 1, max: 8 }),
    statuses: fc.subarray([409, 429, 500, 503]),
    transport: fc.subarray(['connect', 'reset', 'timeout'] as const),
  },
  { requiredKeys: [] },
);

/** What was sent for one call, when the attempts go as the script says. */
async function send(name: Name, input: unknown, script: readonly Fault[], retry: RetryOptions) {
  const clock = new FakeClock();
  const { fetch, sent } = playScript(clock, ...script.map(toStep));
  const echo = createEcho(clock, { fetch, timeout: 50 });
  const call = echo.try[name] as (input?: unknown, options?: CallOptions) => Promise<unknown>;
  const result = await clock.run(call(input, { retry }));
  expect(result).toHaveProperty('ok');
  expect(sent.length).toBeLessThanOrEqual(retry.attempts ?? 4);
  // The script plays its last step for ever.
  const fault = (index: number) => script[Math.min(index, script.length - 1)] as Fault;
  const followed = sent.slice(0, -1).map((_, index) => fault(index));
  return { sent, followed };
}

const keyOf: Partial<Record<Name, (request: SentRequest) => unknown>> = {
  post: ({ body }) => JSON.parse(body).key,
  batch: ({ body }) =>
    JSON.parse(body)
      .rows.map(({ key }: { key: string }) => key)
      .join(),
  byHeader: ({ headers }) => headers.get('Idempotency-Key'),
  byQuery: ({ url }) => new URL(url).searchParams.get('request'),
};

describe('whatever goes wrong', () => {
  it('what may not be repeated is not received again once it may have arrived', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Name>('write', 'keyless', 'ping'),
        faults,
        retries,
        async (name, script, retry) => {
          const input = name === 'ping' ? undefined : { text: 'a' };
          const { followed } = await send(name, input, script, retry);
          expect(followed.filter(mayHaveArrived)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('what is repeated by its key carries the same one each time', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom<Name>('post', 'batch', 'byHeader', 'byQuery'),
        faults,
        retries,
        async (name, script, retry) => {
          const rows = [{ key: 'a'.repeat(32) }, { key: 'b'.repeat(32) }];
          const input = name === 'batch' ? { rows } : { text: 'a' };
          const { sent } = await send(name, input, script, retry);
          const keys = sent.map((request) => keyOf[name]?.(request));
          expect(keys[0]).toMatch(/^[0-9a-f]{32}(,[0-9a-f]{32})?$/);
          expect(new Set(keys).size).toBe(1);
          const rest = ({ url, body }: SentRequest) => `${url} ${body}`;
          expect(new Set(sent.map(rest)).size).toBe(1);
        },
      ),
      RUNS,
    );
  });

  it('a success is never sent again, nor what nobody has called worth it', async () => {
    await fc.assert(
      fc.asyncProperty(faults, retries, async (script, retry) => {
        const { followed } = await send('read', undefined, script, retry);
        const statuses = retry.statuses ?? [429, 500, 503];
        const transport = retry.transport ?? ['connect', 'reset', 'timeout'];
        for (const fault of followed) {
          if (fault.kind === 'answer') expect(statuses).toContain(fault.status);
          else if (fault.kind !== 'network') expect(transport).toContain('timeout');
          else expect(transport).toContain(mayHaveArrived(fault) ? 'reset' : 'connect');
        }
      }),
      RUNS,
    );
  });
});
