import type { ServerResponse } from 'node:http';
import { type Answer, frame } from '../answer.ts';
import type { Reaction } from '../handle-request.ts';
import type { TruncatedStep } from '../script/step.ts';

/** Milliseconds in which a client surely reads what was sent before the connection breaks. */
const SETTLED = 20;

/** Plays on a real connection. */
export function playOnSocket(response: ServerResponse, { delay, play }: Reaction): void {
  if (delay > 0) {
    const timer = setTimeout(() => {
      try {
        playOnSocket(response, { delay: 0, play });
      } catch {
        // Nobody is there to catch it any more.
        response.destroy();
      }
    }, delay);
    response.once('close', () => clearTimeout(timer));
    return;
  }
  // Once it has ended, a response has no socket any more.
  const { socket } = response;
  if (!socket) {
    // Asked for before the answer to another request on the same connection: it waits for its turn.
    response.once('socket', () => playOnSocket(response, { delay: 0, play }));
    return;
  }
  switch (play.kind) {
    case 'answer':
      writeAnswer(response, play.answer);
      break;
    case 'truncated':
      breakOff(response, play.answer, play.by);
      break;
    case 'reset':
      socket.resetAndDestroy();
      break;
    case 'garbled':
      socket.end('220 smtp.example.org ESMTP\r\n\r\n');
      break;
    case 'stall':
      // Nothing: until the client gives up, or the mock is closed.
      break;
  }
}

/** Writes an answer as a whole, at once. */
export function writeAnswer(response: ServerResponse, answer: Answer): void {
  const { req: request } = response;
  const { status, headers, body } = frame(answer);
  response.writeHead(status, headers);
  if (request.complete) {
    response.end(body);
    return;
  }
  // The client still sends. Where the connection is closed after the answer, that must not be
  // before: a client that is cut off sees a reset and not the answer.
  response.flushHeaders();
  response.write(body);
  request.once('end', () => response.end()).resume();
}

function breakOff(response: ServerResponse, answer: Answer, by: TruncatedStep['by']): void {
  const { socket } = response;
  const bytes = Buffer.from(answer.body);
  // Of nothing there is no half: then a byte is announced that does not come.
  const headers = { ...answer.headers, 'content-length': Math.max(bytes.length, 1) };
  response.writeHead(answer.status, headers);
  response.flushHeaders();
  const next = () => {
    if (by === 'close') setTimeout(() => socket?.end(), SETTLED);
    if (by === 'reset') setTimeout(() => socket?.resetAndDestroy(), SETTLED);
  };
  if (bytes.length > 1) response.write(bytes.subarray(0, bytes.length / 2), next);
  else next();
}
