import { type KnownApis, type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import { rejection } from '../../runtime/test/recording-fetch.ts';
import {
  type ApiErrorBody,
  createOpenPanelManageClient,
  isOpenPanelManageError,
  type OpenPanelManageClient,
} from '../src/manage/index.ts';
import { clientId, clientSecret } from './record-events.ts';

const uuid = '3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643';
let mock: RunningMock<KnownApis['openpanel']>;
let manage: OpenPanelManageClient;

beforeAll(async () => {
  mock = await startMock('openpanel');
  const options = { clientId, clientSecret, baseUrl: mock.url, retry: false } as const;
  manage = createOpenPanelManageClient(options);
});
beforeEach(() => mock.reset());
afterAll(() => mock.close());

const calls = {
  createProject: () => manage.createProject({ name: 'Garden' }),
  getProject: () => manage.getProject('garden-shop'),
  deleteProject: () => manage.deleteProject('garden-shop'),
  getClient: () => manage.getClient(uuid),
  createClient: () => manage.createClient({ name: 'Weekly' }),
  getReference: () => manage.getReference(uuid),
  listDashboards: () => manage.listDashboards('garden-shop'),
};
type Operation = keyof typeof calls;

/** What a call throws when the mock plays this outcome. */
function failure(operation: Operation, status: number, example: string): Promise<unknown> {
  const outcomes = mock.documented(operation);
  const steps = outcomes.filter((one) => one.status === status && one.example === example);
  expect(steps).toHaveLength(1);
  mock.script(operation, steps as never);
  return rejection(calls[operation]());
}

const validation = { status: 400, error: expect.any(String), message: expect.any(String) };
const refusal = { error: 'Unauthorized', message: expect.stringMatching(/^Manage: /) };
const forbidden = {
  error: 'Forbidden',
  message: 'Project does not belong to your organization',
};

describe('a refusal keeps the shape that the vendor gave it', () => {
  it.each<[number, Operation, string, unknown]>([
    [400, 'createProject', 'validationFailed', validation],
    [400, 'deleteProject', 'emptyBody', validation],
    [401, 'getProject', 'malformedClientId', refusal],
    [401, 'createClient', 'clientNotAllowed', refusal],
    [403, 'listDashboards', 'projectElsewhere', forbidden],
    [404, 'getProject', 'projectNotFound', { status: 404, message: 'Project not found' }],
    [404, 'getClient', 'clientNotFound', { status: 404, message: 'Client not found' }],
    [404, 'getReference', 'referenceNotFound', { status: 404, message: 'Reference not found' }],
    [
      404,
      'listDashboards',
      'routeNotFound',
      { message: expect.any(String), error: 'Not Found', statusCode: 404 },
    ],
    [429, 'getClient', 'tooManyRequests', { ...validation, status: 429 }],
    [500, 'getReference', 'internalServerError', expect.any(String)],
  ])('%i of %s: %s', async (status, operation, example, body) => {
    const error = await failure(operation, status, example);
    expect(isOpenPanelManageError(error, operation)).toBe(true);
    expect(error).toMatchObject({ kind: 'http', status, operation, vendor: 'openpanel' });
    expect((error as { body: unknown }).body).toEqual(body);
  });
});

describe('isOpenPanelManageError', () => {
  it('narrows the body by the status', async () => {
    const error = await failure('getProject', 404, 'projectNotFound');
    if (!isOpenPanelManageError(error, 'getProject')) throw new Error('It says no.');
    expectTypeOf(error.status).toEqualTypeOf<401 | 404 | 429 | 500>();
    if (error.status !== 404) throw new Error('It has another status.');
    expectTypeOf(error.body).toEqualTypeOf<ApiErrorBody>();
    expect(error.body.message).toBe('Project not found');
  });

  it('knows 403 only where the vendor says it', async () => {
    const error = await failure('listDashboards', 403, 'projectElsewhere');
    if (!isOpenPanelManageError(error, 'listDashboards')) throw new Error('It says no.');
    expectTypeOf(error.status).toEqualTypeOf<401 | 403 | 404 | 429 | 500>();
    expect(isOpenPanelManageError(error, 'getProject')).toBe(false);
    // @ts-expect-error an operation of another entry
    expect(isOpenPanelManageError(error, 'exportEvents')).toBe(false);
  });
});
