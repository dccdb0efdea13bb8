import { parseArgs } from 'node:util';
import {
  createFingerprintClient,
  type EventsGetResponse,
  type FingerprintClientOptions,
} from '@visitor-apis/fingerprint';
import { isMobileEvent, readProduct, requireProduct } from '@visitor-apis/fingerprint/signals';
import { updateWhenReady, waitForEvent } from '@visitor-apis/fingerprint/wait';

// A shop asks before it takes an order: who is this, and may they go on? The page has sent the
// request id that the client agent gave it.
//
//   FINGERPRINT_API_KEY=... node --conditions=@visitor-apis/source examples/fingerprint.ts <request id>

/** What to do with a visitor, and why. */
export interface Decision {
  readonly verdict: 'allow' | 'challenge' | 'block';
  readonly because: readonly string[];
}

/** Decides by bot, VPN, confidence and the signals of a mobile device. */
export function decide(event: EventsGetResponse): Decision {
  const blocking: string[] = [];
  const doubts: string[] = [];
  if (isMobileEvent(event)) {
    for (const name of ['rootApps', 'jailbroken', 'emulator', 'frida'] as const) {
      const signal = readProduct(event, name);
      if (signal.ok && signal.data.result) doubts.push(name);
      // Not knowing is not the same as knowing that there is none.
      if (!signal.ok && signal.reason === 'failed') doubts.push(`no answer about ${name}`);
    }
  } else {
    const botd = readProduct(event, 'botd');
    if (!botd.ok) doubts.push('no answer about bots');
    else if (botd.data.bot.result === 'bad') blocking.push('a bad bot');
  }
  const vpn = readProduct(event, 'vpn');
  if (vpn.ok && vpn.data.result) doubts.push('a VPN');
  if (!vpn.ok && vpn.reason === 'failed') doubts.push('no answer about VPNs');
  const { confidence } = requireProduct(event, 'identification');
  if (confidence && confidence.score < 0.9) doubts.push('low confidence');
  if (blocking.length > 0 || doubts.length > 2) {
    return { verdict: 'block', because: [...blocking, ...doubts] };
  }
  return { verdict: doubts.length > 0 ? 'challenge' : 'allow', because: doubts };
}

/** Waits for the event, decides, and marks what is blocked as suspect. */
export async function main(
  options: FingerprintClientOptions & { readonly requestId: string },
): Promise<Decision> {
  const { requestId, ...clientOptions } = options;
  const fingerprint = createFingerprintClient(clientOptions);
  const event = await waitForEvent(fingerprint, requestId, { within: 5_000 });
  const decision = decide(event);
  if (decision.verdict === 'block') {
    const update = { suspect: true, tag: { because: decision.because } };
    await updateWhenReady(fingerprint, requestId, update);
  }
  return decision;
}

if (process.argv[1] === import.meta.filename) {
  const [requestId = ''] = parseArgs({ allowPositionals: true }).positionals;
  const { FINGERPRINT_API_KEY: apiKey = '' } = process.env;
  console.log(await main({ apiKey, region: 'eu', requestId }));
}
