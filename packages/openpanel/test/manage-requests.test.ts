import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordFetch, rejection } from '../../runtime/test/recording-fetch.ts';
import { createOpenPanelManageClient, type OpenPanelManageClient } from '../src/manage/index.ts';
import { clientId, clientSecret } from './record-events.ts';

const uuid = '3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643';
const time = '2026-11-18T11:06:40Z';
/** As plain JavaScript may give it. */
// biome-ignore lint/suspicious/noExplicitAny: wrong on purpose
const wrong = (value: unknown): any => value;
let mock: RunningMock;
let manage: OpenPanelManageClient;

beforeAll(async () => {
  mock = await startMock('openpanel');
  manage = createOpenPanelManageClient({ clientId, clientSecret, baseUrl: mock.url });
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

/** What the mock saw of a call that it accepted. */
async function seen(call: () => Promise<unknown>) {
  await call();
  const [request] = mock.requests;
  expect(mock.requests).toMatchObject([{ status: 200, violations: [] }]);
  return { ...request?.headers, body: request?.body, method: request?.method };
}

describe('a change has a body, even if it changes nothing', () => {
  it.each<[string, (body: object) => Promise<unknown>, object]>([
    ['updateProject', (body) => manage.updateProject('garden-shop', body), { domain: null }],
    ['updateClient', (body) => manage.updateClient(uuid, body), { name: 'Weekly' }],
    ['updateReference', (body) => manage.updateReference(uuid, body), { description: '' }],
  ])('%s', async (_, call, change) => {
    for (const body of [change, {}]) {
      const json = { method: 'PATCH', 'content-type': 'application/json', body };
      expect(await seen(() => call(body))).toMatchObject(json);
      mock.reset();
    }
    expect(await rejection(call(wrong(undefined)))).toMatchObject({ field: 'body' });
    expect(mock.requests).toEqual([]);
  });
});

describe('a deletion has neither a body nor a content type', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['deleteProject', () => manage.deleteProject('garden-shop')],
    ['deleteClient', () => manage.deleteClient(uuid)],
    ['deleteReference', () => manage.deleteReference(uuid)],
  ])('%s', async (_, call) => {
    const request = await seen(call);
    expect(request).toMatchObject({ method: 'DELETE', body: undefined });
    expect(request).not.toHaveProperty('content-type');
    expect(request).not.toHaveProperty('content-length');
    expect(request).not.toHaveProperty('transfer-encoding');
  });
});

describe('a query or a path is text here, whatever it looks like', () => {
  it.each(['123', 'true', '{}', '"shop"', 'null'])('%s', async (id) => {
    const urls: string[] = [];
    const client = createOpenPanelManageClient({
      clientId,
      clientSecret,
      baseUrl: mock.url,
      fetch: (url, init) => {
        urls.push(url.slice(mock.url.length));
        return fetch(url, init);
      },
    });
    await client.listClients({ projectId: id });
    await client.listReferences({ projectId: id });
    await client.getProject(id);
    const written = encodeURIComponent(id);
    expect(urls.map(decodeURIComponent)).toEqual([
      `/manage/clients?projectId=${id}`,
      `/manage/references?projectId=${id}`,
      `/manage/projects/${id}`,
    ]);
    expect(urls[2]).toBe(`/manage/projects/${written}`);
    expect(mock.requests.map(({ status, violations }) => [status, ...violations])).toEqual(
      Array(3).fill([200]),
    );
  });

  it('is one segment, with a slash in it too', async () => {
    await manage.listReports('a/b', '../c');
    expect(mock.requests).toMatchObject([
      { operation: 'listReports', path: '/manage/projects/a%2Fb/dashboards/..%2Fc/reports' },
    ]);
    for (const id of ['', '.', '..']) {
      const projectId = await rejection(manage.deleteProject(id));
      expect(projectId).toMatchObject({ kind: 'invalid', field: 'projectId' });
      const client = await rejection(manage.getClient(id));
      expect(client).toMatchObject({ kind: 'invalid', field: 'clientId' });
    }
    expect(mock.requests).toHaveLength(1);
  });
});

describe('a body that the vendor takes', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['a project by its name', () => manage.createProject({ name: 'G' })],
    ['a project without a domain', () => manage.createProject({ name: 'G', domain: null })],
    ['a project with an empty one', () => manage.createProject({ name: 'G', domain: '' })],
    [
      'a project with everything',
      () =>
        manage.createProject({
          name: 'Garden',
          domain: 'https://garden.example',
          cors: ['*'],
          crossDomain: true,
          types: ['website', 'app', 'backend'],
        }),
    ],
    ['a client by its name', () => manage.createClient({ name: 'Weekly' })],
    [
      'a client of no project',
      () => manage.createClient({ name: 'W', projectId: '', type: 'root' }),
    ],
    [
      'a reference without a description',
      () => manage.createReference({ projectId: 'shop', title: 'Launch', datetime: time }),
    ],
    ['the time of a reference', () => manage.updateReference(uuid, { datetime: '2026-11-18' })],
  ])('is sent: %s', async (_, call) => {
    await seen(call);
  });
});

describe('a value that the vendor does not take is refused by name, and nothing is sent', () => {
  const { fetch, requests } = recordFetch();
  const client = createOpenPanelManageClient({ clientId, clientSecret, fetch });
  const reference = { projectId: 'shop', title: 'Launch', datetime: time };

  it.each<[string, string, () => Promise<unknown>]>([
    ['/name', 'none', () => client.createProject(wrong({}))],
    ['/name', 'empty', () => client.createProject({ name: '' })],
    ['/domain', 'no URL', () => client.createProject({ name: 'G', domain: 'garden' })],
    ['/cors', 'null', () => client.createProject({ name: 'G', cors: wrong(null) })],
    ['/types/0', 'ios', () => client.createProject({ name: 'G', types: wrong(['ios']) })],
    ['/crossDomain', 'yes', () => client.updateProject('shop', { crossDomain: wrong('yes') })],
    ['/name', 'null', () => client.updateProject('shop', { name: wrong(null) })],
    ['/name', 'none', () => client.createClient(wrong({ type: 'read' }))],
    ['/type', 'admin', () => client.createClient({ name: 'W', type: wrong('admin') })],
    ['/projectId', 'null', () => client.createClient({ name: 'W', projectId: wrong(null) })],
    ['/name', 'empty', () => client.updateClient(uuid, { name: '' })],
    [
      '/datetime',
      'none',
      () => client.createReference(wrong({ ...reference, datetime: undefined })),
    ],
    ['/datetime', 'a number', () => client.createReference({ ...reference, datetime: wrong(1) })],
    ['/title', 'empty', () => client.createReference({ ...reference, title: '' })],
    ['/projectId', 'none', () => client.createReference(wrong({ title: 'a', datetime: time }))],
    ['/description', 'null', () => client.updateReference(uuid, { description: wrong(null) })],
    ['body', 'a list', () => client.updateReference(uuid, wrong([]))],
    ['projectId', 'a number', () => client.listClients({ projectId: wrong(7) })],
    ['project', 'a parameter that there is not', () => client.listClients(wrong({ project: 'a' }))],
  ])('%s: %s', async (field, _, call) => {
    const { length } = requests;
    expect(await rejection(call())).toMatchObject({ kind: 'invalid', field });
    expect(requests).toHaveLength(length);
  });

  it('clientSecret: null', async () => {
    const nobody = createOpenPanelManageClient({ clientId, clientSecret: null, fetch });
    const { length } = requests;
    const error = await rejection(nobody.listProjects());
    expect(error).toMatchObject({ kind: 'invalid', field: 'clientSecret' });
    expect(requests).toHaveLength(length);
  });
});
