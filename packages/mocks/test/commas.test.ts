import { createMock } from '@visitor-apis/mocks';
import { describe, expect, it } from 'vitest';

describe('a comma in a path', () => {
  it.each(['a,b', ',', 'a%2Cb'])('is a character like others: %s', async (key) => {
    const mock = createMock('ours-privacy');
    const response = await mock.fetch(`${mock.servers[0]}/experiments/assignments/${key}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ token: 'exp_1', visitor_id: 'v-1' }),
    });
    expect(response.status).toBe(200);
    expect(mock.violations).toEqual([]);
    expect(mock.requests[0]?.path).toBe(`/experiments/assignments/${key}`);
  });

  it('separates the items of a list where a parameter is one', async () => {
    const document = {
      openapi: '3.1.0',
      info: { title: 'Garden', version: '1' },
      paths: {
        '/plants/{ids}': {
          parameters: [
            {
              in: 'path',
              name: 'ids',
              required: true,
              schema: { type: 'array', items: { type: 'string', maxLength: 2 } },
            },
          ],
          get: { operationId: 'getPlants', responses: { 204: { description: 'Plants.' } } },
        },
      },
    };
    const mock = createMock(document);
    const statuses = [];
    for (const ids of ['aa,bb', 'aa,bbb']) {
      statuses.push((await mock.fetch(`http://garden.example/plants/${ids}`)).status);
    }
    expect(statuses[0]).toBe(204);
    expect(statuses[1]).not.toBe(204);
  });
});
