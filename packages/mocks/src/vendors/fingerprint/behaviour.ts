import { InputError } from '../../control/input-error.ts';
import { type Input, readObject, readText } from '../../control/read-input.ts';
import { ScriptError } from '../../script/script-error.ts';
import type { VendorBehaviour } from '../behaviour.ts';
import type { EventChoice } from './choose-event.ts';
import { deliverWebhook } from './deliver-webhook.ts';
import { sealEvent } from './seal-event.ts';

/** What Fingerprint sends by itself has to be asked for. */
export const behaviour: VendorBehaviour = {
  commands: {
    'deliver-webhook': {
      summary:
        'posts a signed event to { url }, with { secret } and perhaps a { version }, an { example } or an { event }',
      async run(value, api) {
        const input = readObject(value);
        const order = {
          url: readUrl(input),
          secret: readText(input, 'secret'),
          ...readChoice(input, api),
        };
        try {
          return await deliverWebhook(order);
        } catch (error) {
          if (error instanceof ScriptError) throw error;
          // That nobody answers is an outcome as well.
          const { message, cause } = error as Error & { cause?: { code?: string } };
          return {
            isDelivered: false,
            error: cause?.code ? `${message} (${cause.code})` : message,
          };
        }
      },
    },
    'seal-event': {
      summary:
        'seals an { event } or { example } of getEvent, of a { version }, with a { key } in base64',
      async run(value, api) {
        const input = readObject(value);
        return {
          sealed: await sealEvent({ key: readText(input, 'key'), ...readChoice(input, api) }),
        };
      },
    },
  },
};

function readChoice(input: Input, api: string): EventChoice {
  const { example, event, version = api.endsWith('@v4') ? 'v4' : 'v3' } = input;
  if (version !== 'v3' && version !== 'v4') {
    throw new InputError('version', 'v3 or v4', version);
  }
  return {
    version,
    ...(example !== undefined && { example: readText(input, 'example') }),
    ...(event !== undefined && { event: readObject(event, 'event') }),
  };
}

function readUrl(input: Input): string {
  const url = readText(input, 'url');
  const { protocol, username, password } = URL.canParse(url) ? new URL(url) : new URL('none:');
  if (/^https?:$/.test(protocol) && !username && !password) return url;
  const expected = 'an address that begins with http:// or https://, without a user or a password';
  throw new InputError('url', expected, url);
}
