import { expect, it } from 'vitest';
import { createMock } from '../../src/index.ts';

it('a body that is wrong all over is judged promptly, and told of in part', {
  timeout: 10_000,
}, async () => {
  const mock = createMock('ours-privacy');
  const rows = 30_000;
  const response = await mock.fetch('https://api.oursprivacy.com/api/v1/batch', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token: 't', events: Array(rows).fill(1) }),
  });
  expect(response.status).toBe(207);
  expect(mock.violations).toHaveLength(100);
  const [request] = mock.requests;
  expect(request?.furtherViolations).toBeGreaterThanOrEqual(rows - 100);
  expect(mock.summary.violations).toBe(100 + (request?.furtherViolations ?? 0));
});
