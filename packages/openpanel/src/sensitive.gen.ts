// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { ApiSensitivity } from '@visitor-apis/runtime';

/** Where the operations of OpenPanel carry secrets and people. */
export const sensitive: ApiSensitivity = {
  options: { clientSecret: 'secret' },
  operations: {
    track: {
      parameters: {
        'openpanel-client-ip': 'personal',
        'x-client-ip': 'personal',
        'user-agent': 'personal',
      },
      request: {
        '/payload/properties': 'personal',
        '/payload/profileId': 'personal',
        '/clientSecret': 'secret',
        '/payload/firstName': 'personal',
        '/payload/lastName': 'personal',
        '/payload/email': 'personal',
        '/payload/avatar': 'personal',
        '/payload/payload': 'personal',
        '/payload/sessionId': 'personal',
        '/payload/alias': 'personal',
      },
      responses: { 200: { '/deviceId': 'personal', '/sessionId': 'personal' } },
    },
    getDeviceId: {
      parameters: {
        'openpanel-client-ip': 'personal',
        'x-client-ip': 'personal',
        'user-agent': 'personal',
      },
      responses: { 200: { '/deviceId': 'personal', '/sessionId': 'personal' } },
    },
    createEvent: {
      parameters: {
        'openpanel-client-ip': 'personal',
        'x-client-ip': 'personal',
        'user-agent': 'personal',
      },
      request: { '/profileId': 'personal', '/properties': 'personal' },
    },
    upsertProfile: {
      parameters: {
        'openpanel-client-ip': 'personal',
        'x-client-ip': 'personal',
        'user-agent': 'personal',
      },
      request: {
        '/profileId': 'personal',
        '/firstName': 'personal',
        '/lastName': 'personal',
        '/email': 'personal',
        '/avatar': 'personal',
        '/properties': 'personal',
      },
      responses: { 202: { '': 'personal' } },
    },
    incrementProfile: {
      parameters: {
        'openpanel-client-ip': 'personal',
        'x-client-ip': 'personal',
        'user-agent': 'personal',
      },
      request: { '/profileId': 'personal' },
      responses: { 202: { '': 'personal' } },
    },
    decrementProfile: {
      parameters: {
        'openpanel-client-ip': 'personal',
        'x-client-ip': 'personal',
        'user-agent': 'personal',
      },
      request: { '/profileId': 'personal' },
      responses: { 202: { '': 'personal' } },
    },
  },
};
