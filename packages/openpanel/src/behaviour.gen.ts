// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:00a6a32033075209aeb6acb87039a8f162cfd9ec1325f6f74e436840f0d5911f, generator 0.1.0

import type { ApiBehaviour } from '@visitor-apis/runtime';

/** What the operations of OpenPanel do that their types cannot say. */
export const behaviour: ApiBehaviour = {
  options: { clientSecret: 'secret' },
  operations: {
    track: {
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
      },
      outcomes: { 202: 'dropped', '200 text/plain': 'duplicate' },
      sensitive: {
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
    },
    getDeviceId: {
      retry: {
        statuses: [408, 429, 500, 502, 503, 504],
        transport: ['connect', 'reset', 'timeout'],
        attempts: 3,
        firstDelay: 500,
        factor: 2,
        maxDelay: 10000,
        jitter: { min: 0, max: 500 },
        retryAfter: true,
        repeatable: 'always',
      },
      sensitive: {
        parameters: {
          'openpanel-client-ip': 'personal',
          'x-client-ip': 'personal',
          'user-agent': 'personal',
        },
        responses: { 200: { '/deviceId': 'personal', '/sessionId': 'personal' } },
      },
    },
    createEvent: {
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
      },
      outcomes: { 200: 'duplicate', '202 application/json': 'dropped' },
      deprecation: { successor: 'track' },
      sensitive: {
        parameters: {
          'openpanel-client-ip': 'personal',
          'x-client-ip': 'personal',
          'user-agent': 'personal',
        },
        request: { '/profileId': 'personal', '/properties': 'personal' },
      },
    },
    upsertProfile: {
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
      },
      deprecation: { successor: 'track' },
      sensitive: {
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
    },
    incrementProfile: {
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
      },
      deprecation: { successor: 'track' },
      sensitive: {
        parameters: {
          'openpanel-client-ip': 'personal',
          'x-client-ip': 'personal',
          'user-agent': 'personal',
        },
        request: { '/profileId': 'personal' },
        responses: { 202: { '': 'personal' } },
      },
    },
    decrementProfile: {
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
      },
      deprecation: { successor: 'track' },
      sensitive: {
        parameters: {
          'openpanel-client-ip': 'personal',
          'x-client-ip': 'personal',
          'user-agent': 'personal',
        },
        request: { '/profileId': 'personal' },
        responses: { 202: { '': 'personal' } },
      },
    },
  },
};
