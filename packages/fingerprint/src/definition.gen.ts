// Generated from specs/fingerprint/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:adb1a7c9b9fc806f8ccba17d572ca424e1006a5ffff1fb432a732ce74ca9de25, generator 0.1.0

import type { ApiDefinition } from '@visitor-apis/runtime';

/** Fingerprint as the runtime reads it: servers, options, operations, answers. */
export const definition: ApiDefinition = {
  vendor: 'fingerprint',
  title: 'Fingerprint',
  servers: [
    { url: 'https://api.fpjs.io', region: 'us' },
    { url: 'https://eu.api.fpjs.io', region: 'eu' },
    { url: 'https://ap.api.fpjs.io', region: 'ap' },
  ],
  options: { apiKey: { required: true, minLength: 1 } },
  choices: { apiKeyIn: ['header', 'query'] },
  security: [
    [{ in: 'header', name: 'Auth-API-Key', option: 'apiKey' }],
    [{ in: 'query', name: 'api_key', option: 'apiKey' }],
  ],
  operations: {
    searchEvents: {
      method: 'GET',
      path: '/events/search',
      accept: 'application/json',
      query: [
        'limit',
        'pagination_key',
        'visitor_id',
        'bot',
        'ip_address',
        'linked_id',
        'start',
        'end',
        'reverse',
        'suspect',
        'vpn',
        'virtual_machine',
        'tampering',
        'anti_detect_browser',
        'incognito',
        'privacy_settings',
        'jailbroken',
        'frida',
        'factory_reset',
        'cloned_app',
        'emulator',
        'root_apps',
        'vpn_confidence',
        'min_suspect_score',
        'ip_blocklist',
        'datacenter',
        'developer_tools',
        'location_spoofing',
        'mitm_attack',
        'proxy',
        'sdk_version',
        'sdk_platform',
        'environment',
        'proximity_id',
        'proximity_precision_radius',
        'rare_device',
        'rare_device_percentile_bucket',
      ],
      requiredQuery: ['limit'],
      responses: {
        200: {
          types: ['application/json'],
          says: 'One page of events. Ask for the next while there is a `paginationKey`.',
        },
        400: {
          types: ['application/json'],
          says: 'A filter was refused; the message names it. Correct it; repeating does not help.',
        },
        403: {
          types: ['application/json'],
          says: 'Access refused. The code says what to fix: send a key, send one that exists, or call the region that the key belongs to.',
        },
        404: {
          types: ['application/json'],
          says: 'No such visitor: the id was never seen, or its data was deleted. Check the id and the environment of the key.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests for the key, or the search service sheds load. Back off and try again; there is usually no Retry-After.',
        },
        504: {
          types: ['application/json'],
          says: 'The service took too long to find the data. Try again; a narrower time range helps a search.',
        },
      },
    },
    getEvent: {
      method: 'GET',
      path: '/events/{request_id}',
      accept: 'application/json',
      responses: {
        200: {
          types: ['application/json'],
          says: 'The event with its products. Look at each product: it can have failed on its own.',
        },
        403: {
          types: ['application/json'],
          says: 'Access refused. The code says what to fix: send a key, send one that exists, or call the region that the key belongs to.',
        },
        404: {
          types: ['application/json'],
          says: 'No such event: it never existed, expired or was deleted. One that is seconds old may only not be readable yet: try again.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests for the key, or the search service sheds load. Back off and try again; there is usually no Retry-After.',
        },
        504: {
          types: ['application/json'],
          says: 'The service took too long to find the data. Try again; a narrower time range helps a search.',
        },
      },
    },
    updateEvent: {
      method: 'PUT',
      path: '/events/{request_id}',
      body: 'required',
      accept: 'application/json',
      responses: {
        200: { types: [], says: 'The event was changed. There is no body.' },
        400: {
          types: ['application/json'],
          says: 'The body was refused: it takes `linkedId`, `tag` (an object) and `suspect`, nothing else. Correct it; repeating does not help.',
        },
        403: {
          types: ['application/json'],
          says: 'Access refused. The code says what to fix: send a key, send one that exists, or call the region that the key belongs to.',
        },
        404: {
          types: ['application/json'],
          says: 'No such event: it never existed, expired or was deleted. One that is seconds old may only not be readable yet: try again.',
        },
        409: {
          types: ['application/json'],
          says: 'The event is too fresh to be changed. Send the same update again in a moment.',
        },
      },
    },
    getVisits: {
      method: 'GET',
      path: '/visitors/{visitor_id}',
      accept: 'application/json',
      query: ['request_id', 'linked_id', 'limit', 'paginationKey', 'before'],
      responses: {
        200: {
          types: ['application/json'],
          says: 'What is known of the visitor: one visit at most, since September 2026.',
        },
        400: {
          types: ['application/json'],
          says: 'A parameter was refused, without saying which. Check the request id, `limit` and `before`.',
        },
        403: {
          types: ['application/json'],
          says: 'Access refused, without saying why. Check the key, its region and whether the subscription is active.',
        },
        404: {
          types: ['application/json'],
          says: 'No such visitor: the id was never seen, or its data was deleted. Check the id and the environment of the key.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests for the key, or the service sheds load. Wait as long as Retry-After says, then try again.',
        },
        504: {
          types: ['application/json'],
          says: 'The service took too long to find the data. Try again; a narrower time range helps a search.',
        },
      },
    },
    deleteVisitorData: {
      method: 'DELETE',
      path: '/visitors/{visitor_id}',
      accept: 'application/json',
      responses: {
        200: { types: [], says: 'The deletion is queued. There is no body.' },
        400: {
          types: ['application/json'],
          says: 'The visitor id is missing or malformed. Correct it; repeating does not help.',
        },
        403: {
          types: ['application/json'],
          says: 'Access refused. The code says whether the key, its region or scope, or the plan is the cause; support enables deletion.',
        },
        404: {
          types: ['application/json'],
          says: 'No such visitor: the id was never seen, or its data was deleted. Check the id and the environment of the key.',
        },
        429: {
          types: ['application/json'],
          says: 'The quota for deletions is spent: it is small and counted by the hour and the day. Try again much later.',
        },
      },
    },
    getRelatedVisitors: {
      method: 'GET',
      path: '/related-visitors',
      accept: 'application/json',
      query: ['visitor_id'],
      requiredQuery: ['visitor_id'],
      responses: {
        200: {
          types: ['application/json'],
          says: 'The visitor ids that share the device. There may be none.',
        },
        400: {
          types: ['application/json'],
          says: 'The visitor id is missing or malformed. Correct it; repeating does not help.',
        },
        403: {
          types: ['application/json'],
          says: 'Access refused. The code says whether the key, its region or the plan is the cause; support enables this feature.',
        },
        404: {
          types: ['application/json'],
          says: 'No such visitor: the id was never seen, or its data was deleted. Check the id and the environment of the key.',
        },
        429: {
          types: ['application/json'],
          says: 'Too many requests for the key. Back off and try again; there is usually no Retry-After.',
        },
      },
    },
  },
};
