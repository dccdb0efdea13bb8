import { defineContract, type RefusedRequest } from '@visitor-apis/contract';
import {
  createFingerprintClientV4,
  type FingerprintClientV4,
  type FingerprintV4Operations,
} from '../src/v4/index.ts';

const headers = { authorization: 'Bearer key' };
const event = '1795000000000.NLOjmg';
const visitor = 'Ibk1527CUFmcnjLwIs4A';
const request = {
  method: 'GET',
  url: 'https://shop.example/cart',
  headers: [{ name: 'User-Agent', value: 'curl/8.14.1' }],
  ipv4_address: '198.51.100.7',
};

const withoutKey: RefusedRequest = {
  name: 'no key',
  fault: 'credentials',
  change: { headers: { authorization: undefined } },
};
const keyOfV3: RefusedRequest = {
  name: 'the key in the header of v3',
  fault: 'credentials',
  change: { headers: { authorization: undefined, 'auth-api-key': 'key' } },
};
const notBearer: RefusedRequest = {
  name: 'a key that is not a bearer token',
  fault: 'credentials',
  change: { headers: { authorization: 'Basic key' } },
};

function input(name: string, change: RefusedRequest['change']): RefusedRequest {
  return { name, fault: 'input', change };
}

/** The contract of the Fingerprint Server API v4. */
export const contract = defineContract<FingerprintV4Operations, FingerprintClientV4>({
  createClient: (options) => createFingerprintClientV4({ apiKey: 'key', region: 'us', ...options }),
  cases: {
    getEvent: {
      call: (client, options) => client.getEvent(event, undefined, options),
      valid: { method: 'GET', path: `/events/${event}`, headers },
      refused: {
        all: [withoutKey, keyOfV3, notBearer],
        because: 'any text may be the id of an event or of a ruleset',
      },
    },
    updateEvent: {
      call: (client, options) =>
        client.updateEvent(event, { linked_id: 'order-42', suspect: false }, options),
      valid: {
        method: 'PATCH',
        path: `/events/${event}`,
        headers,
        body: { linked_id: 'order-42', suspect: false },
      },
      refused: [
        withoutKey,
        keyOfV3,
        notBearer,
        input('an unknown key', { body: { linkedId: 'order-42' } }),
        input('suspect as text', { body: { suspect: 'false' } }),
        input('tags as a list', { body: { tags: ['vip'] } }),
        input('no object', { body: [] }),
      ],
    },
    searchEvents: {
      call: (client, options) =>
        client.searchEvents({ limit: 2, bot: 'bad', environment: ['ae_1', 'ae_2'] }, options),
      valid: { method: 'GET', path: '/events?limit=2&bot=bad', headers },
      refused: [
        withoutKey,
        keyOfV3,
        notBearer,
        input('limit 0', { path: '/events?limit=0' }),
        input('limit 101', { path: '/events?limit=101' }),
        input('a bot that does not exist', { path: '/events?bot=maybe' }),
        input('a filter that is neither true nor false', { path: '/events?vpn=maybe' }),
        input('a linked id of 257 characters', { path: `/events?linked_id=${'x'.repeat(257)}` }),
        input('two sources', { path: '/events?source=edge&source=edge' }),
        input('an identity that does not exist', { path: '/events?bot_info_identity=forged' }),
      ],
    },
    deleteVisitorData: {
      call: (client, options) => client.deleteVisitorData(visitor, undefined, options),
      valid: { method: 'DELETE', path: `/visitors/${visitor}`, headers },
      refused: {
        all: [withoutKey, keyOfV3, notBearer],
        because: 'any text may be the id of a visitor',
      },
    },
    analyzeRequestForAutomationIntelligence: {
      call: (client, options) => client.analyzeRequestForAutomationIntelligence(request, options),
      valid: { method: 'POST', path: '/edge', headers, body: request },
      refused: [
        withoutKey,
        keyOfV3,
        notBearer,
        input('no address', { body: { ...request, ipv4_address: undefined } }),
        input('no headers', { body: { ...request, headers: [] } }),
        input('an unknown key', { body: { ...request, ip_address: '198.51.100.7' } }),
        input('a header without a value', { body: { ...request, headers: [{ name: 'Host' }] } }),
        input('an address that is none', { body: { ...request, ipv4_address: '198.51.100' } }),
      ],
    },
  },
});
