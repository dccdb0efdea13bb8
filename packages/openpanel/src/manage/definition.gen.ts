// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { ApiDefinition } from '@visitor-apis/runtime';

/** OpenPanel as the runtime reads it: what is sent, what is answered, what is repeated. */
export const definition: ApiDefinition = {
  vendor: 'openpanel',
  title: 'OpenPanel',
  servers: [{ url: 'https://api.openpanel.dev' }],
  options: {
    clientId: {
      needed: true,
      type: 'string',
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    },
    clientSecret: { needed: true, secret: true, type: ['string', 'null'], minLength: 1 },
  },
  security: [
    [
      { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
      { in: 'header', name: 'openpanel-client-secret', option: 'clientSecret' },
    ],
    [{ in: 'header', name: 'openpanel-client-id', option: 'clientId' }],
  ],
  retry: {
    statuses: [408, 429, 500, 502, 503, 504],
    transport: ['connect', 'reset', 'timeout'],
    attempts: 3,
    firstDelay: 500,
    factor: 2,
    maxDelay: 10000,
    jitter: { min: 0, max: 500 },
    retryAfter: true,
    repeatable: 'never',
    unprocessed: [429],
  },
  shapes: {
    ProjectId: { type: 'string' },
    ProjectName: { type: 'string', minLength: 1 },
    ProjectDomain: {
      type: ['string', 'null'],
      pattern: '^(?:$|\\s*[A-Za-z][A-Za-z0-9+.-]*:.+)',
    },
    AllowedOrigins: { type: 'array', items: { type: 'string' } },
    CrossDomain: { type: 'boolean' },
    NewProjectType: { type: 'string', enum: ['website', 'app', 'backend'] },
    CreateProjectBody: {
      type: 'object',
      required: ['name'],
      properties: {
        name: 'ProjectName',
        domain: 'ProjectDomain',
        cors: 'AllowedOrigins',
        crossDomain: 'CrossDomain',
        types: { type: 'array', items: 'NewProjectType' },
      },
    },
    UpdateProjectBody: {
      type: 'object',
      properties: {
        name: 'ProjectName',
        domain: 'ProjectDomain',
        cors: 'AllowedOrigins',
        crossDomain: 'CrossDomain',
        allowUnsafeRevenueTracking: { type: 'boolean' },
      },
    },
    ClientName: { type: 'string', minLength: 1 },
    NewClientType: { type: 'string', enum: ['read', 'write', 'root'] },
    CreateClientBody: {
      type: 'object',
      required: ['name'],
      properties: {
        name: 'ClientName',
        projectId: { type: 'string' },
        type: 'NewClientType',
      },
    },
    UpdateClientBody: { type: 'object', properties: { name: 'ClientName' } },
    ReferenceTitle: { type: 'string', minLength: 1 },
    ReferenceTime: { type: 'string' },
    CreateReferenceBody: {
      type: 'object',
      required: ['projectId', 'title', 'datetime'],
      properties: {
        projectId: 'ProjectId',
        title: 'ReferenceTitle',
        description: { type: 'string' },
        datetime: 'ReferenceTime',
      },
    },
    UpdateReferenceBody: {
      type: 'object',
      properties: {
        title: 'ReferenceTitle',
        description: { type: 'string' },
        datetime: 'ReferenceTime',
      },
    },
  },
  operations: {
    listProjects: {
      method: 'GET',
      path: '/manage/projects',
      accept: 'application/json, text/plain',
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The projects, newest first.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    createProject: {
      method: 'POST',
      path: '/manage/projects',
      body: { required: true, shape: 'CreateProjectBody' },
      accept: 'application/json, text/plain',
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      responses: {
        200: 'Project and client exist. Keep `data.client.secret`: it is not shown again.',
        400: 'The body breaks a rule, is not JSON, or is missing. `body.message` names the field. Correct the request; do not repeat it.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    getProject: {
      method: 'GET',
      path: '/manage/projects/{projectId}',
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: { type: 'string' } }, required: ['projectId'] },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The project as it is now.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such project. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    deleteProject: {
      method: 'DELETE',
      path: '/manage/projects/{projectId}',
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: { type: 'string' } }, required: ['projectId'] },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The project will be removed in 24 hours.',
        400: 'The request declares a JSON body and has none. Leave out `content-type`.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such project. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    updateProject: {
      method: 'PATCH',
      path: '/manage/projects/{projectId}',
      body: { required: true, shape: 'UpdateProjectBody' },
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: { type: 'string' } }, required: ['projectId'] },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The project as it is now.',
        400: 'The body breaks a rule, is not JSON, or is missing. `body.message` names the field. Correct the request; do not repeat it.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such project. Or there is no such route: check the base URL, which may need `/api`.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    listDashboards: {
      method: 'GET',
      path: '/manage/projects/{projectId}/dashboards',
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: { type: 'string' } }, required: ['projectId'] },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The dashboards of the project.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        403: 'Your organisation has no such project. Look for its id in the list of projects.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    listReports: {
      method: 'GET',
      path: '/manage/projects/{projectId}/dashboards/{dashboardId}/reports',
      accept: 'application/json, text/plain',
      segments: {
        properties: { projectId: { type: 'string' }, dashboardId: { type: 'string' } },
        required: ['projectId', 'dashboardId'],
      },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The reports of the dashboard. The list is empty when there is no such dashboard.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        403: 'Your organisation has no such project. Look for its id in the list of projects.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    listClients: {
      method: 'GET',
      path: '/manage/clients',
      accept: 'application/json, text/plain',
      query: { properties: { projectId: { type: 'string' } } },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The clients, with the hashes of their secrets.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such project. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    createClient: {
      method: 'POST',
      path: '/manage/clients',
      body: { required: true, shape: 'CreateClientBody' },
      accept: 'application/json, text/plain',
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      responses: {
        200: 'The client exists. Keep `data.secret`: it is not shown again.',
        400: 'The body breaks a rule, is not JSON, or is missing. `body.message` names the field. Correct the request; do not repeat it.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such project. Or there is no such route: check the base URL, which may need `/api`.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    getClient: {
      method: 'GET',
      path: '/manage/clients/{clientId}',
      accept: 'application/json, text/plain',
      segments: { properties: { clientId: { type: 'string' } }, required: ['clientId'] },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The client as it is now, with the hash of its secret.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such client. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    deleteClient: {
      method: 'DELETE',
      path: '/manage/clients/{clientId}',
      accept: 'application/json, text/plain',
      segments: { properties: { clientId: { type: 'string' } }, required: ['clientId'] },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The client is gone.',
        400: 'The request declares a JSON body and has none. Leave out `content-type`.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such client. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    updateClient: {
      method: 'PATCH',
      path: '/manage/clients/{clientId}',
      body: { required: true, shape: 'UpdateClientBody' },
      accept: 'application/json, text/plain',
      segments: { properties: { clientId: { type: 'string' } }, required: ['clientId'] },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The client as it is now, with the hash of its secret.',
        400: 'The body breaks a rule, is not JSON, or is missing. `body.message` names the field. Correct the request; do not repeat it.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such client. Or there is no such route: check the base URL, which may need `/api`.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    listReferences: {
      method: 'GET',
      path: '/manage/references',
      accept: 'application/json, text/plain',
      query: { properties: { projectId: { type: 'string' } } },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The references.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such project. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    createReference: {
      method: 'POST',
      path: '/manage/references',
      body: { required: true, shape: 'CreateReferenceBody' },
      accept: 'application/json, text/plain',
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      responses: {
        200: 'The reference exists.',
        400: 'The body breaks a rule, is not JSON, or is missing. `body.message` names the field. Correct the request; do not repeat it.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such project. Or there is no such route: check the base URL, which may need `/api`.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    getReference: {
      method: 'GET',
      path: '/manage/references/{referenceId}',
      accept: 'application/json, text/plain',
      segments: {
        properties: { referenceId: { type: 'string' } },
        required: ['referenceId'],
      },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The reference, and the organisation of its project.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such reference. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    deleteReference: {
      method: 'DELETE',
      path: '/manage/references/{referenceId}',
      accept: 'application/json, text/plain',
      segments: {
        properties: { referenceId: { type: 'string' } },
        required: ['referenceId'],
      },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The reference is gone.',
        400: 'The request declares a JSON body and has none. Leave out `content-type`.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such reference. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
    updateReference: {
      method: 'PATCH',
      path: '/manage/references/{referenceId}',
      body: { required: true, shape: 'UpdateReferenceBody' },
      accept: 'application/json, text/plain',
      segments: {
        properties: { referenceId: { type: 'string' } },
        required: ['referenceId'],
      },
      security: [
        [
          { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
          {
            in: 'header',
            name: 'openpanel-client-secret',
            option: 'clientSecret',
          },
        ],
      ],
      retry: { repeatable: 'always' },
      responses: {
        200: 'The reference as it is now.',
        400: 'The body breaks a rule, is not JSON, or is missing. `body.message` names the field. Correct the request; do not repeat it.',
        401: 'Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed.',
        404: 'Your organisation has no such reference. Or there is no such route: check the base URL, which may need `/api`.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made.',
        },
      },
    },
  },
};
