// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:00a6a32033075209aeb6acb87039a8f162cfd9ec1325f6f74e436840f0d5911f, generator 0.1.0

import type { ApiDefinition } from '@visitor-apis/runtime';

/** OpenPanel as the runtime reads it: servers, options, operations, answers. */
export const definition: ApiDefinition = {
  vendor: 'openpanel',
  title: 'OpenPanel',
  servers: [{ url: 'https://api.openpanel.dev' }],
  options: {
    clientId: {
      required: true,
      pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$',
    },
    clientSecret: { required: true, nullable: true, minLength: 1 },
  },
  security: [
    [
      { in: 'header', name: 'openpanel-client-id', option: 'clientId' },
      { in: 'header', name: 'openpanel-client-secret', option: 'clientSecret' },
    ],
    [{ in: 'header', name: 'openpanel-client-id', option: 'clientId' }],
  ],
  operations: {
    track: {
      method: 'POST',
      path: '/track',
      body: 'required',
      accept: 'application/json, text/plain',
      responses: {
        200: {
          types: ['application/json', 'text/plain'],
          says: 'Accepted and queued. The text `Duplicate event` means an identical request came within 100 ms: do not send it again.',
        },
        202: {
          types: ['application/json'],
          says: "Dropped: the user agent is a known bot's and no secret was sent. Nothing was stored; send the secret or another user agent.",
        },
        400: {
          types: ['application/json'],
          says: 'The body breaks a rule, or the property to change is not a number. `body.message` names the field. Correct the request; do not repeat it.',
        },
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: {
          types: ['application/json'],
          says: 'No such profile yet: identify it first and wait 10 s. Or no such route: check the base URL, which may need `/api`.',
        },
        413: {
          types: ['application/json'],
          says: 'The body is too large for the server or a proxy in front of it. Send less.',
        },
        415: {
          types: ['application/json'],
          says: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. The server itself does not limit ingestion; a proxy in front may. Wait as `retry-after` says, then repeat.',
        },
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
      responses: {
        200: {
          types: ['application/json'],
          says: 'The device id and, if one is live, the session.',
        },
        400: {
          types: ['text/plain'],
          says: 'No device id can be computed. Send a public address in `openpanel-client-ip`, and a `user-agent`.',
        },
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: {
          types: ['application/json'],
          says: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. The server itself does not limit ingestion; a proxy in front may. Wait as `retry-after` says, then repeat.',
        },
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
    createEvent: {
      method: 'POST',
      path: '/event',
      body: 'required',
      accept: 'application/json, text/plain',
      responses: {
        200: {
          types: ['text/plain'],
          says: 'An identical request came within 100 ms. Nothing was stored now; do not send it again.',
        },
        202: {
          types: ['text/plain', 'application/json'],
          says: 'Accepted and queued if the answer is the text `ok`. A JSON answer means the caller was taken for a bot and the event was dropped.',
        },
        400: {
          types: ['application/json'],
          says: 'The body is not JSON, or empty. Correct it; do not repeat the request.',
        },
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: {
          types: ['application/json'],
          says: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        },
        413: {
          types: ['application/json'],
          says: 'The body is too large for the server or a proxy in front of it. Send less.',
        },
        415: {
          types: ['application/json'],
          says: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. The server itself does not limit ingestion; a proxy in front may. Wait as `retry-after` says, then repeat.',
        },
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
    upsertProfile: {
      method: 'POST',
      path: '/profile',
      body: 'required',
      accept: 'application/json, text/plain',
      responses: {
        202: {
          types: ['text/plain', 'application/json'],
          says: 'Accepted if the answer is the profile id. A JSON object with `bot` means the caller was taken for a bot and nothing was written.',
        },
        400: {
          types: ['application/json'],
          says: 'The body is not JSON, or empty. Correct it; do not repeat the request.',
        },
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: {
          types: ['application/json'],
          says: 'The server has no such route. Check the base URL, which may need `/api`, or update the server.',
        },
        413: {
          types: ['application/json'],
          says: 'The body is too large for the server or a proxy in front of it. Send less.',
        },
        415: {
          types: ['application/json'],
          says: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. The server itself does not limit ingestion; a proxy in front may. Wait as `retry-after` says, then repeat.',
        },
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
    incrementProfile: {
      method: 'POST',
      path: '/profile/increment',
      body: 'required',
      accept: 'application/json, text/plain',
      responses: {
        202: {
          types: ['text/plain', 'application/json'],
          says: 'Accepted if the answer is the profile id. A JSON object with `bot` means the caller was taken for a bot and nothing was written.',
        },
        400: {
          types: ['text/plain', 'application/json'],
          says: 'The present value is not a number (text), or the body is not JSON. Do not repeat the request.',
        },
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: {
          types: ['text/plain', 'application/json'],
          says: 'No such profile yet (text): identify it first and wait 10 s. Or no such route (JSON): check the base URL.',
        },
        413: {
          types: ['application/json'],
          says: 'The body is too large for the server or a proxy in front of it. Send less.',
        },
        415: {
          types: ['application/json'],
          says: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. The server itself does not limit ingestion; a proxy in front may. Wait as `retry-after` says, then repeat.',
        },
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
    decrementProfile: {
      method: 'POST',
      path: '/profile/decrement',
      body: 'required',
      accept: 'application/json, text/plain',
      responses: {
        202: {
          types: ['text/plain', 'application/json'],
          says: 'Accepted if the answer is the profile id. A JSON object with `bot` means the caller was taken for a bot and nothing was written.',
        },
        400: {
          types: ['text/plain', 'application/json'],
          says: 'The present value is not a number (text), or the body is not JSON. Do not repeat the request.',
        },
        401: {
          types: ['text/plain', 'application/json'],
          says: 'Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret.',
        },
        404: {
          types: ['text/plain', 'application/json'],
          says: 'No such profile yet (text): identify it first and wait 10 s. Or no such route (JSON): check the base URL.',
        },
        413: {
          types: ['application/json'],
          says: 'The body is too large for the server or a proxy in front of it. Send less.',
        },
        415: {
          types: ['application/json'],
          says: 'The body is not declared as JSON. Send `content-type` `application/json`.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests. The server itself does not limit ingestion; a proxy in front may. Wait as `retry-after` says, then repeat.',
        },
        500: {
          types: ['text/plain', 'application/json'],
          says: 'The server failed. The item may have been stored; a repeat can count twice.',
        },
      },
    },
  },
};
