'use strict';

const { useMock } = require('@visitor-apis/mocks/jest');
const { payInvoice } = require('./pay-invoice.cjs');

const mock = useMock('openpanel');

test('fails for what it sends, whatever it expects', async () => {
  expect(await payInvoice(mock.url, 'session_start')).toBe(400);
});
