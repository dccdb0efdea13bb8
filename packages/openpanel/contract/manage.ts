import type { ContractCase, RefusedRequest } from '@visitor-apis/contract';
import type { OpenPanelManageClient, OpenPanelManageOperations } from '../src/manage/index.ts';
import { badBody, formBody } from './bad-input.ts';
import { badCredentials, headers } from './credentials.ts';

type Case = ContractCase<OpenPanelManageClient>;
type Call = Case['call'];

const project = 'garden-shop';
const readClient = '3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643';
const reference = '7a94e0c5-1f6d-4b32-8e07-d5c3b9a2f418';

/** An operation without a body: nothing that it takes can be wrong. */
function bare(method: 'GET' | 'DELETE', path: string, call: Call): Case {
  return {
    call,
    valid: { method, path: `/manage${path}`, headers },
    refused: badCredentials,
  };
}

/** An operation with a body, and bodies that break a rule. */
function withBody(
  method: 'POST' | 'PATCH',
  path: string,
  body: object,
  call: Call,
  ...refused: readonly RefusedRequest[]
): Case {
  return {
    call,
    valid: { method, path: `/manage${path}`, headers, body },
    refused: [...badCredentials, formBody, badBody('a list', [body]), ...refused],
  };
}

const projects = {
  listProjects: bare('GET', '/projects', (client, options) =>
    client.listProjects(undefined, options),
  ),
  createProject: withBody(
    'POST',
    '/projects',
    { name: 'Garden Shop' },
    (client, options) =>
      client.createProject({ name: 'Garden Shop', types: ['website', 'backend'] }, options),
    badBody('no name', {}),
    badBody('an empty name', { name: '' }),
    badBody('a domain without a scheme', { name: 'Garden Shop', domain: 'shop.example.org' }),
    badBody('one origin instead of a list', { name: 'Garden Shop', cors: '*' }),
    badBody('a type that does not exist', { name: 'Garden Shop', types: ['mobile'] }),
  ),
  getProject: bare('GET', `/projects/${project}`, (client, options) =>
    client.getProject(project, undefined, options),
  ),
  updateProject: withBody(
    'PATCH',
    `/projects/${project}`,
    { domain: null },
    (client, options) =>
      client.updateProject(project, { cors: ['https://garden.example'] }, options),
    badBody('a name that is null', { name: null }),
    badBody('a switch that is a text', { crossDomain: 'yes' }),
  ),
  deleteProject: bare('DELETE', `/projects/${project}`, (client, options) =>
    client.deleteProject(project, undefined, options),
  ),
  listDashboards: bare('GET', `/projects/${project}/dashboards`, (client, options) =>
    client.listDashboards(project, undefined, options),
  ),
  listReports: bare(
    'GET',
    `/projects/${project}/dashboards/weekly-numbers/reports`,
    (client, options) => client.listReports(project, 'weekly-numbers', undefined, options),
  ),
};

const clients = {
  listClients: bare('GET', '/clients', (client, options) =>
    client.listClients({ projectId: project }, options),
  ),
  createClient: withBody(
    'POST',
    '/clients',
    { name: 'Weekly report' },
    (client, options) =>
      client.createClient({ name: 'Weekly report', projectId: project, type: 'read' }, options),
    badBody('no name', { type: 'read' }),
    badBody('an empty name', { name: '' }),
    badBody('a type that does not exist', { name: 'Weekly report', type: 'admin' }),
    badBody('a project that is null', { name: 'Weekly report', projectId: null }),
  ),
  getClient: bare('GET', `/clients/${readClient}`, (client, options) =>
    client.getClient(readClient, undefined, options),
  ),
  updateClient: withBody(
    'PATCH',
    `/clients/${readClient}`,
    { name: 'Monthly report' },
    (client, options) => client.updateClient(readClient, { name: 'Monthly report' }, options),
    badBody('an empty name', { name: '' }),
  ),
  deleteClient: bare('DELETE', `/clients/${readClient}`, (client, options) =>
    client.deleteClient(readClient, undefined, options),
  ),
};

const release = { projectId: project, title: 'New checkout', datetime: '2026-11-16T08:00:00.000Z' };

const references = {
  listReferences: bare('GET', '/references', (client, options) =>
    client.listReferences({ projectId: project }, options),
  ),
  createReference: withBody(
    'POST',
    '/references',
    release,
    (client, options) => client.createReference(release, options),
    badBody('no time', { projectId: project, title: 'New checkout' }),
    badBody('an empty title', { ...release, title: '' }),
    badBody('a time in milliseconds', { ...release, datetime: 1795000000000 }),
  ),
  getReference: bare('GET', `/references/${reference}`, (client, options) =>
    client.getReference(reference, undefined, options),
  ),
  updateReference: withBody(
    'PATCH',
    `/references/${reference}`,
    { title: 'New checkout' },
    (client, options) =>
      client.updateReference(reference, { datetime: '2026-11-17T08:00:00.000Z' }, options),
    badBody('an empty title', { title: '' }),
    badBody('a description that is null', { description: null }),
  ),
  deleteReference: bare('DELETE', `/references/${reference}`, (client, options) =>
    client.deleteReference(reference, undefined, options),
  ),
};

/** What is tested of the management API. */
export const manage: { readonly [Operation in keyof OpenPanelManageOperations]: Case } = {
  ...projects,
  ...clients,
  ...references,
};
