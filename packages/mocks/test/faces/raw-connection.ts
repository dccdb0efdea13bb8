import { once } from 'node:events';
import { connect } from 'node:net';

/** A connection whose every byte is up to the test. */
export interface RawConnection {
  /** Resolves when the bytes are on their way. */
  send(bytes: string | Uint8Array): Promise<void>;
  /** What came, once it has this in it. */
  received(part: string): Promise<string>;
  /** Settles once the other side has ended it, or broken it off. */
  readonly over: Promise<'ended' | 'reset'>;
  hangUp(how: 'close' | 'reset'): void;
}

/** Connects to a server over loopback. */
export async function openConnection(port: number): Promise<RawConnection> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  let text = '';
  const waiting = new Set<() => void>();
  socket.on('data', (chunk: Buffer) => {
    text += chunk.toString('latin1');
    for (const look of waiting) look();
  });
  const over = new Promise<'ended' | 'reset'>((resolve) => {
    socket.once('end', () => resolve('ended')).once('error', () => resolve('reset'));
  });
  await once(socket, 'connect');
  return {
    send: (bytes) =>
      new Promise((resolve, reject) => {
        socket.write(bytes, (error) => (error ? reject(error) : resolve()));
      }),
    received: (part) =>
      new Promise((resolve) => {
        const look = () => {
          if (!text.includes(part)) return;
          waiting.delete(look);
          resolve(text);
        };
        waiting.add(look);
        look();
      }),
    over,
    hangUp: (how) => (how === 'reset' ? socket.resetAndDestroy() : socket.destroy()),
  };
}

/** The head of a POST, with these lines in it. */
export function postHead(path: string, ...lines: string[]): string {
  const host = 'Host: localhost';
  return [`POST ${path} HTTP/1.1`, host, 'Content-Type: application/json', ...lines, '', ''].join(
    '\r\n',
  );
}

/** Bytes as a chunk of a body without a length. */
export function chunkOf(bytes: string): string {
  return `${Buffer.byteLength(bytes).toString(16)}\r\n${bytes}\r\n`;
}
