import { createClient } from '@visitor-apis/runtime';
import { describe, expect, it } from 'vitest';
import { FakeClock } from '../../runtime/test/fake-clock.ts';
import {
  answer,
  networkFailure,
  playScript,
  type Step,
  stall,
} from '../../runtime/test/scripted-fetch.ts';
import { definition } from '../src/analytics/definition.gen.ts';
import type {
  OpenPanelAnalyticsOperations,
  OpenPanelAnalyticsResults,
} from '../src/analytics/index.ts';
import { clientId, clientSecret } from './record-events.ts';

const ok = answer(200, {}, { data: [], meta: {} });
const imported: Step = () => new Response('OK', { headers: { 'content-type': 'text/plain' } });

/** How an import or an export ends, and when each attempt was made after the one before. */
async function attempts(operation: 'exportEvents' | 'importEvents', ...steps: Step[]) {
  const clock = new FakeClock();
  const { fetch, sent } = playScript(clock, ...steps);
  const options = { clientId, clientSecret, fetch, timeout: 1000 };
  const client = createClient<OpenPanelAnalyticsOperations, OpenPanelAnalyticsResults>(
    definition,
    options,
    clock,
  );
  const call =
    operation === 'importEvents' ? client.try.importEvents([]) : client.try.exportEvents();
  const result = await clock.run<{ ok: boolean; kind?: string }>(call);
  return { end: result.ok ? 'ok' : result.kind, after: sent.map(({ after }) => after) };
}

describe('reading is repeated', () => {
  it.each<[string, Step, number]>([
    ['after a timeout', stall, 1500],
    ['after a reset', networkFailure('ECONNRESET'), 500],
    ['when the server failed', answer(500), 500],
    ['when a proxy is in its way', answer(502), 500],
    [
      'when there were too many calls, as long as it is told',
      answer(429, { 'retry-after': '7' }),
      7000,
    ],
    ['when there were too many calls, without a word', answer(429), 500],
  ])('%s', async (_, step, delay) => {
    expect(await attempts('exportEvents', step, ok)).toEqual({ end: 'ok', after: [0, delay] });
  });

  it.each([400, 401, 403, 404])('but not when it is refused with %i', async (status) => {
    const { end, after } = await attempts('exportEvents', answer(status), ok);
    expect({ end, after }).toEqual({ end: 'http', after: [0] });
  });

  it('three times at most', async () => {
    const { end, after } = await attempts('exportEvents', answer(503));
    expect({ end, after }).toEqual({ end: 'unexpected', after: [0, 500, 1000] });
  });
});

describe('rows that may be stored already are not sent again', () => {
  it.each<[string, string, Step]>([
    ['after a timeout', 'timeout', stall],
    ['after a reset', 'network', networkFailure('ECONNRESET')],
    ['when the server failed', 'http', answer(500)],
    ['when a proxy is in its way', 'unexpected', answer(503)],
  ])('%s', async (_, end, step) => {
    expect(await attempts('importEvents', step, imported)).toEqual({ end, after: [0] });
  });

  it('only those that certainly are not', async () => {
    const busy = answer(429, { 'retry-after': '2' });
    const refused = networkFailure('ECONNREFUSED');
    expect(await attempts('importEvents', busy, refused, imported)).toEqual({
      end: 'ok',
      after: [0, 2000, 1000],
    });
  });
});
