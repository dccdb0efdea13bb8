import { inspect } from 'node:util';
import { type KnownApis, type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { rejection } from '../../runtime/test/recording-fetch.ts';
import {
  createOpenPanelAnalyticsClient,
  type OpenPanelAnalyticsClient,
} from '../src/analytics/index.ts';
import { redact } from '../src/analytics/redact.ts';
import { clientId, clientSecret } from './record-events.ts';

const project = 'garden-shop';
const people = ['mara@garden.example', 'Lindqvist', 'u-17', 'u-71', 'Uppsala', clientSecret];
let mock: RunningMock<KnownApis['openpanel']>;
let analytics: OpenPanelAnalyticsClient;

beforeAll(async () => {
  mock = await startMock('openpanel');
  const options = { clientId, clientSecret, baseUrl: mock.url, retry: false } as const;
  analytics = createOpenPanelAnalyticsClient(options);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** Whom a log would show. */
function shown(value: unknown): string[] {
  const deep = { depth: 20, showHidden: true };
  const log = [inspect(value, deep), JSON.stringify(value), String(value)].join('\n');
  return people.filter((person) => log.includes(person));
}

const outcomeOf = (operation: 'exportEvents' | 'getProfile', example: string) =>
  mock.documented(operation).filter((one) => one.example === example) as never;

describe('a person is in the data and in no log', () => {
  it.each<[string, () => Promise<{ ok: boolean }>]>([
    ['exportEvents', () => analytics.try.exportEvents({ profileId: 'u-17' })],
    ['listEvents', () => analytics.try.listEvents(project)],
    ['listProfiles', () => analytics.try.listProfiles(project, { email: 'mara@garden.example' })],
    ['getProfile', () => analytics.try.getProfile(project, 'u-17')],
    ['listProfileSessions', () => analytics.try.listProfileSessions(project, 'u-17')],
    ['getGroup', () => analytics.try.getGroup(project, 'org-3')],
  ])('of the result of %s', async (_, call) => {
    const result = await call();
    if (!('data' in result)) throw new Error('It failed.');
    expect(shown(result.data)).not.toEqual([]);
    expect(shown(result)).toEqual([]);
  });

  it('of an error that names one', async () => {
    mock.script('getProfile', outcomeOf('getProfile', 'unknownProfile'));
    const error = await rejection(analytics.getProfile(project, 'u-71'));
    expect(error).toMatchObject({ status: 404, body: { profileId: 'u-71' } });
    expect(shown(error)).toEqual([]);
  });

  it('of a refusal of what was given', async () => {
    const wrong = { profileId: 'u-17', limit: 'u-71' as never };
    expect(shown(await rejection(analytics.exportEvents(wrong)))).toEqual([]);
  });
});

describe('redact', () => {
  it('masks people, and leaves what is nobody', async () => {
    mock.script('exportEvents', outcomeOf('exportEvents', 'withIncludes'));
    const page = await analytics.exportEvents();
    expect(shown(page)).not.toEqual([]);
    const masked = redact('exportEvents', 200, page);
    expect(shown(masked)).toEqual([]);
    const event = {
      name: page.data?.[0]?.name,
      profileId: '[personal]',
      properties: '[personal]',
      profile: { email: '[personal]', firstName: '[personal]' },
    };
    expect(masked).toMatchObject({ data: [event] });
  });

  it.each([
    ['listProfiles', () => analytics.listProfiles(project)],
    ['listEvents', () => analytics.listEvents(project)],
    ['listSessions', () => analytics.listSessions(project)],
    ['getProfile', () => analytics.getProfile(project, 'u-17')],
    ['getGroup', () => analytics.getGroup(project, 'org-3')],
  ] as const)('masks the people of %s', async (operation, call) => {
    const data = await call();
    expect(shown(data)).not.toEqual([]);
    expect(shown(redact(operation, 200, data))).toEqual([]);
  });

  it('masks who was not found, and rows that are sent', () => {
    const body = { error: 'Profile not found', profileId: 'u-71' };
    expect(redact('getProfile', 404, body)).toEqual({ ...body, profileId: '[personal]' });
    const row = { name: 'paid', profile_id: 'u-17', properties: { email: 'mara@garden.example' } };
    expect(redact('importEvents', 'request', [row])).toEqual([
      { name: 'paid', profile_id: '[personal]', properties: '[personal]' },
    ]);
  });
});
