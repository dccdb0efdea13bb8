import { describe, expect, expectTypeOf, it } from 'vitest';
import { recordFetch } from '../../runtime/test/recording-fetch.ts';
import type {
  Keys,
  NarrowedData,
  NarrowedErrors,
  Statuses,
  StatusOfFailures,
} from '../../runtime/test/result-types.ts';
import {
  type ApiClient,
  type CreateProjectBody,
  type CreateReferenceBody,
  createOpenPanelManageClient,
  type Dashboard,
  type NoInput,
  type OpenPanelManageClient,
  type OpenPanelManageErrors,
  type OpenPanelManageOperations,
  type OpenPanelManageSuccesses,
  type UpdateProjectBody,
} from '../src/manage/index.ts';
import { clientId, clientSecret } from './record-events.ts';

type Results = OpenPanelManageClient['try'];

function client(body: unknown) {
  const { fetch, requests } = recordFetch(() => Response.json(body));
  return { manage: createOpenPanelManageClient({ clientId, clientSecret, fetch }), requests };
}

describe('results of the manage client', () => {
  it('are narrowed by status, for every operation', () => {
    type Errors = OpenPanelManageErrors;
    type Successes = OpenPanelManageSuccesses;
    expectTypeOf<NarrowedErrors<Results, Errors>>().toEqualTypeOf<Errors>();
    expectTypeOf<NarrowedData<Results, Successes>>().toEqualTypeOf<Successes>();
    expectTypeOf<Statuses<Results, false>>().toEqualTypeOf<Keys<Errors>>();
    expectTypeOf<Statuses<Results, true>>().toEqualTypeOf<Keys<Successes>>();
    expectTypeOf<Keys<Results>>().toEqualTypeOf<Keys<OpenPanelManageOperations>>();
    expectTypeOf<StatusOfFailures<Results>>().toEqualTypeOf<undefined>();
    expect(Object.keys(client({}).manage.try)).toHaveLength(17);
  });

  it('may lack the first client of a project, and the secret of any', async () => {
    const { manage } = client({ data: { id: 'shop', client: null } });
    const { data } = await manage.createProject({ name: 'Shop' });
    expectTypeOf(data.client).extract<null>().toEqualTypeOf<null>();
    expect(data.client?.secret).toBeUndefined();
    expectTypeOf<ApiClient['secret']>().extract<null>().toEqualTypeOf<null>();
  });

  it('are bare lists of dashboards, and lists in an envelope of all else', async () => {
    const { manage } = client([{ id: 'weekly', name: 'Weekly', projectId: 'shop' }]);
    const dashboards = await manage.listDashboards('shop');
    expectTypeOf(dashboards).toEqualTypeOf<Dashboard[]>();
    expect(dashboards.map(({ name }) => name)).toEqual(['Weekly']);
    const [report] = await client([{ series: [{ any: 1 }] }]).manage.listReports('shop', 'weekly');
    expectTypeOf(report?.series?.[0]?.any).toEqualTypeOf<unknown>();
    expect(report?.series?.[0]?.any).toBe(1);
    const { data } = await client({ data: [] }).manage.listProjects();
    expect(data).toEqual([]);
  });
});

describe('what the manage client takes', () => {
  it('is needed where the vendor needs it', () => {
    expectTypeOf<{ domain: null }>().not.toExtend<CreateProjectBody>();
    expectTypeOf<{ name: string; domain: null }>().toExtend<CreateProjectBody>();
    expectTypeOf<Record<never, never>>().toExtend<UpdateProjectBody>();
    type Launch = { projectId: string; title: string };
    expectTypeOf<Launch>().not.toExtend<CreateReferenceBody>();
    expectTypeOf<Launch & { datetime: string }>().toExtend<CreateReferenceBody>();
    type First = Parameters<OpenPanelManageOperations['listProjects']>[0];
    expectTypeOf<First>().toEqualTypeOf<NoInput | undefined>();
  });

  it('is not taken where it is wrong', async () => {
    const { manage, requests } = client({});
    const calls = [
      // @ts-expect-error a change without a body
      manage.updateProject('shop'),
      // @ts-expect-error a type that there is not
      manage.createClient({ name: 'Weekly', type: 'admin' }),
      // @ts-expect-error a client of project null
      manage.createClient({ name: 'Weekly', projectId: null }),
      // @ts-expect-error no time
      manage.createReference({ projectId: 'shop', title: 'Launch' }),
      // @ts-expect-error a description that is cleared with null
      manage.updateReference('7a94', { description: null }),
      // @ts-expect-error options in the slot of the input
      manage.listProjects({ timeout: 5 }),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ kind: 'invalid' });
    expect(requests).toEqual([]);
  });
});
