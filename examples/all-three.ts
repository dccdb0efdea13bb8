import { parseArgs } from 'node:util';
import { createFingerprintClient, type FingerprintClientOptions } from '@visitor-apis/fingerprint';
import { createOpenPanelClient, type OpenPanelClientOptions } from '@visitor-apis/openpanel';
import { createOursPrivacyClient, type OursPrivacyClientOptions } from '@visitor-apis/ours-privacy';

// One visitor, three vendors: Fingerprint says who it is, and who is no bot is told to OpenPanel
// and Ours Privacy, as the same person with the same event.
//
//   FINGERPRINT_API_KEY=... OPENPANEL_CLIENT_ID=... OPENPANEL_CLIENT_SECRET=... \
//     OURS_PRIVACY_TOKEN=... node --conditions=@visitor-apis/source examples/all-three.ts <request id>

/** A client of each vendor, and the request that the page has identified. */
export interface AllThreeOptions {
  readonly fingerprint: FingerprintClientOptions;
  readonly openpanel: OpenPanelClientOptions;
  readonly oursPrivacy: OursPrivacyClientOptions;
  readonly requestId: string;
}

/** What became of the visit. */
export interface Visit {
  readonly visitor: 'person' | 'bot' | 'unknown';
  /** `undefined` where the answer about it is missing or failed. */
  readonly vpn: boolean | undefined;
  /** By vendor: whether it took the event. */
  readonly tracked: Readonly<Record<string, 'fulfilled' | 'rejected'>>;
}

/** Identifies the visitor, decides, and tracks the visit. */
export async function main(options: AllThreeOptions): Promise<Visit> {
  const { requestId } = options;
  const fingerprint = createFingerprintClient(options.fingerprint);
  const openpanel = createOpenPanelClient(options.openpanel);
  const ours = createOursPrivacyClient(options.oursPrivacy);

  const { products } = await fingerprint.getEvent(requestId);
  const vpn = products.vpn?.data?.result;
  const who = products.identification?.data;
  const visitor = judge(products.botd?.data?.bot.result);
  // Not knowing is no reason to lose a visit; not knowing who is.
  if (visitor === 'bot' || who?.visitorId === undefined) return { visitor, vpn, tracked: {} };

  const { visitorId: profileId, ip, timestamp } = who;
  const { userAgent } = who.browserDetails;
  const properties = { visitor, ...(vpn !== undefined && { vpn }) };
  // One vendor that fails is no reason to lose the visit at the other.
  const [toOpenPanel, toOurs] = await Promise.allSettled([
    openpanel.track(
      {
        type: 'track',
        payload: {
          name: 'visit_verified',
          profileId,
          properties: { ...properties, __timestamp: new Date(timestamp).toISOString() },
        },
      },
      { header: { 'openpanel-client-ip': ip, 'user-agent': userAgent } },
    ),
    ours.track({
      event: 'Visit verified',
      externalId: profileId,
      // Of the visit, so that running this again does not count it twice.
      distinctId: `visit-${requestId}`,
      time: timestamp,
      eventProperties: properties,
      identityContext: { ip, userAgent },
    }),
  ]);
  const tracked = { openpanel: toOpenPanel.status, oursPrivacy: toOurs.status };
  return { visitor, vpn, tracked };
}

function judge(bot: string | undefined): Visit['visitor'] {
  if (bot === undefined) return 'unknown';
  // Good bots, bad ones, and whatever kinds are added: none is a person.
  return bot === 'notDetected' ? 'person' : 'bot';
}

if (process.argv[1] === import.meta.filename) {
  const [requestId = ''] = parseArgs({ allowPositionals: true }).positionals;
  const { env } = process;
  const visit = await main({
    fingerprint: { apiKey: env.FINGERPRINT_API_KEY ?? '', region: 'eu' },
    openpanel: {
      clientId: env.OPENPANEL_CLIENT_ID ?? '',
      clientSecret: env.OPENPANEL_CLIENT_SECRET ?? '',
    },
    oursPrivacy: { token: env.OURS_PRIVACY_TOKEN ?? '' },
    requestId,
  });
  console.log(visit);
}
