import { inspect } from 'node:util';
import { type KnownApis, type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordFetch, rejection } from '../../runtime/test/recording-fetch.ts';
import { createOpenPanelManageClient, type OpenPanelManageClient } from '../src/manage/index.ts';
import { redact } from '../src/manage/redact.ts';
import { clientId, clientSecret } from './record-events.ts';

// A plain secret is shown once; afterwards the vendor answers with the hash that it keeps. Neither
// belongs in a log.

const uuid = '3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643';
const hash = `${'a1'.repeat(16)}.${'b2'.repeat(32)}`;
const plain = 'sec_aabbccddeeff00112233';
const secrets = [plain, hash, clientSecret];
const row = { id: uuid, name: 'Weekly', type: 'read', projectId: null, secret: hash };
const answers = {
  createClient: { data: { ...row, secret: plain } },
  createProject: { data: { id: 'shop', name: 'Shop', client: { id: uuid, secret: plain } } },
  listClients: { data: [row, { ...row, secret: null }] },
  getClient: { data: row },
  updateClient: { data: row },
};
type Operation = keyof typeof answers;

function client(body: unknown, status = 200) {
  const { fetch } = recordFetch(() => Response.json(body, { status }));
  return createOpenPanelManageClient({ clientId, clientSecret, fetch, retry: false });
}

const calls: Record<Operation, (manage: OpenPanelManageClient) => Promise<object>> = {
  createClient: (manage) => manage.try.createClient({ name: 'Weekly' }),
  createProject: (manage) => manage.try.createProject({ name: 'Shop' }),
  listClients: (manage) => manage.try.listClients(),
  getClient: (manage) => manage.try.getClient(uuid),
  updateClient: (manage) => manage.try.updateClient(uuid, { name: 'Weekly' }),
};
const operations = Object.keys(calls) as Operation[];

/** Which secrets a log would show. */
function shown(value: unknown): string[] {
  const deep = { depth: 20, showHidden: true };
  const log = [inspect(value, deep), JSON.stringify(value), String(value)].join('\n');
  return secrets.filter((secret) => log.includes(secret));
}

describe.each(operations)('the secret of %s', (operation) => {
  it('is in the data, and in no log of the result', async () => {
    const result = await calls[operation](client(answers[operation]));
    expect(result).toMatchObject({ ok: true, data: answers[operation] });
    expect(shown((result as { data: unknown }).data)).toHaveLength(1);
    expect(shown(result)).toEqual([]);
  });

  it.each([400, 401, 418, 500])('is in no log of the error of a %i', async (status) => {
    const result = await calls[operation](client(answers[operation], status));
    const { exception } = result as { exception: Error & { body: unknown } };
    expect(exception.body).toEqual(answers[operation]);
    expect(shown([result, exception, exception.message, exception.stack])).toEqual([]);
  });

  it('is in no log of an answer that cannot be read', async () => {
    const { fetch } = recordFetch(
      () => new Response(`{"data":"${plain}`, { headers: { 'content-type': 'application/json' } }),
    );
    const manage = createOpenPanelManageClient({ clientId, clientSecret, fetch });
    const result = await calls[operation](manage);
    expect(result).toMatchObject({ ok: false, kind: 'decode' });
    expect(shown(result)).toEqual([]);
  });

  it('is masked by redact, and the rest is kept', () => {
    const masked = redact(operation, 200, answers[operation]);
    expect(shown(masked)).toEqual([]);
    const [first] = secrets.filter((secret) => shown(answers[operation]).includes(secret));
    const text = JSON.stringify(answers[operation]).replace(`${first}`, '[secret]');
    expect(masked).toEqual(JSON.parse(text));
  });
});

describe('the secret of the client itself', () => {
  it('is in no log of it, nor of a call that was refused or failed', async () => {
    const manage = client({ error: 'Unauthorized', message: 'Manage: Invalid client secret' }, 401);
    expect(shown(manage)).toEqual([]);
    expect(shown(await rejection(manage.listProjects()))).toEqual([]);
    expect(shown(await rejection(manage.createClient({ name: '' })))).toEqual([]);
    const down = createOpenPanelManageClient({
      clientId,
      clientSecret,
      retry: false,
      fetch: () => Promise.reject(new TypeError('fetch failed')),
    });
    expect(shown(await rejection(down.listProjects()))).toEqual([]);
  });
});

describe('the mock', () => {
  let mock: RunningMock<KnownApis['openpanel']>;
  let manage: OpenPanelManageClient;
  beforeAll(async () => {
    mock = await startMock('openpanel');
    manage = createOpenPanelManageClient({ clientId, clientSecret, baseUrl: mock.url });
  });
  beforeEach(() => mock.reset());
  afterAll(() => mock.close());

  it('answers with the plain secret once, and with hashes afterwards', async () => {
    const { data: made } = await manage.createClient({ name: 'Weekly' });
    expect(made?.secret).toMatch(/^sec_[0-9a-f]{20}$/);
    const { data: project } = await manage.createProject({ name: 'Shop' });
    expect(project?.client?.secret).toMatch(/^sec_[0-9a-f]{20}$/);
    const { data: found } = await manage.getClient(uuid);
    const { data: all } = await manage.listClients();
    const stored = [found, ...(all ?? [])].flatMap((one) => one?.secret ?? []);
    expect(stored.length).toBeGreaterThan(1);
    for (const secret of stored) expect(secret).toMatch(/^[0-9a-f]{32}\.[0-9a-f]{64}$/);
  });

  it('keeps no secret in a journal that is printed', async () => {
    await manage.listProjects();
    expect(mock.requests[0]?.headers['openpanel-client-secret']).toBe(clientSecret);
    expect(shown(mock.requests)).toEqual([]);
  });
});
