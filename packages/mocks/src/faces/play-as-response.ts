import { type Answer, frame } from '../answer.ts';
import type { Play } from '../script/play.ts';
import type { TruncatedStep } from '../script/step.ts';
import { wait } from './wait.ts';

/** What of a request is asked while its answer is played. */
type Asked = Pick<Request, 'method' | 'signal'>;

/** Plays where there is no socket. */
export async function playAsResponse(delay: number, play: Play, request: Asked): Promise<Response> {
  request.signal.throwIfAborted();
  if (delay > 0) await wait(request, delay).over;
  switch (play.kind) {
    case 'answer':
      return respond(frame(play.answer), request.method);
    case 'truncated':
      return breakOff(frame(play.answer), play.by, request);
    case 'stall':
      return wait(request).over as Promise<never>;
    case 'garbled':
      throw failed('Response does not match the HTTP/1.1 protocol', 'HPE_INVALID_CONSTANT');
    case 'reset':
      throw failed('read ECONNRESET', 'ECONNRESET');
  }
}

function respond({ status, headers, body }: Answer, method: string): Response {
  // As bytes: of a text, Response would say that it is one.
  const content = method === 'HEAD' || !body ? null : new TextEncoder().encode(body);
  return new Response(content, { status, headers });
}

function breakOff(answer: Answer, by: TruncatedStep['by'], request: Asked): Response {
  const { status, headers, body } = answer;
  const length = headers['content-length'];
  if (length === undefined) return respond(answer, request.method);
  // As on a socket: more is announced than comes.
  const announced = { ...headers, 'content-length': length === '0' ? '1' : length };
  return new Response(halfOf(body, by, request), { status, headers: announced });
}

function halfOf(body: string, by: TruncatedStep['by'], request: Asked) {
  const bytes = new TextEncoder().encode(body);
  const stalled = by === 'stall' ? wait(request) : undefined;
  let isSent = false;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      stalled?.over.catch((reason) => controller.error(reason));
    },
    pull(controller) {
      if (!isSent && bytes.length > 1) {
        isSent = true;
        controller.enqueue(bytes.slice(0, bytes.length / 2));
      } else if (by === 'reset') {
        controller.error(failed('read ECONNRESET', 'ECONNRESET', 'terminated'));
      } else if (by === 'close') {
        controller.error(failed('other side closed', 'UND_ERR_SOCKET', 'terminated'));
      }
    },
    cancel: () => stalled?.stop(),
  });
}

/** What the platform's fetch throws when a connection fails. */
function failed(why: string, code: string, message = 'fetch failed'): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(why), { code }) });
}
