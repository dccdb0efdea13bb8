import { describe, expect, it } from 'vitest';
import { useMock } from './sample-mock.ts';

const { send, url } = useMock();

describe('routing of a mock', () => {
  it('has a url with a free port and the base path of the first server', () => {
    expect(url()).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+\/v1$/);
  });

  it.each(['/v1/plants/fern', '/eu/v1/plants/fern', '/v1/plants/a%2Fb'])(
    'answers %s',
    async (path) => {
      expect(await send(path)).toMatchObject({ status: 200, text: '{"id":"fern"}' });
    },
  );

  it.each(['/plants/fern', '/', '/v10/plants/fern', '/v2/plants/fern'])(
    'has nothing at %s, outside the base paths',
    async (path) => {
      const { status, headers, text } = await send(path);
      expect(status).toBe(404);
      expect(headers.get('content-type')).toBe('application/problem+json');
      expect(JSON.parse(text).detail).toBe('Nothing is here; the API is at /v1 and /eu/v1');
    },
  );

  it.each(['/v1/plants/%', '/v1/plants/%ZZ'])('refuses %s, which encodes nothing', async (path) => {
    const { status, text } = await send(path);
    expect(status).toBe(400);
    expect(JSON.parse(text).detail).toContain('percent sign');
  });

  it('has its own 404 for a route that the document lacks', async () => {
    const { status, headers, text } = await send('/v1/weeds');
    expect(status).toBe(404);
    expect(headers.get('content-type')).toBe('application/problem+json');
    expect(JSON.parse(text)).toMatchObject({
      status: 404,
      title: 'The mock, not the vendor',
      detail: expect.stringContaining('Route not resolved, no path matched'),
    });
  });

  it('has its own 405 for a method that the document lacks', async () => {
    const { status, headers } = await send('/v1/seeds', { method: 'DELETE' });
    expect([status, headers.get('content-type')]).toEqual([405, 'application/problem+json']);
  });
});
