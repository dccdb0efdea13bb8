import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { slow, stall, startMock } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { chunkOf, openConnection, postHead } from './raw-connection.ts';

const PIECE = 'x'.repeat(64 * 1024);
const HOW = ['close', 'reset'] as const;

async function begin(...bytes: string[]) {
  const mistakes: unknown[] = [];
  const note = (mistake: unknown) => mistakes.push(mistake);
  process.on('unhandledRejection', note).on('uncaughtException', note);
  const mock = await startMock(document, { maxBodyBytes: 1000 });
  const connection = await openConnection(mock.port);
  onTestFinished(async () => {
    process.off('unhandledRejection', note).off('uncaughtException', note);
    await mock.close();
  });
  const send = () => connection.send(bytes.join(''));
  const hangUp = async (how: (typeof HOW)[number]) => {
    connection.hangUp(how);
    await setTimeout(20);
    const { status } = await fetch(`${mock.url}/open?day=monday`);
    expect({ status, mistakes }).toEqual({ status: 204, mistakes: [] });
  };
  return { mock, connection, send, hangUp };
}

describe.each(HOW)('the mock outlives a client that hangs up by a %s', (how) => {
  it.each([
    ['announced by its length', 'Content-Length: 900', '{"kind":'],
    ['in chunks', 'Transfer-Encoding: chunked', chunkOf('{"kind":')],
  ])('within a body %s, which is no request then', async (_, line, begun) => {
    const { mock, send, hangUp } = await begin(postHead('/v1/seeds', 'X-Key: k', line), begun);
    await send();
    await setTimeout(20);
    await hangUp(how);
    expect(mock.requests).toMatchObject([{ operation: 'isOpen' }]);
  });

  it.each([
    ['announced by its length', 'Content-Length: 9000000', PIECE],
    ['in chunks', 'Transfer-Encoding: chunked', chunkOf(PIECE)],
  ])('within a body that is too large, %s', async (_, line, begun) => {
    const { mock, connection, send, hangUp } = await begin(postHead('/v1/seeds', line), begun);
    await send();
    await connection.received('413');
    await hangUp(how);
    expect(mock.requests).toMatchObject([{ status: 413 }, { operation: 'isOpen' }]);
  });

  it.each([
    ['a delay', slow(40)],
    ['a stall', stall()],
  ])('during %s', async (_, step) => {
    const get = 'GET /v1/plants/fern HTTP/1.1\r\nHost: localhost\r\nX-Key: k\r\n\r\n';
    const { mock, send, hangUp } = await begin(get);
    mock.script('getPlant', [step]);
    await send();
    await expect.poll(() => mock.requests, { timeout: 10_000 }).toHaveLength(1);
    await hangUp(how);
    // By now the delay is over.
    await setTimeout(50);
    await hangUp(how);
  });
});
