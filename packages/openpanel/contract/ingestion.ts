import type { ContractCase } from '@visitor-apis/contract';
import type { OpenPanelClient, OpenPanelOperations } from '../src/index.ts';
import { badBody, formBody } from './bad-input.ts';
import { headers, withoutCredentials, withoutId } from './credentials.ts';

function track(payload: object): object {
  return { type: 'track', payload };
}

/** What is tested of the ingestion API. */
export const ingestion: {
  readonly [Operation in keyof OpenPanelOperations]: ContractCase<OpenPanelClient>;
} = {
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
      formBody,
      badBody('no type', { payload: { name: 'invoice_paid' } }),
      badBody('a type that does not exist', { type: 'page', payload: { name: 'x' } }),
      badBody('no payload', { type: 'track' }),
      badBody('an array of events', [track({ name: 'invoice_paid' })]),
      badBody('an empty name', track({ name: '' })),
      badBody('a name of 81 characters', track({ name: 'x'.repeat(81) })),
      badBody('a reserved name', track({ name: 'session_start' })),
      badBody('profileId null', track({ name: 'invoice_paid', profileId: null })),
      badBody(
        'revenue with a fraction',
        track({ name: 'revenue', properties: { __revenue: 9.5 } }),
      ),
      badBody('identify without profileId', { type: 'identify', payload: { firstName: 'Mara' } }),
      badBody('an e-mail that is none', {
        type: 'identify',
        payload: { profileId: 'u-17', email: 'mara' },
      }),
      badBody('increment by 0', {
        type: 'increment',
        payload: { profileId: 'u-17', property: 'logins', value: 0 },
      }),
      badBody('group without a name', { type: 'group', payload: { id: 'org-3', type: 'company' } }),
      badBody('assign_group without groupIds', { type: 'assign_group', payload: {} }),
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
    refused: [withoutId, withoutCredentials, badBody('a name that is a number', { name: 7 })],
  },
  upsertProfile: {
    call: (client, options) => client.upsertProfile({ profileId: 'u-17' }, options),
    valid: { method: 'POST', path: '/profile', headers, body: { profileId: 'u-17' } },
    refused: [
      withoutId,
      withoutCredentials,
      badBody('properties as text', { profileId: 'u-17', properties: 'vip' }),
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
      badBody('a value that is a word', { profileId: 'u-17', property: 'logins', value: 'one' }),
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
      badBody('a value that is a word', { profileId: 'u-17', property: 'logins', value: 'one' }),
    ],
  },
};
