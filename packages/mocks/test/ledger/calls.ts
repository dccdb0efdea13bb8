const keys = {
  'openpanel-client-id': '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
  'openpanel-client-secret': 'sec_0f1e2d3c4b5a69788796',
};

/** Requests by a name: of OpenPanel, and of the sample document. */
export const CALLS = {
  track: {
    url: 'https://api.openpanel.dev/track',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...keys },
    body: JSON.stringify({ type: 'track', payload: { name: 'invoice_paid' } }),
  },
  trackReserved: {
    url: 'https://api.openpanel.dev/track',
    method: 'POST',
    headers: { 'content-type': 'application/json', ...keys },
    body: JSON.stringify({ type: 'track', payload: { name: 'session_start' } }),
  },
  device: {
    url: 'https://api.openpanel.dev/track/device-id',
    method: 'GET',
    headers: keys,
  },
  plant: {
    url: 'https://us.garden.example/v1/plants/fern',
    method: 'GET',
    headers: { 'x-key': 'k' },
  },
} as const;
