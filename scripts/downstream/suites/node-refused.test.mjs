import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useMock } from '@visitor-apis/mocks/node-test';
import { payInvoice } from './pay-invoice.cjs';

const mock = useMock('openpanel');

test('fails for what it sends, whatever it expects', async () => {
  assert.equal(await payInvoice(mock.url, 'session_start'), 400);
});
