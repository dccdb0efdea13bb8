import type { RefusedRequest } from '@visitor-apis/contract';

export const clientId = '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11';
export const clientSecret = 'sec_0f1e2d3c4b5a69788796';

/** What every request of every client carries. */
export const headers = {
  'openpanel-client-id': clientId,
  'openpanel-client-secret': clientSecret,
};

export const withoutId: RefusedRequest = {
  name: 'no client id',
  fault: 'credentials',
  change: { headers: { 'openpanel-client-id': undefined } },
};

/** Refused wherever no browser may ask. */
const withoutSecret: RefusedRequest = {
  name: 'no client secret',
  fault: 'credentials',
  change: { headers: { 'openpanel-client-secret': undefined } },
};

export const withoutCredentials: RefusedRequest = {
  name: 'no credentials at all',
  fault: 'credentials',
  change: { headers: { 'openpanel-client-id': undefined, 'openpanel-client-secret': undefined } },
};

/** What is refused where both, id and secret, are needed. */
export const badCredentials = [withoutId, withoutSecret, withoutCredentials] as const;
