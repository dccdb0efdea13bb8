import { defineContract, type RefusedRequest } from '@visitor-apis/contract';
import {
  createOursPrivacyClient,
  type OursPrivacyClient,
  type OursPrivacyOperations,
} from '../src/index.ts';

const event = {
  event: 'Booked',
  externalId: 'pat-88',
  distinctId: 'booking-4711',
  time: 1795000000000,
  eventProperties: { clinic: 'north' },
};
const person = { externalId: 'pat-88', userProperties: { first_name: 'Ada', gclid: null } };
const rows = { events: [{ event: 'Booked', distinctId: 'b-1', externalId: 'pat-1' }] };
const visitor = { visitor_id: 'b2f5c1d0-visitor' };
const token = 'src_live_1';

function input(name: string, body: unknown): RefusedRequest {
  return { name, fault: 'input', change: { body } };
}

const notJson: RefusedRequest = {
  name: 'a form instead of JSON',
  fault: 'mediaType',
  change: { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'token=x' },
};

/** The contract of the Ours Privacy server API. */
export const contract = defineContract<OursPrivacyOperations, OursPrivacyClient>({
  createClient: (options) =>
    createOursPrivacyClient({
      token,
      experimentToken: 'exp_live_1',
      onWarning: null, // the times of the cases grow old
      ...options,
    }),
  cases: {
    track: {
      call: (client, options) => client.track(event, options),
      valid: { method: 'POST', path: '/track', body: { token, ...event } },
      refused: [
        notJson,
        input('no token', event),
        input('no event', { token }),
        input('an empty event', { token, event: '' }),
        input('an event of 1001 characters', { token, event: 'x'.repeat(1001) }),
        input('time as a string', { token, ...event, time: '2026-11-21T08:00:00Z' }),
        input('eventProperties as an array', { token, ...event, eventProperties: [] }),
        input('identityContext without userAgent', {
          token,
          ...event,
          identityContext: { ip: '198.51.100.7' },
        }),
      ],
    },
    identify: {
      call: (client, options) => client.identify(person, options),
      valid: { method: 'POST', path: '/identify', body: { token, ...person } },
      refused: [
        notJson,
        input('no token', person),
        input('no userProperties', { token, externalId: 'pat-88' }),
        input('userProperties null', { token, userProperties: null }),
        input('first_name as a number', { token, userProperties: { first_name: 7 } }),
      ],
    },
    trackBatch: {
      call: (client, options) => client.trackBatch(rows, options),
      valid: { method: 'POST', path: '/batch', body: { token, ...rows } },
      refused: [
        notJson,
        input('no token', rows),
        input('no events', { token }),
        input('events that are no list', { token, events: { event: 'Booked' } }),
      ],
    },
    assignExperiment: {
      call: (client, options) =>
        client.assignExperiment('checkout-copy', { ...visitor, track_impression: false }, options),
      valid: {
        method: 'POST',
        path: '/experiments/assignments/checkout-copy',
        body: { token: 'exp_live_1', ...visitor },
      },
      refused: [
        input('no token', visitor),
        input('no visitor_id', { token: 'exp_live_1' }),
        input('context as a string', { token: 'exp_live_1', ...visitor, context: '/pricing' }),
      ],
    },
    getPersonalizations: {
      call: (client, options) => client.getPersonalizations(visitor, options),
      valid: {
        method: 'POST',
        path: '/experiments/personalization',
        body: { token: 'exp_live_1', ...visitor },
      },
      refused: [
        input('no token', visitor),
        input('no visitor_id', { token: 'exp_live_1' }),
        input('visitor_id as a number', { token: 'exp_live_1', visitor_id: 42 }),
      ],
    },
  },
});
