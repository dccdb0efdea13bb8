'use strict';

const { ok, rateLimited, startMock, UnknownApiError } = require('@visitor-apis/mocks');
const { useMock } = require('@visitor-apis/mocks/jest');
const { payInvoice } = require('./pay-invoice.cjs');

const mock = useMock('openpanel');

test('receives what an application sends', async () => {
  expect(await payInvoice(mock.url)).toBe(200);
  expect(mock).toHaveReceived('track', { body: { payload: { name: 'invoice_paid' } } });
  expect(mock).not.toHaveReceived('track', { body: { payload: { name: 'invoice_sent' } } });
});

test('begins each test anew', () => {
  expect(mock.requests).toEqual([]);
});

test('plays a script', async () => {
  mock.script('track', [rateLimited({ retryAfter: 1 }), ok()]);
  expect(await payInvoice(mock.url)).toBe(200);
  expect(mock).toHaveReceived('track', { times: 2 });
});

test('makes answers up', async () => {
  const headers = { 'auth-api-key': 'any', prefer: 'dynamic=true' };
  const fingerprint = await startMock('fingerprint');
  const response = await fetch(`${fingerprint.url}/events/1795000000000.NLOjmg`, { headers });
  expect([response.status, typeof (await response.json()).products]).toEqual([200, 'object']);
  await fingerprint.close();
});

test('knows its errors', async () => {
  await expect(startMock('nobody')).rejects.toBeInstanceOf(UnknownApiError);
});
