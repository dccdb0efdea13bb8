import { createMock } from '@visitor-apis/mocks';
import { expect, it } from 'vitest';

it('a refusal has the headers that its document has, with their examples', async () => {
  const mock = createMock('openpanel');
  const { status, headers } = await mock.fetch(`${mock.servers[0]}/export/events?projectId=1`, {
    headers: {
      'openpanel-client-id': '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
      'openpanel-client-secret': 'sec_0f1e2d3c4b5a69788796',
    },
  });
  expect(status).toBe(400);
  expect(headers.get('x-ratelimit-limit')).toBe('100');
  expect(headers.get('content-type')).toBe('application/json');
});
