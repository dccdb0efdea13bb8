import { parseArgs } from 'node:util';
import {
  createFingerprintClientV4,
  type Event,
  type FingerprintClientV4Options,
} from '@visitor-apis/fingerprint/v4';
import { updateWhenReady, waitForEvent } from '@visitor-apis/fingerprint/wait';

// A shop asks before it takes an order: who is this, and may they go on? The page has sent the
// event id that the client agent gave it.
//
//   FINGERPRINT_API_KEY=... node --conditions=@visitor-apis/source examples/fingerprint.ts <event id>

/** What to do with a visitor, and why. */
export interface Decision {
  readonly verdict: 'allow' | 'challenge' | 'block';
  readonly because: readonly string[];
}

/** Signals that mean something in an app only; web events hold them too, always negative. */
const OF_DEVICES = ['root_apps', 'jailbroken', 'emulator', 'simulator', 'frida'] as const;

/** Decides by bot, VPN, confidence and the signals of a mobile device. */
export function decide(event: Event): Decision {
  const blocking: string[] = [];
  const doubts: string[] = [];
  const platform = event.sdk?.platform;
  if (platform === 'android' || platform === 'ios') {
    doubts.push(...OF_DEVICES.filter((name) => event[name]));
  } else if (event.bot === undefined) {
    // Not knowing is not the same as knowing that there is none.
    doubts.push('no answer about bots');
  } else if (event.bot === 'bad') {
    blocking.push('a bad bot');
  }
  if (event.vpn) doubts.push('a VPN');
  const { identification } = event;
  if (!identification) doubts.push('nobody was identified');
  if ((identification?.confidence?.score ?? 1) < 0.9) doubts.push('low confidence');
  if (blocking.length > 0 || doubts.length > 2) {
    return { verdict: 'block', because: [...blocking, ...doubts] };
  }
  return { verdict: doubts.length > 0 ? 'challenge' : 'allow', because: doubts };
}

/** Waits for the event, decides, and marks what is blocked as suspect. */
export async function main(
  options: FingerprintClientV4Options & { readonly eventId: string },
): Promise<Decision> {
  const { eventId, ...clientOptions } = options;
  const fingerprint = createFingerprintClientV4(clientOptions);
  const event = await waitForEvent(fingerprint, eventId, { within: 5_000, completed: true });
  const decision = decide(event);
  if (decision.verdict === 'block') {
    const update = { suspect: true, tags: { because: decision.because } };
    await updateWhenReady(fingerprint, eventId, update);
  }
  return decision;
}

if (process.argv[1] === import.meta.filename) {
  const [eventId = ''] = parseArgs({ allowPositionals: true }).positionals;
  const { FINGERPRINT_API_KEY: apiKey = '' } = process.env;
  console.log(await main({ apiKey, region: 'eu', eventId }));
}
