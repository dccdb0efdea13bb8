import { expect, it, onTestFinished } from 'vitest';
import { garbled, ok, reset, slow, startMock, truncated } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { openConnection } from './raw-connection.ts';

const GET = 'GET /v1/plants/fern HTTP/1.1\r\nHost: localhost\r\nX-Key: k\r\n\r\n';

it.each([
  ['a reset', reset(), 'reset'],
  ['what is not HTTP', garbled(), 'ended'],
  ['half a body', truncated(), 'ended'],
  ['half a body and a reset', truncated({ by: 'reset' }), 'reset'],
])('%s waits for its turn, behind an answer that is slow', async (_, step, end) => {
  const mock = await startMock(document);
  onTestFinished(() => mock.close());
  mock.script('getPlant', [slow(50, ok()), step]);
  const connection = await openConnection(mock.port);
  onTestFinished(() => connection.hangUp('close'));
  await connection.send(GET + GET);
  expect(await connection.received('{"id":"fern"}')).toMatch(/^HTTP\/1\.1 200 /);
  expect(await connection.over).toBe(end);
});
