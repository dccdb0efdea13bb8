import { ok, rateLimited, ViolationError } from '@visitor-apis/mocks';
import { useMock } from '@visitor-apis/mocks/vitest';
import { createOpenPanelClient } from '@visitor-apis/openpanel';
import { expect, it } from 'vitest';

const mock = useMock('openpanel');

function createClient() {
  return createOpenPanelClient({
    clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
    clientSecret: 'sec_0f1e2d3c4b5a69788796',
    baseUrl: mock.url,
  });
}

it('receives what a client sends', async () => {
  await createClient().track({ type: 'track', payload: { name: 'invoice_paid' } });
  expect(mock).toHaveReceived('track', { body: { payload: { name: 'invoice_paid' } } });
  expect(mock).not.toHaveReceived('track', { body: { payload: { name: 'invoice_sent' } } });
});

it('begins each test anew', () => {
  expect(mock.requests).toEqual([]);
});

it('plays a script', async () => {
  mock.script('track', [rateLimited({ retryAfter: 1 }), ok()]);
  await createClient().track({ type: 'track', payload: { name: 'invoice_paid' } });
  expect(mock).toHaveReceived('track', { times: 2 });
});

it('knows its errors', async () => {
  await createClient().try.track({ type: 'track', payload: { name: 'session_start' } });
  expect(() => mock.assertNoViolations()).toThrow(ViolationError);
  mock.reset();
});
