import { expect, it } from 'vitest';
import { startServer } from './misbehaving-server.ts';
import { rejection } from './recording-fetch.ts';
import { createRawSample, createSample } from './sample-api.ts';

it.each([301, 302, 307, 308])(
  'a %i is not followed: it would take the key along',
  async (status) => {
    const elsewhere = await startServer((_, response) => response.end('{"id":"stolen"}'));
    const server = await startServer((_, response) =>
      response.writeHead(status, { location: `${elsewhere.url}/plants/fern` }).end(),
    );
    const options = { baseUrl: server.url, timeout: 1000 };
    const client = createSample(options);
    const error = await rejection(client.getPlant('fern'));
    expect(error).toMatchObject({ name: 'ApiError', kind: 'unexpected', status });
    const { response } = await createRawSample(options).GET('/plants/{plant_id}', {
      params: { path: { plant_id: 'fern' } },
    });
    expect(response.status).toBe(status);
    expect([server.requests, elsewhere.requests]).toEqual([2, 0]);
  },
);
