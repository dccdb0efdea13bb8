// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { components } from '../types.gen.ts';

/** What went wrong, in a few words. */
export type PlainText = components['schemas']['PlainText'];

/**
 * What went wrong. The server has several shapes, so that every field may be missing; `message`
 * is for people and not stable enough to parse.
 */
export type ApiErrorBody = components['schemas']['ApiErrorBody'];

/** Id of the project, a slug of its first name. */
export type ProjectId = components['schemas']['ProjectId'];

/** Id of the organisation. */
export type OrganizationId = components['schemas']['OrganizationId'];

/** A source of events. */
export type ProjectType = components['schemas']['ProjectType'];

/** What is refused or dropped on arrival. `type` says which of the other fields count. */
export type ProjectFilter = components['schemas']['ProjectFilter'];

/** When it was made, ISO 8601 in UTC. */
export type CreatedAt = components['schemas']['CreatedAt'];

/** When it last changed, ISO 8601 in UTC. */
export type UpdatedAt = components['schemas']['UpdatedAt'];

/** A project. */
export type Project = components['schemas']['Project'];

/** Projects. */
export type ProjectList = components['schemas']['ProjectList'];

/** Name of the project, for people. */
export type ProjectName = components['schemas']['ProjectName'];

/**
 * Absolute URL of the site, as the WHATWG `URL` constructor takes it. Any scheme; a slash at the
 * end is cut. Empty and `null` both mean none.
 */
export type ProjectDomain = components['schemas']['ProjectDomain'];

/**
 * Origins whose browsers may send events without the secret, such as `https://shop.example.org`
 * or `*.example.org`. `*` means any. A slash at the end is cut.
 */
export type AllowedOrigins = components['schemas']['AllowedOrigins'];

/** Whether a visitor is followed across the listed origins. */
export type CrossDomain = components['schemas']['CrossDomain'];

/** A source of events. */
export type NewProjectType = components['schemas']['NewProjectType'];

/** A project to be. Unknown keys are dropped. */
export type CreateProjectBody = components['schemas']['CreateProjectBody'];

/** Id of the client, a UUID. What it sends as `openpanel-client-id`. */
export type ClientUuid = components['schemas']['ClientUuid'];

/** The secret, `sec_` and 20 hex digits. Shown this once. */
export type PlainClientSecret = components['schemas']['PlainClientSecret'];

/** The client that was made with the project. It may write. */
export type FirstClient = components['schemas']['FirstClient'];

/** A client, by its id. */
export type ClientLink = components['schemas']['ClientLink'];

/** A new project and its first client. */
export type CreatedProject = components['schemas']['CreatedProject'];

/** A new project, in its envelope. */
export type CreatedProjectData = components['schemas']['CreatedProjectData'];

/** A project, in its envelope. */
export type ProjectData = components['schemas']['ProjectData'];

/** Says that the deletion is done or planned. */
export type Deletion = components['schemas']['Deletion'];

/** Settings to change. Unknown keys are dropped, `types` too. */
export type UpdateProjectBody = components['schemas']['UpdateProjectBody'];

/** A dashboard of a project. */
export type Dashboard = components['schemas']['Dashboard'];

/** Dashboards, a bare list. */
export type DashboardList = components['schemas']['DashboardList'];

/** A part of a report as it is stored. */
export type ReportPart = components['schemas']['ReportPart'];

/** The settings of a report. */
export type DashboardReport = components['schemas']['DashboardReport'];

/** Reports, a bare list. */
export type ReportList = components['schemas']['ReportList'];

/** What a client has besides its secret. */
export type ApiClientFields = components['schemas']['ApiClientFields'];

/** A client, with the hash of its secret. */
export type ApiClient = components['schemas']['ApiClient'];

/** Clients. */
export type ClientList = components['schemas']['ClientList'];

/** Name of the client, for people. */
export type ClientName = components['schemas']['ClientName'];

/**
 * What the client may do: `write` sends events, `read` exports, imports and asks for insights,
 * `root` does all that and manages.
 */
export type NewClientType = components['schemas']['NewClientType'];

/** A client to be. Unknown keys are dropped. */
export type CreateClientBody = components['schemas']['CreateClientBody'];

/** A new client, with its secret. */
export type CreatedApiClient = components['schemas']['CreatedApiClient'];

/** A new client, in its envelope. */
export type CreatedClientData = components['schemas']['CreatedClientData'];

/** A client, in its envelope. */
export type ClientData = components['schemas']['ClientData'];

/** The new name. Unknown keys are dropped. */
export type UpdateClientBody = components['schemas']['UpdateClientBody'];

/** A moment that is marked on every chart of a project. */
export type Reference = components['schemas']['Reference'];

/** References. */
export type ReferenceList = components['schemas']['ReferenceList'];

/** What happened, in a few words. */
export type ReferenceTitle = components['schemas']['ReferenceTitle'];

/**
 * When it happened, ISO 8601. The server takes any text and fails with `500` on one that it
 * cannot read as a time.
 */
export type ReferenceTime = components['schemas']['ReferenceTime'];

/** A reference to be. Unknown keys are dropped. */
export type CreateReferenceBody = components['schemas']['CreateReferenceBody'];

/** A reference, in its envelope. */
export type ReferenceData = components['schemas']['ReferenceData'];

/** Whose the project is. */
export type ProjectOwner = components['schemas']['ProjectOwner'];

/** A reference, and the organisation of its project. */
export type ReferenceDetail = components['schemas']['ReferenceDetail'];

/** A reference and its organisation, in their envelope. */
export type ReferenceDetailData = components['schemas']['ReferenceDetailData'];

/** What to change. Unknown keys are dropped. */
export type UpdateReferenceBody = components['schemas']['UpdateReferenceBody'];
