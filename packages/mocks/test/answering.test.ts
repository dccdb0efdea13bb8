import { describe, expect, it } from 'vitest';
import { useMock } from './sample-mock.ts';

const { send, post } = useMock();
const ask = (prefer: string, accept = '*/*') =>
  send('/v1/plants/fern', { headers: { prefer, accept } });

describe('answers of a mock', () => {
  it.each([
    ['code=404', 404, '{"error":"gone"}'],
    ['example=oak', 200, '{"id":"oak"}'],
    ['example=malformed', 400, '{"error":"not JSON"}'],
    ['code=400, example=malformed', 400, '{"error":"not JSON"}'],
    ['code=400; example="malformed"', 400, '{"error":"not JSON"}'],
  ])('Prefer: %s gives %i', async (prefer, status, text) => {
    expect(await ask(prefer)).toMatchObject({ status, text });
  });

  it.each(['code=418', 'example=rose'])('Prefer: %s is a 404 of its own', async (prefer) => {
    const { status, headers } = await ask(prefer);
    expect([status, headers.get('content-type')]).toEqual([404, 'application/problem+json']);
  });

  it.each([
    ['an example that no status has', { prefer: 'code=200, example=rose' }, 404],
    ['a media type that no answer has', { accept: 'application/xml' }, 406],
  ])('asked for %s: one of its own, which is no 500', async (_, headers, status) => {
    expect(await send('/v1/plants/fern', { headers })).toMatchObject({ status });
  });

  it('are whole successes unless another is asked for', async () => {
    expect(await post('{"kind":"oak"}')).toMatchObject({ status: 201 });
    expect(await post('{"kind":"oak"}', { prefer: 'code=200' })).toMatchObject({
      status: 200,
      text: '{"seed":0}',
    });
  });

  it.each([
    ['text/plain', 'sown'],
    ['application/json', '{"seed":1}'],
  ])('have the media type that Accept: %s asks for', async (accept, text) => {
    const reply = await post('{"kind":"oak"}', { accept });
    expect(reply).toMatchObject({ status: 201, text });
    expect(reply.headers.get('content-type')).toBe(accept);
  });

  it('find an example in whichever media type has it', async () => {
    const prefer = 'code=201, example=receipt';
    expect(await post('{"kind":"oak"}', { prefer })).toMatchObject({ text: '{"seed":1}' });
  });

  it('have no body where none is documented', async () => {
    expect(await send('/v1/open?day=monday')).toMatchObject({ status: 204, text: '' });
    const gone = send('/v1/open?day=monday', { headers: { prefer: 'code=410' } });
    expect(await gone).toMatchObject({ status: 410, text: '' });
  });

  it('say nothing of violations when there are none', async () => {
    expect((await ask('')).headers.has('sl-violations')).toBe(false);
  });
});
