import { useMock } from '@visitor-apis/mocks/vitest';
import { expect, it } from 'vitest';
import { payInvoice } from './pay-invoice.cjs';

const mock = useMock('openpanel');

it('fails for what it sends, whatever it expects', async () => {
  expect(await payInvoice(mock.url, 'session_start')).toBe(400);
});
