import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type Answer, problem } from '../answer.ts';
import type { Handle } from '../handle-request.ts';
import { playOnSocket, writeAnswer } from './play-on-socket.ts';
import { readMessage } from './read-message.ts';

/** Answers a request that is not for the vendor; `undefined` where it is. */
export type Control = (request: IncomingMessage) => Promise<Answer> | undefined;

/** The face over HTTP. */
export function createMockServer(handle: Handle, maxBodyBytes: number, control: Control): Server {
  return createServer(async (request, response) => {
    // A client that hangs up is part of the play.
    response.on('error', () => {});
    try {
      const controlled = control(request);
      if (controlled) return writeAnswer(response, await controlled);
      playOnSocket(response, await handle(await readMessage(request, maxBodyBytes)));
    } catch (error) {
      const { message } = error as Error;
      if (!response.headersSent) writeAnswer(response, problem(500, `The mock failed: ${message}`));
    }
  });
}
