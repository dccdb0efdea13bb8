// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import { type ApiDefinition, jsonQuery } from '@visitor-apis/runtime';

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
    QueryFilters: { type: 'array', items: 'QueryFilter' },
    QueryFilter: {
      type: 'object',
      required: ['name', 'operator', 'value'],
      properties: {
        name: { type: 'string' },
        operator: 'FilterOperator',
        value: { type: 'array', items: 'FilterValue' },
        type: 'FilterType',
        id: { type: 'string' },
        cohortIds: { type: 'array', items: { type: 'string' } },
        cohortId: { type: 'string' },
      },
    },
    FilterOperator: {
      type: 'string',
      enum: [
        'is',
        'isNot',
        'contains',
        'doesNotContain',
        'startsWith',
        'endsWith',
        'regex',
        'isNull',
        'isNotNull',
        'gt',
        'lt',
        'gte',
        'lte',
        'inCohort',
        'notInCohort',
      ],
    },
    FilterValue: { type: ['string', 'number', 'boolean', 'null'] },
    FilterType: {
      type: 'string',
      enum: ['string', 'number', 'date', 'datetime', 'boolean'],
    },
    DateRange: {
      type: 'string',
      enum: [
        '30min',
        'lastHour',
        'last24h',
        'today',
        'yesterday',
        '7d',
        '30d',
        '3m',
        '6m',
        '12m',
        'monthToDate',
        'lastMonth',
        'yearToDate',
        'lastYear',
        'custom',
      ],
    },
    ProjectId: { type: 'string' },
    EventColumn: {
      type: 'string',
      enum: [
        'properties',
        'profile',
        'meta',
        'groups',
        'revenue',
        'region',
        'longitude',
        'latitude',
        'osVersion',
        'browserVersion',
        'device',
        'brand',
        'model',
        'origin',
        'referrer',
        'referrerName',
        'referrerType',
        'sdkName',
        'sdkVersion',
        'importedAt',
      ],
    },
    ChartSegment: {
      type: 'string',
      enum: [
        'event',
        'user',
        'session',
        'group',
        'user_average',
        'one_event_per_user',
        'property_sum',
        'property_average',
        'property_max',
        'property_min',
      ],
    },
    ChartSeries: {
      type: 'object',
      required: ['name'],
      properties: {
        name: { type: 'string' },
        segment: 'ChartSegment',
        property: { type: 'string' },
        filters: 'QueryFilters',
      },
    },
    ChartBreakdown: {
      type: 'object',
      required: ['name'],
      properties: { name: { type: 'string' }, id: { type: 'string' } },
    },
    ChartInterval: { type: 'string', enum: ['minute', 'hour', 'day', 'week', 'month'] },
    ImportedEvent: {
      type: 'object',
      required: ['created_at', 'properties'],
      properties: {
        id: { type: 'string' },
        name: { type: 'string' },
        created_at: { type: 'string' },
        properties: { type: 'object' },
        device_id: { type: 'string' },
        profile_id: { type: 'string' },
        session_id: { type: 'string' },
        groups: { type: 'array', items: { type: 'string' } },
        path: { type: 'string' },
        origin: { type: 'string' },
        referrer: { type: 'string' },
        referrer_name: { type: 'string' },
        referrer_type: { type: 'string' },
        revenue: { type: 'integer', minimum: 0 },
        duration: { type: 'integer', minimum: 0 },
        country: { type: 'string' },
        region: { type: 'string' },
        city: { type: 'string' },
        longitude: { type: ['number', 'null'] },
        latitude: { type: ['number', 'null'] },
        os: { type: 'string' },
        os_version: { type: 'string' },
        browser: { type: 'string' },
        browser_version: { type: 'string' },
        device: { type: 'string' },
        brand: { type: 'string' },
        model: { type: 'string' },
        sdk_name: { type: 'string' },
        sdk_version: { type: 'string' },
      },
    },
    ImportedEvents: { type: 'array', items: 'ImportedEvent' },
    PropertyValueFilter: { type: 'object', values: { type: 'string' } },
  },
  operations: {
    exportEvents: {
      method: 'GET',
      path: '/export/events',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          projectId: { type: 'string' },
          profileId: { type: 'string' },
          event: { type: 'array', items: { type: 'string' } },
          start: { type: 'string' },
          end: { type: 'string' },
          page: { type: 'number' },
          limit: { type: 'number' },
          includes: { type: 'array', items: 'EventColumn' },
          filters: 'QueryFilters',
        },
      },
      jsonParameters: ['filters'],
      jsonValues: true,
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
      pagination: {
        request: { in: 'query', name: 'page' },
        last: '/meta/pages',
        items: '/data',
        needs: ['start', 'end'],
      },
      responses: {
        200: 'One page of events. The pages after it are asked for with `page`.',
        400: 'A parameter breaks a rule, or no project is known. `body.message` says which. Correct the request; do not repeat it.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        403: 'The client may read only its own project. Leave out `projectId`, or use another client.',
        404: 'The organisation has no such project. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    exportCharts: {
      method: 'GET',
      path: '/export/charts',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          projectId: { type: 'string' },
          series: { type: 'array', items: 'ChartSeries' },
          breakdowns: { type: 'array', items: 'ChartBreakdown' },
          interval: 'ChartInterval',
          range: 'DateRange',
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          previous: { type: 'boolean' },
        },
      },
      jsonParameters: ['series', 'breakdowns'],
      jsonValues: true,
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
        200: 'The lines of the chart, and their totals.',
        400: 'A parameter breaks a rule, or no project is known. `body.message` says which. Correct the request; do not repeat it.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        403: 'The client may read only its own project. Leave out `projectId`, or use another client.',
        404: 'The organisation has no such project. Or there is no such route: check the base URL, which may need `/api`.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    importEvents: {
      method: 'POST',
      path: '/import/events',
      body: { required: true, shape: 'ImportedEvents' },
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
        200: { types: ['text/plain'], says: 'All rows are stored.' },
        400: 'The body is not JSON, or empty. Correct it; do not repeat the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests for a proxy in front: the server does not limit ingestion. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server could not store the rows, or the client has no project. Look for a row without `properties` or `created_at`, and for types that do not fit. Rows may have been stored: look before you send them again.',
        },
      },
    },
    getMetrics: {
      method: 'GET',
      path: '/insights/{projectId}/metrics',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The key figures.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getLiveVisitors: {
      method: 'GET',
      path: '/insights/{projectId}/live',
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
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
        200: 'The number of visitors right now. It may be 0.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listPages: {
      method: 'GET',
      path: '/insights/{projectId}/pages',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The pages, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listReferrers: {
      method: 'GET',
      path: '/insights/{projectId}/referrer',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The referring URLs, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listReferrerNames: {
      method: 'GET',
      path: '/insights/{projectId}/referrer_name',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The referring sites, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listReferrerTypes: {
      method: 'GET',
      path: '/insights/{projectId}/referrer_type',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The kinds of referring sites, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listUtmSources: {
      method: 'GET',
      path: '/insights/{projectId}/utm_source',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The campaign sources, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listUtmMediums: {
      method: 'GET',
      path: '/insights/{projectId}/utm_medium',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The campaign media, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listUtmCampaigns: {
      method: 'GET',
      path: '/insights/{projectId}/utm_campaign',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The campaigns, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listUtmTerms: {
      method: 'GET',
      path: '/insights/{projectId}/utm_term',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The campaign terms, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listUtmContents: {
      method: 'GET',
      path: '/insights/{projectId}/utm_content',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The campaign contents, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listCountries: {
      method: 'GET',
      path: '/insights/{projectId}/country',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The countries, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listRegions: {
      method: 'GET',
      path: '/insights/{projectId}/region',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The regions, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listCities: {
      method: 'GET',
      path: '/insights/{projectId}/city',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The cities, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listDevices: {
      method: 'GET',
      path: '/insights/{projectId}/device',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The kinds of devices, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listBrands: {
      method: 'GET',
      path: '/insights/{projectId}/brand',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The brands, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listModels: {
      method: 'GET',
      path: '/insights/{projectId}/model',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The models, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listBrowsers: {
      method: 'GET',
      path: '/insights/{projectId}/browser',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The browsers, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listBrowserVersions: {
      method: 'GET',
      path: '/insights/{projectId}/browser_version',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The versions of browsers, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listOperatingSystems: {
      method: 'GET',
      path: '/insights/{projectId}/os',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The operating systems, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listOperatingSystemVersions: {
      method: 'GET',
      path: '/insights/{projectId}/os_version',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          filters: 'QueryFilters',
          cursor: { type: 'number' },
          limit: { type: 'number' },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The versions of operating systems, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getOverview: {
      method: 'GET',
      path: '/insights/{projectId}/overview',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          interval: { type: 'string', enum: ['hour', 'day', 'week', 'month'] },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The key figures, and the period that they are of.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listActiveUsers: {
      method: 'GET',
      path: '/insights/{projectId}/active_users',
      accept: 'application/json, text/plain',
      query: { properties: { days: { type: 'integer', minimum: 1, maximum: 90 } } },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The active people, day by day.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listRetention: {
      method: 'GET',
      path: '/insights/{projectId}/retention',
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
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
        200: 'Who came back, week by week. Empty in a project without identified people.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listCohorts: {
      method: 'GET',
      path: '/insights/{projectId}/retention/cohort',
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
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
        200: 'The weeks and how long their people stayed, the weighted average first.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listTopPages: {
      method: 'GET',
      path: '/insights/{projectId}/pages/top',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The pages, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listEntryExitPages: {
      method: 'GET',
      path: '/insights/{projectId}/pages/entry_exit',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          mode: { type: 'string', enum: ['entry', 'exit'] },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The pages on which sessions begin or end, the busiest first.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listPagePerformance: {
      method: 'GET',
      path: '/insights/{projectId}/pages/performance',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          search: { type: 'string' },
          sortBy: {
            type: 'string',
            enum: ['sessions', 'pageviews', 'bounce_rate', 'avg_duration'],
          },
          sortOrder: { type: 'string', enum: ['asc', 'desc'] },
          limit: { type: 'integer', minimum: 1, maximum: 500 },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The pages with their figures. `shown` of `total_pages` are here: raise `limit` for more.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getFunnel: {
      method: 'GET',
      path: '/insights/{projectId}/funnel',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          steps: {
            type: 'array',
            minItems: 2,
            maxItems: 10,
            items: { type: 'string' },
          },
          windowHours: { type: 'integer', minimum: 1, maximum: 720 },
          groupBy: { type: 'string', enum: ['session_id', 'profile_id'] },
        },
        required: ['steps'],
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The steps of the funnel, with what was lost at each.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listTrafficReferrers: {
      method: 'GET',
      path: '/insights/{projectId}/traffic/referrers',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          breakdown: {
            type: 'string',
            enum: [
              'referrer_name',
              'referrer_type',
              'referrer',
              'utm_source',
              'utm_medium',
              'utm_campaign',
            ],
          },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'Where sessions came from, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listTrafficPlaces: {
      method: 'GET',
      path: '/insights/{projectId}/traffic/geo',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          breakdown: { type: 'string', enum: ['country', 'region', 'city'] },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The places, the busiest first. Countries have no `prefix`.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listTrafficDevices: {
      method: 'GET',
      path: '/insights/{projectId}/traffic/devices',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          breakdown: { type: 'string', enum: ['device', 'browser', 'os'] },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The devices, the busiest first. Empty when nobody came.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getUserFlow: {
      method: 'GET',
      path: '/insights/{projectId}/user_flow',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          startEvent: { type: 'string' },
          endEvent: { type: 'string' },
          mode: { type: 'string', enum: ['after', 'before', 'between'] },
          steps: { type: 'integer', minimum: 2, maximum: 10 },
          exclude: { type: 'array', items: { type: 'string' } },
          include: { type: 'array', items: { type: 'string' } },
        },
        required: ['startEvent'],
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The graph of events. It has no nodes when nobody did the event.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getEngagement: {
      method: 'GET',
      path: '/insights/{projectId}/engagement',
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
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
        200: 'The identified people by the days since they were last seen.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listEvents: {
      method: 'GET',
      path: '/insights/{projectId}/events',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          eventNames: { type: 'array', items: { type: 'string' } },
          path: { type: 'string' },
          country: { type: 'string' },
          city: { type: 'string' },
          device: { type: 'string' },
          browser: { type: 'string' },
          os: { type: 'string' },
          referrer: { type: 'string' },
          referrerName: { type: 'string' },
          referrerType: { type: 'string' },
          profileId: { type: 'string' },
          properties: 'PropertyValueFilter',
          filters: 'QueryFilters',
          limit: { type: 'integer', minimum: 1, maximum: 100 },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['properties', 'filters'],
      jsonValues: true,
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
        200: 'The rows, in no order. Empty when nothing matches.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listEventNames: {
      method: 'GET',
      path: '/insights/{projectId}/events/names',
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
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
        200: 'The names. Empty in a project without events.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listEventProperties: {
      method: 'GET',
      path: '/insights/{projectId}/events/properties',
      accept: 'application/json, text/plain',
      query: { properties: { eventName: { type: 'string' } } },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The columns of every event and the keys of its properties.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listPropertyValues: {
      method: 'GET',
      path: '/insights/{projectId}/events/property_values',
      accept: 'application/json, text/plain',
      query: {
        properties: { eventName: { type: 'string' }, propertyKey: { type: 'string' } },
        required: ['eventName', 'propertyKey'],
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The values. Empty when there are none.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listProfiles: {
      method: 'GET',
      path: '/insights/{projectId}/profiles',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          name: { type: 'string' },
          email: { type: 'string' },
          country: { type: 'string' },
          city: { type: 'string' },
          device: { type: 'string' },
          browser: { type: 'string' },
          performedEvent: { type: 'string' },
          inactiveDays: { type: 'integer', minimum: 1 },
          minSessions: { type: 'integer', minimum: 1 },
          filters: 'QueryFilters',
          sortOrder: { type: 'string', enum: ['asc', 'desc'] },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The rows. Empty when nobody matches.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getProfile: {
      method: 'GET',
      path: '/insights/{projectId}/profiles/{profileId}',
      accept: 'application/json, text/plain',
      query: {
        properties: { eventLimit: { type: 'integer', minimum: 1, maximum: 100 } },
      },
      segments: {
        properties: { projectId: 'ProjectId', profileId: { type: 'string' } },
        required: ['projectId', 'profileId'],
      },
      jsonValues: true,
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
        200: 'The profile and its latest events.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'No such profile in this project (`profileId` is in the body): check the id, or wait 10 s after its first `identify`. Or no such route (`statusCode` is): check the base URL, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listProfileSessions: {
      method: 'GET',
      path: '/insights/{projectId}/profiles/{profileId}/sessions',
      accept: 'application/json, text/plain',
      query: { properties: { limit: { type: 'integer', minimum: 1, maximum: 100 } } },
      segments: {
        properties: { projectId: 'ProjectId', profileId: { type: 'string' } },
        required: ['projectId', 'profileId'],
      },
      jsonValues: true,
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
        200: 'The rows, the newest first. Empty when there are none.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getProfileMetrics: {
      method: 'GET',
      path: '/insights/{projectId}/profiles/{profileId}/metrics',
      accept: 'application/json, text/plain',
      segments: {
        properties: { projectId: 'ProjectId', profileId: { type: 'string' } },
        required: ['projectId', 'profileId'],
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
        200: 'The key figures of the profile.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listSessions: {
      method: 'GET',
      path: '/insights/{projectId}/sessions',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          country: { type: 'string' },
          city: { type: 'string' },
          device: { type: 'string' },
          browser: { type: 'string' },
          os: { type: 'string' },
          referrer: { type: 'string' },
          referrerName: { type: 'string' },
          referrerType: { type: 'string' },
          profileId: { type: 'string' },
          filters: 'QueryFilters',
          limit: { type: 'integer', minimum: 1, maximum: 100 },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonParameters: ['filters'],
      jsonValues: true,
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
        200: 'The rows, in no order. Empty when nothing matches.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listGroupTypes: {
      method: 'GET',
      path: '/insights/{projectId}/groups/types',
      accept: 'application/json, text/plain',
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
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
        200: 'The types. Empty in a project without groups.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listGroups: {
      method: 'GET',
      path: '/insights/{projectId}/groups',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          type: { type: 'string' },
          search: { type: 'string' },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The groups. Empty when none matches.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getGroup: {
      method: 'GET',
      path: '/insights/{projectId}/groups/{groupId}',
      accept: 'application/json, text/plain',
      query: {
        properties: { memberLimit: { type: 'integer', minimum: 1, maximum: 50 } },
      },
      segments: {
        properties: { projectId: 'ProjectId', groupId: { type: 'string' } },
        required: ['projectId', 'groupId'],
      },
      jsonValues: true,
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
        200: 'The group and the first of its members.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getReportData: {
      method: 'GET',
      path: '/insights/{projectId}/reports/{reportId}/data',
      accept: 'application/json, text/plain',
      segments: {
        properties: { projectId: 'ProjectId', reportId: { type: 'string' } },
        required: ['projectId', 'reportId'],
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
        200: 'The report and its data, in a shape that `chartType` decides.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getSearchOverview: {
      method: 'GET',
      path: '/insights/{projectId}/gsc/overview',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          interval: { type: 'string', enum: ['day', 'week', 'month'] },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'Clicks and impressions, in all and over time. The shape is not documented: look before you read.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listSearchPages: {
      method: 'GET',
      path: '/insights/{projectId}/gsc/pages',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          limit: { type: 'integer', minimum: 1, maximum: 1000 },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The pages that Google showed. The shape is not documented: look before you read.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getSearchPage: {
      method: 'GET',
      path: '/insights/{projectId}/gsc/pages/details',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          page: { type: 'string', pattern: '^\\s*[A-Za-z][A-Za-z0-9+.-]*:.+' },
        },
        required: ['page'],
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'How the page did. The shape is not documented: look before you read.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listSearchQueries: {
      method: 'GET',
      path: '/insights/{projectId}/gsc/queries',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          limit: { type: 'integer', minimum: 1, maximum: 1000 },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The searches that showed the site. The shape is not documented: look before you read.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    getSearchQuery: {
      method: 'GET',
      path: '/insights/{projectId}/gsc/queries/details',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          query: { type: 'string' },
        },
        required: ['query'],
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'How the site did for the search. The shape is not documented: look before you read.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listSearchOpportunities: {
      method: 'GET',
      path: '/insights/{projectId}/gsc/queries/opportunities',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
          minImpressions: { type: 'integer', minimum: 1 },
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The searches for which the site could do better. The shape is not documented: look before you read.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
    listSearchCannibalization: {
      method: 'GET',
      path: '/insights/{projectId}/gsc/cannibalization',
      accept: 'application/json, text/plain',
      query: {
        properties: {
          startDate: { type: 'string' },
          endDate: { type: 'string' },
          range: 'DateRange',
        },
      },
      segments: { properties: { projectId: 'ProjectId' }, required: ['projectId'] },
      jsonValues: true,
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
        200: 'The searches for which pages of the site compete. The shape is not documented: look before you read.',
        400: 'A parameter breaks a rule. `body.message` names it. Correct the request.',
        401: 'Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed.',
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later.',
        },
      },
    },
  },
  rewriteQuery: jsonQuery,
};
