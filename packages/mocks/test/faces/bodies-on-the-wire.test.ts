import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startMock } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { chunkOf, openConnection, postHead, type RawConnection } from './raw-connection.ts';

const LIMIT = 1000;
const PIECE = 'x'.repeat(64 * 1024);
const PIECES = 100;

async function connect() {
  const mock = await startMock(document, { maxBodyBytes: LIMIT });
  onTestFinished(() => mock.close());
  const connection = await openConnection(mock.port);
  onTestFinished(() => connection.hangUp('close'));
  return { mock, connection };
}

const announced = {
  name: 'announced by its length',
  lines: [`Content-Length: ${PIECE.length * PIECES}`],
  piece: PIECE,
  end: '',
};
const chunked = {
  name: 'in chunks without a length',
  lines: ['Transfer-Encoding: chunked'],
  piece: chunkOf(PIECE),
  end: chunkOf(''),
};

describe.each([announced, chunked])('a body beyond maxBodyBytes, $name,', (how) => {
  const begin = async ({ send }: RawConnection, ...lines: string[]) => {
    await send(postHead('/v1/seeds', 'X-Key: k', ...how.lines, ...lines));
    await send(how.piece);
  };

  it('is answered whole while the client still sends', async () => {
    const { mock, connection } = await connect();
    await begin(connection);
    const answer = await connection.received('at most 1000 bytes"}');
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(mock.requests).toMatchObject([{ status: 413, verdict: 'refused' }]);
  });

  it('does not break the connection: the next request on it is answered', async () => {
    const { connection } = await connect();
    await begin(connection);
    await connection.received('413');
    for (let sent = 1; sent < PIECES; sent += 1) await connection.send(how.piece);
    await connection.send(how.end);
    await connection.send('GET /v1/open?day=monday HTTP/1.1\r\nHost: localhost\r\n\r\n');
    expect(await connection.received('204 No Content')).toContain('413');
  });

  it('can be sent to its end where the connection is closed then', async () => {
    const { connection } = await connect();
    await begin(connection, 'Connection: close');
    await connection.received('at most 1000 bytes"}');
    // A server that closed at once has done so by now.
    await setTimeout(50);
    for (let sent = 1; sent < PIECES; sent += 1) await connection.send(how.piece);
    await connection.send(how.end);
    expect(await connection.over).toBe('ended');
  });
});

it('a length beyond maxBodyBytes is enough: not one byte has to come', async () => {
  const { connection } = await connect();
  await connection.send(postHead('/v1/seeds', 'X-Key: k', ...announced.lines));
  expect(await connection.received('at most 1000 bytes"}')).toMatch(/^HTTP\/1\.1 413 /);
});
