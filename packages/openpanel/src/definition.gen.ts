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
    TrackBody: {
      anyOf: [
        'TrackEvent',
        'IdentifyProfile',
        'IncrementProperty',
        'DecrementProperty',
        'UpsertGroup',
        'AssignGroup',
        'RecordReplay',
        'CreateAlias',
      ],
      by: 'type',
    },
    TrackEvent: {
      type: 'object',
      required: ['type', 'payload'],
      properties: {
        type: { type: 'string', enum: ['track'] },
        payload: 'TrackPayload',
        clientId: 'EnvelopeClientId',
        clientSecret: 'EnvelopeClientSecret',
      },
    },
    IdentifyProfile: {
      type: 'object',
      required: ['type', 'payload'],
      properties: {
        type: { type: 'string', enum: ['identify'] },
        payload: 'IdentifyPayload',
        clientId: 'EnvelopeClientId',
        clientSecret: 'EnvelopeClientSecret',
      },
    },
    IncrementProperty: {
      type: 'object',
      required: ['type', 'payload'],
      properties: {
        type: { type: 'string', enum: ['increment'] },
        payload: 'IncrementPayload',
        clientId: 'EnvelopeClientId',
        clientSecret: 'EnvelopeClientSecret',
      },
    },
    DecrementProperty: {
      type: 'object',
      required: ['type', 'payload'],
      properties: {
        type: { type: 'string', enum: ['decrement'] },
        payload: 'DecrementPayload',
        clientId: 'EnvelopeClientId',
        clientSecret: 'EnvelopeClientSecret',
      },
    },
    UpsertGroup: {
      type: 'object',
      required: ['type', 'payload'],
      properties: {
        type: { type: 'string', enum: ['group'] },
        payload: 'GroupPayload',
        clientId: 'EnvelopeClientId',
        clientSecret: 'EnvelopeClientSecret',
      },
    },
    AssignGroup: {
      type: 'object',
      required: ['type', 'payload'],
      properties: {
        type: { type: 'string', enum: ['assign_group'] },
        payload: 'AssignGroupPayload',
        clientId: 'EnvelopeClientId',
        clientSecret: 'EnvelopeClientSecret',
      },
    },
    RecordReplay: {
      type: 'object',
      required: ['type', 'payload'],
      properties: {
        type: { type: 'string', enum: ['replay'] },
        payload: 'ReplayPayload',
        clientId: 'EnvelopeClientId',
        clientSecret: 'EnvelopeClientSecret',
      },
    },
    CreateAlias: {
      type: 'object',
      required: ['type', 'payload'],
      properties: {
        type: { type: 'string', enum: ['alias'] },
        payload: 'AliasPayload',
        clientId: 'EnvelopeClientId',
        clientSecret: 'EnvelopeClientSecret',
      },
    },
    EnvelopeClientId: { type: 'string' },
    EnvelopeClientSecret: { type: 'string' },
    ProfileId: { type: ['string', 'number'], minLength: 1 },
    TrackPayload: {
      type: 'object',
      required: ['name'],
      properties: {
        name: 'EventName',
        properties: 'EventProperties',
        profileId: 'ProfileId',
        groups: { type: ['array', 'null'], items: 'GroupId' },
      },
    },
    EventName: { type: 'string', minLength: 1, maxLength: 80, pattern: '^[^\\r\\n]*$' },
    EventProperties: { type: 'object' },
    ProfileProperties: { type: 'object' },
    IdentifyPayload: {
      type: 'object',
      required: ['profileId'],
      properties: {
        profileId: 'ProfileId',
        firstName: 'FirstName',
        lastName: 'LastName',
        email: 'EmailAddress',
        avatar: 'AvatarUrl',
        properties: 'ProfileProperties',
      },
    },
    FirstName: { type: 'string' },
    LastName: { type: 'string' },
    EmailAddress: {
      type: 'string',
      pattern: "^(?!\\.)(?!.*\\.\\.)[A-Za-z0-9_'+.-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\\.)+[A-Za-z]{2,}$",
    },
    AvatarUrl: { type: 'string', pattern: '^\\s*[A-Za-z][A-Za-z0-9+.-]*:.+' },
    IncrementPayload: {
      type: 'object',
      required: ['profileId', 'property'],
      properties: {
        profileId: 'ProfileId',
        property: 'PropertyPath',
        value: 'PropertyDelta',
      },
    },
    DecrementPayload: {
      type: 'object',
      required: ['profileId', 'property'],
      properties: {
        profileId: 'ProfileId',
        property: 'PropertyPath',
        value: 'PropertyDelta',
      },
    },
    PropertyPath: { type: 'string', minLength: 1 },
    PropertyDelta: { type: 'number', exclusiveMinimum: 0 },
    GroupPayload: {
      type: 'object',
      required: ['id', 'type', 'name'],
      properties: {
        id: 'GroupId',
        type: { type: 'string', minLength: 1 },
        name: { type: 'string', minLength: 1 },
        properties: 'GroupProperties',
      },
    },
    GroupId: { type: 'string', minLength: 1 },
    GroupProperties: { type: 'object' },
    AssignGroupPayload: {
      type: 'object',
      required: ['groupIds'],
      properties: { groupIds: { type: 'array', items: 'GroupId' }, profileId: 'ProfileId' },
    },
    ReplayPayload: {
      type: 'object',
      required: [
        'chunk_index',
        'events_count',
        'is_full_snapshot',
        'started_at',
        'ended_at',
        'payload',
      ],
      properties: {
        chunk_index: { type: 'integer', minimum: 0, maximum: 65535 },
        events_count: { type: 'integer', minimum: 1 },
        is_full_snapshot: { type: 'boolean' },
        started_at: 'UtcTime',
        ended_at: 'UtcTime',
        payload: { type: 'string', maxLength: 2097152 },
        sessionId: { type: 'string', maxLength: 64 },
      },
    },
    UtcTime: {
      type: 'string',
      pattern: '^\\d{4}-\\d{2}-\\d{2}T(?:[01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d+)?)?Z$',
    },
    AliasPayload: {
      type: 'object',
      required: ['profileId', 'alias'],
      properties: { profileId: 'ProfileId', alias: { type: 'string', minLength: 1 } },
    },
    CreateEventBody: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        timestamp: { type: 'string' },
        profileId: 'ProfileId',
        properties: 'EventProperties',
      },
    },
    UpsertProfileBody: {
      type: 'object',
      properties: {
        profileId: 'ProfileId',
        firstName: 'FirstName',
        lastName: 'LastName',
        email: { type: 'string' },
        avatar: { type: 'string' },
        properties: 'ProfileProperties',
      },
    },
    ChangeProfilePropertyBody: {
      type: 'object',
      required: ['profileId', 'property', 'value'],
      properties: {
        profileId: 'ProfileId',
        property: { type: 'string' },
        value: { type: 'number' },
      },
    },
  },
  operations: {
    track: {
      method: 'POST',
      path: '/track',
      body: { required: true, shape: 'TrackBody' },
      accept: 'application/json, text/plain',
      header: {
        properties: {
          'openpanel-client-ip': { type: 'string' },
          'x-client-ip': { type: 'string' },
          'user-agent': { type: 'string' },
          'openpanel-sdk-name': { type: 'string' },
          'openpanel-sdk-version': { type: 'string' },
          'request-id': { type: 'string' },
          origin: { type: 'string' },
        },
      },
      outcomes: { 202: 'dropped', '200 text/plain': 'duplicate' },
      responses: {
        200: {
          types: ['application/json', 'text/plain'],
          says: 'Accepted and queued. The text `Duplicate event` means an identical request came within 100 ms: do not send it again.',
        },
        202: "Dropped: the user agent is a known bot's and no secret was sent. Nothing was stored; send the secret or another user agent.",
        400: 'The body breaks a rule, or the property to change is not a number. `body.message` names the field. Correct the request.',
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: 'No such profile yet: identify it first and wait 10 s. Or no such route: check the base URL, which may need `/api`.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests for a proxy in front: the server does not limit ingestion. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
    getDeviceId: {
      method: 'GET',
      path: '/track/device-id',
      accept: 'application/json, text/plain',
      header: {
        properties: {
          'openpanel-client-ip': { type: 'string' },
          'x-client-ip': { type: 'string' },
          'user-agent': { type: 'string' },
        },
      },
      retry: { repeatable: 'always' },
      responses: {
        200: 'The device id and, if one is live, the session.',
        400: {
          types: ['text/plain'],
          says: 'No device id can be computed. Send a public address in `openpanel-client-ip`, and a `user-agent`.',
        },
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        429: 'Too many requests for a proxy in front: the server does not limit ingestion. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
    createEvent: {
      method: 'POST',
      path: '/event',
      body: { required: true, shape: 'CreateEventBody' },
      accept: 'application/json, text/plain',
      header: {
        properties: {
          'openpanel-client-ip': { type: 'string' },
          'x-client-ip': { type: 'string' },
          'user-agent': { type: 'string' },
          'openpanel-sdk-name': { type: 'string' },
          'openpanel-sdk-version': { type: 'string' },
          'request-id': { type: 'string' },
          origin: { type: 'string' },
        },
      },
      outcomes: { 200: 'duplicate', '202 application/json': 'dropped' },
      responses: {
        200: {
          types: ['text/plain'],
          says: 'An identical request came within 100 ms: do not send it again.',
        },
        202: {
          types: ['text/plain', 'application/json'],
          says: 'Accepted and queued if the answer is the text `ok`. A JSON answer means the caller was taken for a bot and the event was dropped.',
        },
        400: 'The body is not JSON, or empty. Correct it; do not repeat the request.',
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests for a proxy in front: the server does not limit ingestion. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
    upsertProfile: {
      method: 'POST',
      path: '/profile',
      body: { required: true, shape: 'UpsertProfileBody' },
      accept: 'application/json, text/plain',
      header: {
        properties: {
          'openpanel-client-ip': { type: 'string' },
          'x-client-ip': { type: 'string' },
          'user-agent': { type: 'string' },
          'openpanel-sdk-name': { type: 'string' },
          'openpanel-sdk-version': { type: 'string' },
          'request-id': { type: 'string' },
          origin: { type: 'string' },
        },
      },
      outcomes: { '202 application/json': { outcome: 'dropped', when: '/bot' } },
      responses: {
        202: {
          types: ['text/plain', 'application/json'],
          says: 'Accepted if the answer is the profile id. A JSON object with `bot` means the caller was taken for a bot and nothing was written.',
        },
        400: 'The body is not JSON, or empty. Correct it; do not repeat the request.',
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests for a proxy in front: the server does not limit ingestion. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
    incrementProfile: {
      method: 'POST',
      path: '/profile/increment',
      body: { required: true, shape: 'ChangeProfilePropertyBody' },
      accept: 'application/json, text/plain',
      header: {
        properties: {
          'openpanel-client-ip': { type: 'string' },
          'x-client-ip': { type: 'string' },
          'user-agent': { type: 'string' },
          'openpanel-sdk-name': { type: 'string' },
          'openpanel-sdk-version': { type: 'string' },
          'request-id': { type: 'string' },
          origin: { type: 'string' },
        },
      },
      outcomes: { '202 application/json': { outcome: 'dropped', when: '/bot' } },
      responses: {
        202: {
          types: ['text/plain', 'application/json'],
          says: 'Accepted if the answer is the profile id. A JSON object with `bot` means the caller was taken for a bot and nothing was written.',
        },
        400: {
          types: ['text/plain', 'application/json'],
          says: 'The present value is not a number (text), or the body is not JSON. Correct the request.',
        },
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: {
          types: ['text/plain', 'application/json'],
          says: 'No such profile yet (text): identify it first and wait 10 s. Or no such route (JSON): check the base URL.',
        },
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests for a proxy in front: the server does not limit ingestion. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
    decrementProfile: {
      method: 'POST',
      path: '/profile/decrement',
      body: { required: true, shape: 'ChangeProfilePropertyBody' },
      accept: 'application/json, text/plain',
      header: {
        properties: {
          'openpanel-client-ip': { type: 'string' },
          'x-client-ip': { type: 'string' },
          'user-agent': { type: 'string' },
          'openpanel-sdk-name': { type: 'string' },
          'openpanel-sdk-version': { type: 'string' },
          'request-id': { type: 'string' },
          origin: { type: 'string' },
        },
      },
      outcomes: { '202 application/json': { outcome: 'dropped', when: '/bot' } },
      responses: {
        202: {
          types: ['text/plain', 'application/json'],
          says: 'Accepted if the answer is the profile id. A JSON object with `bot` means the caller was taken for a bot and nothing was written.',
        },
        400: {
          types: ['text/plain', 'application/json'],
          says: 'The present value is not a number (text), or the body is not JSON. Correct the request.',
        },
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: {
          types: ['text/plain', 'application/json'],
          says: 'No such profile yet (text): identify it first and wait 10 s. Or no such route (JSON): check the base URL.',
        },
        413: 'The body is too large for the server or a proxy in front of it. Send less.',
        415: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        429: 'Too many requests for a proxy in front: the server does not limit ingestion. Wait as `retry-after` says, then repeat.',
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
  },
};
