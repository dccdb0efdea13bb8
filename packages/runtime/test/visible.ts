import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { inspect } from 'node:util';

/** Whatever a logger, a reporter or a console could print of a thing. */
export function visible(thing: unknown): string {
  const { message, stack, cause } = Object(thing);
  const own = typeof thing === 'object' && thing !== null ? Object.entries(thing) : [];
  return [
    String(thing),
    message,
    stack,
    cause && visible(cause),
    JSON.stringify(thing),
    JSON.stringify(own),
    print(thing),
  ].join('\n');
}

function print(thing: unknown): string {
  return inspect(thing, { showHidden: true, depth: 10 });
}

/** Whatever is published on the channels of the clients while `work` is under way. */
export async function published(work: () => Promise<unknown>): Promise<string> {
  const messages: string[] = [];
  const listen = (message: unknown) => messages.push(print(message));
  const channels = ['start', 'attempt', 'end', 'error'].map((stage) => `visitor-apis:${stage}`);
  for (const channel of channels) subscribe(channel, listen);
  try {
    await work();
  } finally {
    for (const channel of channels) unsubscribe(channel, listen);
  }
  return messages.join('\n');
}
