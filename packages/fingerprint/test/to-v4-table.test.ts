import { expect, it } from 'vitest';
import type { EventsGetResponse, Webhook } from '../src/index.ts';
import { toV4Event, type V4Conversion, webhookToV4Event } from '../src/migrate/index.ts';
import { specExample } from './spec-examples.ts';
import { leavesOf } from './to-v4-leaves.ts';

// Which field becomes which, by the vendor's own table. The rest is of the same name in both.
const TABLE = `
identification/requestId event_id
identification/visitorId identification/visitor_id
identification/visitorFound identification/visitor_found
identification/confidence/score identification/confidence/score
identification/confidence/revision identification/confidence/version
identification/confidence/comment identification/confidence/comment
identification/timestamp timestamp
identification/ip ip_address
identification/tag/cart tags/cart
identification/browserDetails/browserName browser_details/browser_name
identification/browserDetails/browserMajorVersion browser_details/browser_major_version
identification/browserDetails/browserFullVersion browser_details/browser_full_version
identification/browserDetails/os browser_details/os
identification/browserDetails/osVersion browser_details/os_version
identification/browserDetails/device browser_details/device
identification/browserDetails/userAgent user_agent
identification/incognito incognito
identification/url url
identification/linkedId linked_id
identification/suspect suspect
identification/replayed replayed
identification/environmentId environment_id
identification/sdk/platform sdk/platform
identification/sdk/version sdk/version
identification/sdk/integrations/0/name sdk/integrations/0/name
identification/sdk/integrations/0/version sdk/integrations/0/version
identification/sdk/integrations/0/subintegration/name sdk/integrations/0/subintegration/name
identification/sdk/integrations/0/subintegration/version sdk/integrations/0/subintegration/version
botd/bot/result bot
botd/bot/type bot_type
ipInfo/v4/address ip_info/v4/address
ipInfo/v4/geolocation/accuracyRadius ip_info/v4/geolocation/accuracy_radius
ipInfo/v4/geolocation/latitude ip_info/v4/geolocation/latitude
ipInfo/v4/geolocation/longitude ip_info/v4/geolocation/longitude
ipInfo/v4/geolocation/postalCode ip_info/v4/geolocation/postal_code
ipInfo/v4/geolocation/timezone ip_info/v4/geolocation/timezone
ipInfo/v4/geolocation/city/name ip_info/v4/geolocation/city_name
ipInfo/v4/geolocation/country/code ip_info/v4/geolocation/country_code
ipInfo/v4/geolocation/country/name ip_info/v4/geolocation/country_name
ipInfo/v4/geolocation/continent/code ip_info/v4/geolocation/continent_code
ipInfo/v4/geolocation/continent/name ip_info/v4/geolocation/continent_name
ipInfo/v4/geolocation/subdivisions/0/isoCode ip_info/v4/geolocation/subdivisions/0/iso_code
ipInfo/v4/geolocation/subdivisions/0/name ip_info/v4/geolocation/subdivisions/0/name
ipInfo/v4/asn/asn ip_info/v4/asn
ipInfo/v4/asn/name ip_info/v4/asn_name
ipInfo/v4/asn/network ip_info/v4/asn_network
ipInfo/v4/asn/type ip_info/v4/asn_type
ipInfo/v4/datacenter/result ip_info/v4/datacenter_result
ipInfo/v4/datacenter/name ip_info/v4/datacenter_name
ipInfo/v6/address ip_info/v6/address
ipInfo/v6/geolocation/timezone ip_info/v6/geolocation/timezone
ipBlocklist/details/emailSpam ip_blocklist/email_spam
ipBlocklist/details/attackSource ip_blocklist/attack_source
tor/result ip_blocklist/tor_node
vpn/result vpn
vpn/confidence vpn_confidence
vpn/originTimezone vpn_origin_timezone
vpn/originCountry vpn_origin_country
vpn/methods/timezoneMismatch vpn_methods/timezone_mismatch
vpn/methods/publicVPN vpn_methods/public_vpn
vpn/methods/auxiliaryMobile vpn_methods/auxiliary_mobile
vpn/methods/osMismatch vpn_methods/os_mismatch
vpn/methods/relay vpn_methods/relay
vpn/methods/mlPrediction vpn_methods/ml_prediction
vpn/mlScore vpn_ml_score
proxy/result proxy
proxy/confidence proxy_confidence
proxy/mlScore proxy_ml_score
proxy/details/proxyType proxy_details/proxy_type
proxy/details/lastSeenAt proxy_details/last_seen_at
tampering/result tampering
tampering/confidence tampering_confidence
tampering/anomalyScore tampering_details/anomaly_score
tampering/mlScore tampering_ml_score
tampering/antiDetectBrowser tampering_details/anti_detect_browser
rootApps/result root_apps
emulator/result emulator
clonedApp/result cloned_app
factoryReset/timestamp factory_reset_timestamp
jailbroken/result jailbroken
frida/result frida
privacySettings/result privacy_settings
virtualMachine/result virtual_machine
virtualMachine/mlScore virtual_machine_ml_score
highActivity/result high_activity_device
locationSpoofing/result location_spoofing
suspectScore/result suspect_score
developerTools/result developer_tools
mitmAttack/result mitm_attack
proximity/id proximity/id
proximity/precisionRadius proximity/precision_radius
proximity/confidence proximity/confidence
rareDevice/result rare_device
rareDevice/percentileBucket rare_device_percentile_bucket
labels/0/label labels/0/label
labels/0/prediction labels/0/prediction
labels/0/mlScore labels/0/ml_score
${[
  ...['distinctIp distinct_ip', 'distinctLinkedId distinct_linked_id', 'events events'],
  ...['distinctCountry distinct_country', 'ipEvents ip_events'],
  'distinctIpByLinkedId distinct_ip_by_linked_id',
  'distinctVisitorIdByLinkedId distinct_visitor_id_by_linked_id',
]
  .map((row) => row.split(' '))
  .flatMap(([v3, v4]) =>
    ['5m 5_minutes', '1h 1_hour', '24h 24_hours'].map((row) => {
      const [from, to] = row.split(' ');
      return `velocity/${v3}/intervals/${from} velocity/${v4}/${to}`;
    }),
  )
  .join('\n')}
`;
const rows = TABLE.trim()
  .split('\n')
  .map((row) => row.split(' ') as [string, string]);

/** An event with every product, in which no two products say the same. */
function createEvent(): { [name: string]: Record<string, unknown> } {
  const { products } = specExample<EventsGetResponse>('webEvent');
  const datas = Object.entries(products).map(([name, product]) => [name, product?.data]);
  const { botd, identification, proxy, incognito: _, ...others } = Object.fromEntries(datas);
  const { time: __, confidence, tag, ...identified } = identification;
  const details = { proxyType: 'residential', lastSeenAt: '2026-11-18T11:00:00Z' };
  const further = { confidence: { ...confidence, comment: 'x' }, tag: { cart: tag.cart } };
  return {
    identification: { ...identified, ...further },
    botd: { bot: { ...botd.bot, type: 'selenium' } },
    ...others,
    proxy: { ...proxy, details },
  };
}

/** Where a change of each leaf is seen, and nowhere else. */
function effectsOf<T extends object>(value: T, make: (value: T) => V4Conversion) {
  const flat = ({ event }: V4Conversion) =>
    new Map(leavesOf(event).map((leaf) => [leaf.pointer.slice(1), leaf.value]));
  const before = flat(make(value));
  return new Map(
    leavesOf(value).map(({ pointer, change }) => {
      const changed = [...flat(make(change() as T))].filter(
        ([path, at]) => before.get(path) !== at,
      );
      return [pointer, changed.map(([path]) => path).join(' + ')];
    }),
  );
}

it('each field of an event becomes the one of the table', () => {
  const products = Object.entries(createEvent()).map(([name, data]) => [name, { data }]);
  const event: EventsGetResponse = { products: Object.fromEntries(products) };
  const effects = effectsOf(event, (one) => toV4Event(one));
  const seen = rows.map(([v3]) => [v3, effects.get(`/products/${v3.replace('/', '/data/')}`)]);
  expect(seen).toEqual(rows);
});

it('each field of a webhook becomes the same', () => {
  const { identification, botd, labels: _, ...others } = createEvent();
  const { suspect: __, ...identified } = identification as Record<string, unknown>;
  const webhook = { ...identified, time: '2026-11-18T11:06:40Z', ...botd, ...others } as Webhook;
  const effects = effectsOf(webhook, webhookToV4Event);
  const own = rows.filter(([v3]) => !/^labels|suspect$/.test(v3));
  const seen = own.map(([v3]) => [
    v3,
    effects.get(`/${v3.replace(/^(identification|botd)\//, '')}`),
  ]);
  expect(seen).toEqual(own);
});
