import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import * as mocks from '@visitor-apis/mocks';
import { createMockHandlers } from '@visitor-apis/mocks/msw';
import { useMock } from '@visitor-apis/mocks/node-test';
import { createOpenPanelClient } from '@visitor-apis/openpanel';
import { setupServer } from 'msw/node';
import { payInvoice } from './pay-invoice.cjs';

const { assertReceived, createMockFetch, ok, rateLimited, reset, startMock } = mocks;

const credentials = {
  clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
  clientSecret: 'sec_0f1e2d3c4b5a69788796',
};
const event = { type: 'track', payload: { name: 'invoice_paid' } };
const ADDED_BY_NODE = ['default', 'module.exports'];
const expected = { body: { payload: { name: 'invoice_paid' } } };

const mock = useMock('openpanel');

test('receives what a client sends', async () => {
  await createOpenPanelClient({ ...credentials, baseUrl: mock.url }).track(event);
  assertReceived(mock, 'track', expected);
});

test('begins each test anew', () => {
  assert.deepEqual(mock.requests, []);
  assert.throws(() => assertReceived(mock, 'track', expected));
});

test('plays a script', async () => {
  mock.script('track', [rateLimited({ retryAfter: 1 }), ok()]);
  assert.equal(await payInvoice(mock.url), 200);
  assertReceived(mock, 'track', { times: 2 });
});

test('is started by hand too', async () => {
  const own = await startMock('openpanel');
  own.script('track', [reset()]);
  await assert.rejects(payInvoice(own.url));
  own.reset();
  assert.equal(await payInvoice(own.url), 200);
  assert.equal(await payInvoice(own.url, 'session_start'), 400);
  assert.equal(own.violations.length, 1);
  await own.close();
});

test('is a fetch', async () => {
  const fetch = createMockFetch('openpanel');
  await createOpenPanelClient({ ...credentials, fetch }).track(event);
  assertReceived(fetch.mock, 'track', expected);
});

test('is handlers of MSW', async () => {
  const { mock: handled } = createMockFetch('openpanel');
  const server = setupServer(...createMockHandlers(handled));
  server.listen({ onUnhandledRequest: 'bypass' });
  await createOpenPanelClient(credentials).track(event);
  server.close();
  assertReceived(handled, 'track', expected);
});

test('is the same, imported or required', () => {
  const required = createRequire(import.meta.url)('@visitor-apis/mocks');
  const imported = Object.entries(mocks).filter(([name]) => !ADDED_BY_NODE.includes(name));
  for (const [name, value] of imported) assert.equal(required[name], value, name);
  assert.equal(imported.length, Object.keys(required).length);
});
