import { defineContract, type RefusedRequest } from '@visitor-apis/contract';
import {
  createFingerprintClient,
  type FingerprintClient,
  type FingerprintOperations,
} from '../src/index.ts';

const requestId = '1795000000000.NLOjmg';
const visitorId = 'Ibk1527CUFmcnjLwIs4A';
const headers = { 'auth-api-key': 'test-key' };

const withoutKey: RefusedRequest = {
  name: 'no key',
  fault: 'credentials',
  change: { headers: { 'auth-api-key': undefined } },
};
const becausePathOnly =
  'besides the key it takes a path parameter only, and any non-empty string is one';

/** The contract of the Fingerprint Server API v3. */
export const contract = defineContract<FingerprintOperations, FingerprintClient>({
  createClient: (options) =>
    createFingerprintClient({ apiKey: 'test-key', region: 'us', ...options }),
  cases: {
    getEvent: {
      call: (client, options) => client.getEvent(requestId, undefined, options),
      valid: { method: 'GET', path: `/events/${requestId}`, headers },
      refused: { all: [withoutKey], because: becausePathOnly },
    },
    updateEvent: {
      call: (client, options) => client.updateEvent(requestId, { suspect: true }, options),
      valid: { method: 'PUT', path: `/events/${requestId}`, headers, body: { suspect: true } },
      refused: [
        withoutKey,
        { name: 'an unknown key', fault: 'input', change: { body: { invalid: true } } },
        { name: 'a tag that is an array', fault: 'input', change: { body: { tag: ['vip'] } } },
        { name: 'suspect as a string', fault: 'input', change: { body: { suspect: 'true' } } },
        { name: 'no body', fault: 'input', change: { body: undefined } },
      ],
    },
    searchEvents: {
      call: (client, options) => client.searchEvents({ limit: 10, bot: 'bad' }, options),
      valid: { method: 'GET', path: '/events/search?limit=10&bot=bad', headers },
      refused: [
        withoutKey,
        { name: 'no limit', fault: 'input', change: { path: '/events/search' } },
        { name: 'limit is a word', fault: 'input', change: { path: '/events/search?limit=ten' } },
        { name: 'limit below 1', fault: 'input', change: { path: '/events/search?limit=0' } },
        {
          name: 'an unknown bot filter',
          fault: 'input',
          change: { path: '/events/search?limit=10&bot=ugly' },
        },
        {
          name: 'linked_id of 257 characters',
          fault: 'input',
          change: { path: `/events/search?limit=10&linked_id=${'x'.repeat(257)}` },
        },
      ],
    },
    getVisits: {
      call: (client, options) => client.getVisits(visitorId, { limit: 1 }, options),
      valid: { method: 'GET', path: `/visitors/${visitorId}?limit=1`, headers },
      refused: [
        withoutKey,
        {
          name: 'limit below 0',
          fault: 'input',
          change: { path: `/visitors/${visitorId}?limit=-1` },
        },
        {
          name: 'before is a date',
          fault: 'input',
          change: { path: `/visitors/${visitorId}?before=2026-11-21` },
        },
      ],
    },
    deleteVisitorData: {
      call: (client, options) => client.deleteVisitorData(visitorId, undefined, options),
      valid: { method: 'DELETE', path: `/visitors/${visitorId}`, headers },
      refused: { all: [withoutKey], because: becausePathOnly },
    },
    getRelatedVisitors: {
      call: (client, options) => client.getRelatedVisitors({ visitor_id: visitorId }, options),
      valid: { method: 'GET', path: `/related-visitors?visitor_id=${visitorId}`, headers },
      refused: {
        all: [
          withoutKey,
          { name: 'no visitor_id', fault: 'input', change: { path: '/related-visitors' } },
        ],
        because: 'besides the key it takes one string, and any string is one',
      },
    },
  },
});
