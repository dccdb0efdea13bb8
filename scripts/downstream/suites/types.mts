import { createMock, rateLimited } from '@visitor-apis/mocks';
import { deliverWebhook } from '@visitor-apis/mocks/fingerprint';
import { createMockHandlers } from '@visitor-apis/mocks/msw';
import { useMock as useMockInNode } from '@visitor-apis/mocks/node-test';
import { useMock } from '@visitor-apis/mocks/vitest';
import { LedgerReporter } from '@visitor-apis/mocks/vitest-reporter';
import { setupServer } from 'msw/node';
import { expect } from 'vitest';
import { defineConfig } from 'vitest/config';

const mock = useMock('openpanel');
expect(mock).toHaveReceived('track', { body: { payload: { name: 'invoice_paid' } } });
expect(mock).toHaveNoViolations();
mock.script('track', [rateLimited({ retryAfter: 1 })]);
// @ts-expect-error There is no such operation.
mock.script('trak', []);

setupServer(...createMockHandlers(createMock('fingerprint')));
useMockInNode('fingerprint').script('getEvent', []);
export const deliver: Promise<unknown> = deliverWebhook({ url: mock.url, secret: 'any' });
export const config: object = defineConfig({
  test: {
    reporters: ['default', new LedgerReporter({ min: 60 })],
  },
});
