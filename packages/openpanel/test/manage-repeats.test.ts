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
import { definition } from '../src/manage/definition.gen.ts';
import type { OpenPanelManageOperations, OpenPanelManageResults } from '../src/manage/index.ts';
import { clientId, clientSecret } from './record-events.ts';

const uuid = '3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643';
const time = '2026-11-18T11:06:40Z';
const calls = {
  listProjects: ({ try: attempt }: Client) => attempt.listProjects(),
  getClient: ({ try: attempt }: Client) => attempt.getClient(uuid),
  updateProject: ({ try: attempt }: Client) => attempt.updateProject('shop', { name: 'Shop' }),
  deleteProject: ({ try: attempt }: Client) => attempt.deleteProject('shop'),
  createProject: ({ try: attempt }: Client) => attempt.createProject({ name: 'Shop' }),
  createClient: ({ try: attempt }: Client) => attempt.createClient({ name: 'Weekly' }),
  createReference: ({ try: attempt }: Client) =>
    attempt.createReference({ projectId: 'shop', title: 'Launch', datetime: time }),
};
type Operation = keyof typeof calls;
type Client = ReturnType<typeof createTimedClient>;

function createTimedClient(clock: FakeClock, fetch: ReturnType<typeof playScript>['fetch']) {
  const options = { clientId, clientSecret, fetch, timeout: 1000 };
  return createClient<OpenPanelManageOperations, OpenPanelManageResults>(
    definition,
    options,
    clock,
  );
}

/** How a call ends, and when each attempt was made after the one before. */
async function attempts(operation: Operation, ...steps: Step[]) {
  const clock = new FakeClock();
  const { fetch, sent } = playScript(clock, ...steps);
  const call: Promise<{ ok: boolean; kind?: string }> = calls[operation](
    createTimedClient(clock, fetch),
  );
  const { ok, kind } = await clock.run(call);
  return { end: ok ? 'ok' : kind, after: sent.map(({ after }) => after) };
}

const done = answer(200, {}, { data: {}, success: true });
const creating: Operation[] = ['createProject', 'createClient', 'createReference'];
const others = (Object.keys(calls) as Operation[]).filter((name) => !creating.includes(name));

describe.each(creating)('%s', (operation) => {
  it.each<[string, string, Step]>([
    ['after a timeout', 'timeout', stall],
    ['after a reset', 'network', networkFailure('ECONNRESET')],
    ['when the server failed', 'http', answer(500)],
    ['when a proxy is in its way', 'unexpected', answer(502)],
  ])('is not sent again %s: there would be two', async (_, end, step) => {
    expect(await attempts(operation, step, done)).toEqual({ end, after: [0] });
  });

  it('is sent again when it certainly was not taken, as long after as it is told', async () => {
    const busy = answer(429, { 'retry-after': '4' });
    const { end, after } = await attempts(operation, busy, networkFailure('ECONNREFUSED'), done);
    expect({ end, after }).toEqual({ end: 'ok', after: [0, 4000, 1000] });
  });
});

describe.each(others)('%s', (operation) => {
  it.each<[string, Step, number]>([
    ['after a timeout', stall, 1500],
    ['after a reset', networkFailure('ECONNRESET'), 500],
    ['when the server failed', answer(500), 500],
    ['when there were too many calls', answer(429, { 'retry-after': '4' }), 4000],
  ])('is sent again %s: it changes nothing more', async (_, step, delay) => {
    expect(await attempts(operation, step, done)).toEqual({ end: 'ok', after: [0, delay] });
  });
});
