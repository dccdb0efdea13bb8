import { validateHeaderName, validateHeaderValue } from 'node:http';
import { problem } from '../answer.ts';
import type { Play } from './play.ts';

// They say how a body is sent, which is the server's to decide.
const FRAMING = ['trailer', 'transfer-encoding', 'connection', 'upgrade'];

/**
 * The same, or an answer of the mock's own where one of its headers is none that can be written.
 * Found before anything is: a response that has failed half-way cannot be written again.
 */
export function writable(play: Play): Play {
  if (!('answer' in play)) return play;
  try {
    for (const [name, value] of Object.entries(play.answer.headers)) {
      if (FRAMING.includes(name)) throw new TypeError(`${name} is how an answer is framed`);
      validateHeaderName(name);
      validateHeaderValue(name, value);
    }
    return play;
  } catch (error) {
    const { message } = error as Error;
    return { kind: 'answer', answer: problem(500, `The mock failed: ${message}`) };
  }
}
