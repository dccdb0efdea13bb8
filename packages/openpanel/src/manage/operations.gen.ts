// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { CallOptions, NoInput, Result } from '@visitor-apis/runtime';
import type {
  ApiErrorBody,
  ClientData,
  ClientList,
  CreateClientBody,
  CreateProjectBody,
  CreateReferenceBody,
  CreatedClientData,
  CreatedProjectData,
  DashboardList,
  Deletion,
  PlainText,
  ProjectData,
  ProjectList,
  ReferenceData,
  ReferenceDetailData,
  ReferenceList,
  ReportList,
  UpdateClientBody,
  UpdateProjectBody,
  UpdateReferenceBody,
} from './models.gen.ts';
import type { operations } from '../types.gen.ts';

/** What a caller of OpenPanel gives once, when the client is made. */
export interface OpenPanelManageCredentials {
  /** Id of the client, a lower-case UUID. It decides project and rights. Not a secret. */
  readonly clientId: string;
  /**
   * Secret of the client, `sec_` and 20 hex digits. Servers need it, and so does revenue. `null`
   * says that there is none: only events from a browser origin that the project allows are then
   * accepted.
   *
   * A function is asked before each call, so that it can be rotated.
   */
  readonly clientSecret: string | (() => string | Promise<string>) | null;
}

/** Query parameters of `listClients`. */
export type ListClientsQuery = NonNullable<operations['listClients']['parameters']['query']>;

/** Query parameters of `listReferences`. */
export type ListReferencesQuery = NonNullable<operations['listReferences']['parameters']['query']>;

/** The operations of OpenPanel, one method each. */
export interface OpenPanelManageOperations {
  /**
   * List the projects of the organisation.
   *
   * Returns all of them at once, newest first, without those that are about to be removed.
   *
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The projects, newest first.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/projects}
   * @example
   * ```ts
   * await client.listProjects();
   * ```
   */
  listProjects(input?: NoInput, options?: CallOptions): Promise<ProjectList>;

  /**
   * Create a project and its first client.
   *
   * The client may write, and only write. Its secret stands in this answer and nowhere else: keep
   * it. The id of the project is made of its name. A repeat makes a second project.
   *
   * @param input - The project.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: Project and client exist. Keep `data.client.secret`: it is not shown again.
   * @throws ApiError `400`: The body breaks a rule, is not JSON, or is missing. `body.message`
   *   names the field. Correct the request; do not repeat it.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/projects}
   * @example
   * ```ts
   * await client.createProject({ name: 'Garden Shop' });
   * ```
   */
  createProject(input: CreateProjectBody, options?: CallOptions): Promise<CreatedProjectData>;

  /**
   * Get one project.
   *
   * Also returns a project that is about to be removed: `deleteAt` then says when.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The project as it is now.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such project. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/projects}
   * @example
   * ```ts
   * await client.getProject('garden-shop');
   * ```
   */
  getProject(projectId: string, input?: NoInput, options?: CallOptions): Promise<ProjectData>;

  /**
   * Remove a project in 24 hours.
   *
   * Sets `deleteAt`; project and data are removed 24 hours later. A repeat starts the 24 hours
   * anew. Send no `content-type`: with one and without a body the server answers `400`.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The project will be removed in 24 hours.
   * @throws ApiError `400`: The request declares a JSON body and has none. Leave out
   *   `content-type`.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such project. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/projects}
   * @example
   * ```ts
   * await client.deleteProject('garden-shop');
   * ```
   */
  deleteProject(projectId: string, input?: NoInput, options?: CallOptions): Promise<Deletion>;

  /**
   * Change the settings of a project.
   *
   * What is left out stays as it was. The body may be `{}`, but there must be one. `types` cannot
   * be changed.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - What to change.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The project as it is now.
   * @throws ApiError `400`: The body breaks a rule, is not JSON, or is missing. `body.message`
   *   names the field. Correct the request; do not repeat it.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such project. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/projects}
   * @example
   * ```ts
   * await client.updateProject('garden-shop', {
   *   domain: 'https://garden.example',
   *   cors: ['https://garden.example'],
   *   allowUnsafeRevenueTracking: false,
   * });
   * ```
   */
  updateProject(
    projectId: string,
    input: UpdateProjectBody,
    options?: CallOptions,
  ): Promise<ProjectData>;

  /**
   * List the dashboards of a project.
   *
   * Returns a bare list, unlike the other lists here.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The dashboards of the project.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `403`: Your organisation has no such project. Look for its id in the list of
   *   projects.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listDashboards('garden-shop');
   * ```
   */
  listDashboards(projectId: string, input?: NoInput, options?: CallOptions): Promise<DashboardList>;

  /**
   * List the reports of a dashboard.
   *
   * Returns a bare list of the settings of each report, without its numbers. An unknown dashboard
   * has an empty list.
   *
   * @param projectId - Id of the project, a slug such as `garden-shop`.
   * @param dashboardId - Id of the dashboard.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The reports of the dashboard. The list is empty when there is no such
   *   dashboard.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `403`: Your organisation has no such project. Look for its id in the list of
   *   projects.
   * @throws ApiError `404`: The server has no such route. Check the base URL, which may need
   *   `/api`, or update the server.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs}
   * @example
   * ```ts
   * await client.listReports('garden-shop', 'weekly-numbers');
   * ```
   */
  listReports(
    projectId: string,
    dashboardId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<ReportList>;

  /**
   * List the clients of the organisation.
   *
   * Returns all of them at once, or those of one project. `secret` is the stored hash of each
   * secret, not a secret to log in with; treat it as confidential.
   *
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The clients, with the hashes of their secrets.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such project. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/clients}
   * @example
   * ```ts
   * await client.listClients();
   * ```
   */
  listClients(input?: ListClientsQuery, options?: CallOptions): Promise<ClientList>;

  /**
   * Create a client and its secret.
   *
   * The secret stands in this answer and nowhere else: keep it. A repeat makes a second client. A
   * `root` client without a project may do everything in the organisation.
   *
   * @param input - The client.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The client exists. Keep `data.secret`: it is not shown again.
   * @throws ApiError `400`: The body breaks a rule, is not JSON, or is missing. `body.message`
   *   names the field. Correct the request; do not repeat it.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such project. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/clients}
   * @example
   * ```ts
   * await client.createClient({ name: 'Weekly report', projectId: 'garden-shop', type: 'read' });
   * ```
   */
  createClient(input: CreateClientBody, options?: CallOptions): Promise<CreatedClientData>;

  /**
   * Get one client.
   *
   * `secret` is the stored hash, not a secret to log in with; treat it as confidential.
   *
   * @param clientId - Id of the client to look at, a UUID.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The client as it is now, with the hash of its secret.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such client. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/clients}
   * @example
   * ```ts
   * await client.getClient('3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643');
   * ```
   */
  getClient(clientId: string, input?: NoInput, options?: CallOptions): Promise<ClientData>;

  /**
   * Delete a client for good.
   *
   * Its credentials may work for up to 5 more minutes. A repeat finds nothing and is answered
   * with `404`. Send no `content-type`: with one and without a body the server answers `400`.
   *
   * @param clientId - Id of the client to look at, a UUID.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The client is gone.
   * @throws ApiError `400`: The request declares a JSON body and has none. Leave out
   *   `content-type`.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such client. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/clients}
   * @example
   * ```ts
   * await client.deleteClient('3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643');
   * ```
   */
  deleteClient(clientId: string, input?: NoInput, options?: CallOptions): Promise<Deletion>;

  /**
   * Rename a client.
   *
   * Nothing but the name can change. The body may be `{}`, but there must be one.
   *
   * @param clientId - Id of the client to look at, a UUID.
   * @param input - The new name.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The client as it is now, with the hash of its secret.
   * @throws ApiError `400`: The body breaks a rule, is not JSON, or is missing. `body.message`
   *   names the field. Correct the request; do not repeat it.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such client. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/clients}
   * @example
   * ```ts
   * await client.updateClient('3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643', { name: 'Monthly report' });
   * ```
   */
  updateClient(
    clientId: string,
    input: UpdateClientBody,
    options?: CallOptions,
  ): Promise<ClientData>;

  /**
   * List the references of the organisation.
   *
   * References mark a moment on the time axis of every chart of a project, such as a release.
   * Returns all of them at once, or those of one project.
   *
   * @param input - the query parameters.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The references.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such project. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/references}
   * @example
   * ```ts
   * await client.listReferences();
   * ```
   */
  listReferences(input?: ListReferencesQuery, options?: CallOptions): Promise<ReferenceList>;

  /**
   * Mark a moment in a project.
   *
   * What is sent as `datetime` comes back as `date`. A repeat makes a second reference.
   *
   * @param input - The moment, and what happened.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The reference exists.
   * @throws ApiError `400`: The body breaks a rule, is not JSON, or is missing. `body.message`
   *   names the field. Correct the request; do not repeat it.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such project. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/references}
   * @example
   * ```ts
   * await client.createReference({
   *   projectId: 'garden-shop',
   *   title: 'New checkout',
   *   description: 'Payment and address on one page.',
   *   datetime: '2026-11-16T08:00:00.000Z',
   * });
   * ```
   */
  createReference(input: CreateReferenceBody, options?: CallOptions): Promise<ReferenceData>;

  /**
   * Get one reference.
   *
   * Besides the reference, the answer names the organisation of its project.
   *
   * @param referenceId - Id of the reference, a UUID.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The reference, and the organisation of its project.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such reference. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/references}
   * @example
   * ```ts
   * await client.getReference('7a94e0c5-1f6d-4b32-8e07-d5c3b9a2f418');
   * ```
   */
  getReference(
    referenceId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<ReferenceDetailData>;

  /**
   * Delete a reference for good.
   *
   * A repeat finds nothing and is answered with `404`. Send no `content-type`: with one and
   * without a body the server answers `400`.
   *
   * @param referenceId - Id of the reference, a UUID.
   * @param input - nothing today; give `undefined`.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The reference is gone.
   * @throws ApiError `400`: The request declares a JSON body and has none. Leave out
   *   `content-type`.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such reference. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/references}
   * @example
   * ```ts
   * await client.deleteReference('7a94e0c5-1f6d-4b32-8e07-d5c3b9a2f418');
   * ```
   */
  deleteReference(referenceId: string, input?: NoInput, options?: CallOptions): Promise<Deletion>;

  /**
   * Change a reference.
   *
   * What is left out stays as it was. The body may be `{}`, but there must be one. A description
   * cannot be `null`: send an empty one.
   *
   * @param referenceId - Id of the reference, a UUID.
   * @param input - What to change.
   * @param options - `signal`, `timeout`, `deadline`, `retry`, `headers`, `validate`.
   * @returns `200`: The reference as it is now.
   * @throws ApiError `400`: The body breaks a rule, is not JSON, or is missing. `body.message`
   *   names the field. Correct the request; do not repeat it.
   * @throws ApiError `401`: Client id or secret is wrong or missing, or the client is not a root
   *   client. Use a `root` client; both headers are needed.
   * @throws ApiError `404`: Your organisation has no such reference. Or there is no such route:
   *   check the base URL, which may need `/api`.
   * @throws ApiError `413`: The body is too large for the server or a proxy in front of it. Send
   *   less.
   * @throws ApiError `415`: The body is not declared as JSON. Send `content-type`
   *   `application/json`.
   * @throws ApiError `429`: Too many requests of this client: 20 in 10 s are allowed, refused
   *   ones included, and those of export and insights seem to count too. Wait as `retry-after`
   *   says, then repeat.
   * @throws ApiError `500`: The server failed, perhaps on an id that is not a UUID or a time that
   *   it cannot read. Look at the request; a change may have been made.
   * @see {@link https://openpanel.dev/docs/api/manage/references}
   * @example
   * ```ts
   * await client.updateReference('7a94e0c5-1f6d-4b32-8e07-d5c3b9a2f418', { datetime: '2026-11-17T08:00:00.000Z' });
   * ```
   */
  updateReference(
    referenceId: string,
    input: UpdateReferenceBody,
    options?: CallOptions,
  ): Promise<ReferenceData>;
}

/**
 * What each operation of OpenPanel answers when it fails, wholly or in part: the body of each
 * documented status.
 */
export interface OpenPanelManageErrors {
  readonly listProjects: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly createProject: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getProject: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly deleteProject: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly updateProject: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listDashboards: {
    readonly 401: ApiErrorBody;
    readonly 403: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listReports: {
    readonly 401: ApiErrorBody;
    readonly 403: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listClients: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly createClient: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getClient: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly deleteClient: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly updateClient: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly listReferences: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly createReference: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly getReference: {
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly deleteReference: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
  readonly updateReference: {
    readonly 400: ApiErrorBody;
    readonly 401: ApiErrorBody;
    readonly 404: ApiErrorBody;
    readonly 413: ApiErrorBody;
    readonly 415: ApiErrorBody;
    readonly 429: ApiErrorBody;
    readonly 500: PlainText | ApiErrorBody;
  };
}

/** What each operation of OpenPanel resolves to: the data of each documented status. */
export interface OpenPanelManageSuccesses {
  readonly listProjects: {
    readonly 200: ProjectList;
  };
  readonly createProject: {
    readonly 200: CreatedProjectData;
  };
  readonly getProject: {
    readonly 200: ProjectData;
  };
  readonly deleteProject: {
    readonly 200: Deletion;
  };
  readonly updateProject: {
    readonly 200: ProjectData;
  };
  readonly listDashboards: {
    readonly 200: DashboardList;
  };
  readonly listReports: {
    readonly 200: ReportList;
  };
  readonly listClients: {
    readonly 200: ClientList;
  };
  readonly createClient: {
    readonly 200: CreatedClientData;
  };
  readonly getClient: {
    readonly 200: ClientData;
  };
  readonly deleteClient: {
    readonly 200: Deletion;
  };
  readonly updateClient: {
    readonly 200: ClientData;
  };
  readonly listReferences: {
    readonly 200: ReferenceList;
  };
  readonly createReference: {
    readonly 200: ReferenceData;
  };
  readonly getReference: {
    readonly 200: ReferenceDetailData;
  };
  readonly deleteReference: {
    readonly 200: Deletion;
  };
  readonly updateReference: {
    readonly 200: ReferenceData;
  };
}

/**
 * What an operation of OpenPanel comes to, good or bad.
 *
 * @example
 * ```ts
 * function log(result: OpenPanelManageResult<'listProjects'>): void {
 *   if (result.ok) console.log(result.status, result.data);
 *   else console.warn(result.exception.message);
 * }
 * ```
 */
export type OpenPanelManageResult<
  Operation extends keyof OpenPanelManageErrors & keyof OpenPanelManageSuccesses,
> = Result<OpenPanelManageSuccesses[Operation], OpenPanelManageErrors[Operation]>;

/** The operations of OpenPanel in a form that never throws. */
export interface OpenPanelManageResults {
  /** As `listProjects` of the client, but never throws: see {@link Result}. */
  listProjects(
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'listProjects'>>;

  /** As `createProject` of the client, but never throws: see {@link Result}. */
  createProject(
    input: CreateProjectBody,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'createProject'>>;

  /** As `getProject` of the client, but never throws: see {@link Result}. */
  getProject(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'getProject'>>;

  /** As `deleteProject` of the client, but never throws: see {@link Result}. */
  deleteProject(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'deleteProject'>>;

  /** As `updateProject` of the client, but never throws: see {@link Result}. */
  updateProject(
    projectId: string,
    input: UpdateProjectBody,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'updateProject'>>;

  /** As `listDashboards` of the client, but never throws: see {@link Result}. */
  listDashboards(
    projectId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'listDashboards'>>;

  /** As `listReports` of the client, but never throws: see {@link Result}. */
  listReports(
    projectId: string,
    dashboardId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'listReports'>>;

  /** As `listClients` of the client, but never throws: see {@link Result}. */
  listClients(
    input?: ListClientsQuery,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'listClients'>>;

  /** As `createClient` of the client, but never throws: see {@link Result}. */
  createClient(
    input: CreateClientBody,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'createClient'>>;

  /** As `getClient` of the client, but never throws: see {@link Result}. */
  getClient(
    clientId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'getClient'>>;

  /** As `deleteClient` of the client, but never throws: see {@link Result}. */
  deleteClient(
    clientId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'deleteClient'>>;

  /** As `updateClient` of the client, but never throws: see {@link Result}. */
  updateClient(
    clientId: string,
    input: UpdateClientBody,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'updateClient'>>;

  /** As `listReferences` of the client, but never throws: see {@link Result}. */
  listReferences(
    input?: ListReferencesQuery,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'listReferences'>>;

  /** As `createReference` of the client, but never throws: see {@link Result}. */
  createReference(
    input: CreateReferenceBody,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'createReference'>>;

  /** As `getReference` of the client, but never throws: see {@link Result}. */
  getReference(
    referenceId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'getReference'>>;

  /** As `deleteReference` of the client, but never throws: see {@link Result}. */
  deleteReference(
    referenceId: string,
    input?: NoInput,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'deleteReference'>>;

  /** As `updateReference` of the client, but never throws: see {@link Result}. */
  updateReference(
    referenceId: string,
    input: UpdateReferenceBody,
    options?: CallOptions,
  ): Promise<OpenPanelManageResult<'updateReference'>>;
}
