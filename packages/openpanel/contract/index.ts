import { defineContract, type RefusedRequest } from '@visitor-apis/contract';
import {
  createOpenPanelClient,
  type OpenPanelClient,
  type OpenPanelOperations,
} from '../src/index.ts';

const clientId = '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11';
const clientSecret = 'sec_0f1e2d3c4b5a69788796';
const headers = { 'openpanel-client-id': clientId, 'openpanel-client-secret': clientSecret };

const withoutId: RefusedRequest = {
  name: 'no client id',
  fault: 'credentials',
  change: { headers: { 'openpanel-client-id': undefined } },
};
const withoutCredentials: RefusedRequest = {
  name: 'no credentials at all',
  fault: 'credentials',
  change: { headers: { 'openpanel-client-id': undefined, 'openpanel-client-secret': undefined } },
};

function input(name: string, body: unknown): RefusedRequest {
  return { name, fault: 'input', change: { body } };
}

function track(payload: object): object {
  return { type: 'track', payload };
}

/** The contract of OpenPanel's ingestion API. */
export const contract = defineContract<OpenPanelOperations, OpenPanelClient>({
  createClient: (options) => createOpenPanelClient({ clientId, clientSecret, ...options }),
  cases: {
    track: {
      call: (client, options) =>
        client.track(
          { type: 'track', payload: { name: 'invoice_paid', profileId: 'u-17' } },
          options,
        ),
      valid: { method: 'POST', path: '/track', headers, body: track({ name: 'invoice_paid' }) },
      refused: [
        withoutId,
        withoutCredentials,
        {
          name: 'a form instead of JSON',
          fault: 'mediaType',
          change: { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
        },
        input('no type', { payload: { name: 'invoice_paid' } }),
        input('a type that does not exist', { type: 'page', payload: { name: 'x' } }),
        input('no payload', { type: 'track' }),
        input('an array of events', [track({ name: 'invoice_paid' })]),
        input('an empty name', track({ name: '' })),
        input('a name of 81 characters', track({ name: 'x'.repeat(81) })),
        input('a reserved name', track({ name: 'session_start' })),
        input('profileId null', track({ name: 'invoice_paid', profileId: null })),
        input(
          'revenue with a fraction',
          track({ name: 'revenue', properties: { __revenue: 9.5 } }),
        ),
        input('identify without profileId', { type: 'identify', payload: { firstName: 'Mara' } }),
        input('an e-mail that is none', {
          type: 'identify',
          payload: { profileId: 'u-17', email: 'mara' },
        }),
        input('increment by 0', {
          type: 'increment',
          payload: { profileId: 'u-17', property: 'logins', value: 0 },
        }),
        input('group without a name', { type: 'group', payload: { id: 'org-3', type: 'company' } }),
        input('assign_group without groupIds', { type: 'assign_group', payload: {} }),
      ],
    },
    getDeviceId: {
      call: (client, options) => client.getDeviceId(undefined, options),
      valid: { method: 'GET', path: '/track/device-id', headers },
      refused: {
        all: [withoutId, withoutCredentials],
        because: 'it takes credentials and free-form headers only',
      },
    },
    createEvent: {
      call: (client, options) => client.createEvent({ name: 'invoice_paid' }, options),
      valid: { method: 'POST', path: '/event', headers, body: { name: 'invoice_paid' } },
      refused: [withoutId, withoutCredentials, input('a name that is a number', { name: 7 })],
    },
    upsertProfile: {
      call: (client, options) => client.upsertProfile({ profileId: 'u-17' }, options),
      valid: { method: 'POST', path: '/profile', headers, body: { profileId: 'u-17' } },
      refused: [
        withoutId,
        withoutCredentials,
        input('properties as text', { profileId: 'u-17', properties: 'vip' }),
      ],
    },
    incrementProfile: {
      call: (client, options) =>
        client.incrementProfile({ profileId: 'u-17', property: 'logins', value: 1 }, options),
      valid: {
        method: 'POST',
        path: '/profile/increment',
        headers,
        body: { profileId: 'u-17', property: 'logins', value: 1 },
      },
      refused: [
        withoutId,
        withoutCredentials,
        input('a value that is a word', { profileId: 'u-17', property: 'logins', value: 'one' }),
      ],
    },
    decrementProfile: {
      call: (client, options) =>
        client.decrementProfile({ profileId: 'u-17', property: 'logins', value: 1 }, options),
      valid: {
        method: 'POST',
        path: '/profile/decrement',
        headers,
        body: { profileId: 'u-17', property: 'logins', value: 1 },
      },
      refused: [
        withoutId,
        withoutCredentials,
        input('a value that is a word', { profileId: 'u-17', property: 'logins', value: 'one' }),
      ],
    },
  },
});
