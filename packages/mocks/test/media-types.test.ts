import { expect, it } from 'vitest';
import { createMock } from '../src/index.ts';

function accepting(mediaType: string) {
  const content = { [mediaType]: { schema: { type: 'object' } } };
  const post = {
    operationId: 'a',
    requestBody: { required: true, content },
    responses: { 204: { description: 'Done.' } },
  };
  const info = { title: 'A', version: '1' };
  return createMock({ openapi: '3.1.0', info, paths: { '/a': { post } } });
}

const send = (declared: string, type: string) =>
  accepting(declared).fetch('http://a.example/a', {
    method: 'POST',
    headers: { 'content-type': type },
    body: '{}',
  });

it.each([
  ['application/json; charset=utf-8', 'application/json'],
  ['Application/JSON', 'application/json; charset=utf-8'],
  ['application/*', 'application/json'],
  ['*/*', 'application/json'],
])('a body declared as %s is taken as %s', async (declared, type) => {
  expect((await send(declared, type)).status).toBe(204);
});

it('a body of another kind is not', async () => {
  expect((await send('text/*', 'application/json')).status).toBe(415);
});
