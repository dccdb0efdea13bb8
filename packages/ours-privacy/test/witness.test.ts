import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, resolve } from '@visitor-apis/codegen';
import { createJudge } from '@visitor-apis/contract';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// The vendor's own client, @oursprivacy/server-sdk, is not on the registry, so that it cannot be a
// witness itself. These are its requests, rebuilt from version 1.17.2: its headers, and the bodies
// of its own tests, which fill each field with the least that its type allows.

const bundle = join(import.meta.dirname, '../openapi.json');
const document: Document = JSON.parse(readFileSync(bundle, 'utf8'));
const judge = createJudge(bundle);
const headers = {
  accept: 'application/json',
  'content-type': 'application/json',
  'user-agent': 'OursPrivacy/JS 1.17.2',
  'x-stainless-lang': 'js',
  'x-stainless-package-version': '1.17.2',
  'x-stainless-runtime': 'node',
  'x-stainless-retry-count': '0',
};
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock('ours-privacy');
});
afterAll(() => mock.close());

/** Every named property of an object schema, filled with the least that its type allows. */
function fillAll(name: string): Record<string, unknown> {
  const { properties = {} } = document.components?.schemas?.[name] ?? {};
  const entries = Object.entries(properties).map(([key, property]) => {
    const types = [resolve(document, property).type ?? 'string'].flat();
    const value = types.includes('number')
      ? 0
      : types.includes('boolean')
        ? true
        : types.includes('object')
          ? { foo: 'string' }
          : 'x';
    return [key, value];
  });
  return Object.fromEntries(entries);
}

const identity = { userId: 'x', externalId: 'x', email: 'x' };
const properties = {
  defaultProperties: fillAll('DefaultProperties'),
  userProperties: fillAll('UserProperties'),
  identityContext: { ip: 'ip', userAgent: 'userAgent' },
};
const event = {
  ...{ event: 'x', distinctId: 'x', time: 0, eventProperties: { foo: 'string' } },
  ...identity,
  ...properties,
};
const token = 'x';

describe('the requests of @oursprivacy/server-sdk 1.17.2', () => {
  it('fill 78 default and 64 user properties', () => {
    expect(Object.keys(properties.defaultProperties)).toHaveLength(78);
    expect(Object.keys(properties.userProperties)).toHaveLength(64);
  });

  it.each<[string, string, string, object]>([
    ['track.event, required only', '/track', 'TrackBody', { token, event: 'x' }],
    ['track.event, all', '/track', 'TrackBody', { token, ...event }],
    ['visitor.upsert, required only', '/identify', 'IdentifyBody', { token, userProperties: {} }],
    ['visitor.upsert, all', '/identify', 'IdentifyBody', { token, ...identity, ...properties }],
    [
      'batch.create, required only',
      '/batch',
      'BatchBody',
      { token, events: [{ distinctId: 'x', event: 'x' }] },
    ],
    ['batch.create, all', '/batch', 'BatchBody', { token, events: [event] }],
    [
      'experiments.assignment, required only',
      '/experiments/assignments/experiment_key',
      'AssignExperimentBody',
      { token: 'token', visitor_id: 'x' },
    ],
    [
      'experiments.assignment, all',
      '/experiments/assignments/experiment_key',
      'AssignExperimentBody',
      {
        ...{ token: 'token', visitor_id: 'x', track_impression: true },
        context: { search: 'search', url: 'url' },
      },
    ],
    [
      'experiments.personalization',
      '/experiments/personalization',
      'GetPersonalizationsBody',
      { token: 'token', visitor_id: 'x' },
    ],
  ])('%s', async (_, path, schema, body) => {
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    const response = await fetch(`${mock.url}${path}`, init);
    expect(response.headers.get('sl-violations')).toBeNull();
    expect(await response.json()).toMatchObject({ success: true });
    expect(judge(schema, body)).toBe(true);
  });
});
