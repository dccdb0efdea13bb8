import type { ServerResponse } from 'node:http';
import type { Fault, Reply } from './fault.ts';
import { successOf } from './success-of.ts';

/** Milliseconds of the limit that a silent server runs into; long enough for a head to arrive. */
const PATIENCE = 500;
/** Milliseconds in which the client surely reads what was sent before a reset. */
const SETTLED = 20;

const success: Fault['reply'] = ({ definition }) =>
  successOf(definition, { json: '{"visits":[]}', text: 'ok' });

function reset({ socket }: ServerResponse): void {
  socket?.resetAndDestroy();
}

/** Sends the head and half of the body, then does `next`. */
function sendHalf(next: (response: ServerResponse) => void, framing: 'length' | 'chunks') {
  return (response: ServerResponse, { status, headers, body = '' }: Reply): void => {
    const length = framing === 'length' ? { 'content-length': body.length } : {};
    response.writeHead(status, { ...headers, ...length });
    response.write(body.slice(0, body.length / 2), () => setTimeout(next, SETTLED, response));
  };
}

/** Sends a byte now and then, for ever: no pause is long, the whole is. */
function drip(response: ServerResponse, { status, headers }: Reply): void {
  response.writeHead(status, headers);
  const timer = setInterval(() => response.write(' '), SETTLED);
  response.once('close', () => clearInterval(timer));
}

/** Answers that do not come, or not to their end. */
export const BREAKS: readonly Fault[] = [
  {
    name: 'body cut by a reset',
    ending: 'broken',
    reply: success,
    give: sendHalf(reset, 'length'),
  },
  {
    name: 'body cut by a close',
    ending: 'broken',
    reply: success,
    give: sendHalf(({ socket }) => socket?.end(), 'length'),
  },
  {
    name: 'chunks without the last',
    ending: 'broken',
    reply: success,
    give: sendHalf(({ socket }) => socket?.end(), 'chunks'),
  },
  {
    name: 'body that stalls',
    ending: 'timeout',
    reply: success,
    give: sendHalf(() => {}, 'length'),
    limits: { timeout: PATIENCE },
  },
  {
    name: 'body that drips',
    ending: 'timeout',
    reply: success,
    give: drip,
    limits: { timeout: PATIENCE },
  },
  {
    name: 'headers that never come',
    ending: 'timeout',
    give: () => {},
    limits: { timeout: PATIENCE },
    thrown: true,
  },
  {
    name: 'headers that never come, deadline before timeout',
    ending: 'timeout',
    give: () => {},
    limits: { deadline: PATIENCE },
    noTime: true,
  },
  { name: 'reset instead of an answer', ending: 'broken', give: reset, thrown: true },
  { name: 'reset before the body is read', ending: 'broken', give: reset, impatient: true },
  {
    name: 'reset before anything is read',
    ending: 'broken',
    connected: (socket) => socket.resetAndDestroy(),
  },
  {
    name: 'reset after the whole answer',
    ending: 'answered',
    reply: success,
    give: (response, { status, headers, body = '' }) => {
      // Windows drops what was not read yet when a reset comes, and there is no whole answer.
      const pause = process.platform === 'win32' ? SETTLED : 0;
      // Once it has ended, a response has no socket any more.
      const { socket } = response;
      response.writeHead(status, { ...headers, 'content-length': body.length });
      response.end(body, () => setTimeout(() => socket?.resetAndDestroy(), pause));
    },
  },
  {
    name: 'gzip that is none',
    ending: 'broken',
    reply: success,
    give: (response, { status, headers, body }) =>
      response.writeHead(status, { ...headers, 'content-encoding': 'gzip' }).end(body),
  },
  {
    name: 'something that is not HTTP',
    ending: 'broken',
    give: ({ socket }) => socket?.end('220 smtp.example.org ESMTP\r\n\r\n'),
  },
  {
    name: 'headers of 1 MB',
    ending: 'broken',
    give: (response) => response.writeHead(200, { 'x-filler': 'x'.repeat(2 ** 20) }).end(),
  },
  { name: 'connection refused', ending: 'refused' },
];
