import type { Fetch } from '../src/index.ts';

/** A text that is to be seen nowhere, told apart by where it stood. */
export const canary = (place: string) => `canary${place}X7f`;

/** Answers that have a canary wherever a server can put one. */
export const answers =
  (status: number, type = 'application/json', text = JSON.stringify(canary('answerBody'))): Fetch =>
  async () =>
    new Response(text, {
      status,
      statusText: canary('answerStatus'),
      headers: {
        'content-type': `${type}; x=${canary('answerType')}`,
        'retry-after': canary('answerHeader'),
        'x-visitor': canary('answerHeader'),
      },
    });

/** Fails with all that the platforms put into their errors. */
export const fails: Fetch = () => {
  const cause = Object.assign(new Error(canary('thrownCause')), { code: 'ECONNRESET' });
  const url = `https://x.example/?key=${canary('thrownUrl')}`;
  return Promise.reject(Object.assign(new Error(canary('thrownMessage'), { cause }), { url }));
};

/** Answers, and breaks off in the middle of the body. */
export const breaksOff: Fetch = async () => {
  const bytes = new TextEncoder().encode(canary('answerBody'));
  let sent = false;
  const body = new ReadableStream({
    pull(controller) {
      if (sent) controller.error(new Error(canary('thrownMessage')));
      else controller.enqueue(bytes);
      sent = true;
    },
  });
  return new Response(body, { headers: { 'x-visitor': canary('answerHeader') } });
};
