/** A test that tracks an event of OpenPanel, as a user has it. */
export const TRACK_TEST = `
import { createMock } from '@visitor-apis/mocks';
import { expect, it } from 'vitest';
it('tracks', async () => {
  const mock = createMock('openpanel');
  const { status } = await mock.fetch('https://api.openpanel.dev/track', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'openpanel-client-id': '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
      'openpanel-client-secret': 'sec_0f1e2d3c4b5a69788796',
    },
    body: JSON.stringify({ type: 'track', payload: { name: 'invoice_paid' } }),
  });
  expect(status).toBe(200);
}, 60_000);`;

/** One that asks OpenPanel for an id. */
export const DEVICE_TEST = TRACK_TEST.replace('/track', '/track/device-id')
  .replace("method: 'POST'", "method: 'GET'")
  .replace(/body: .*/, '');
