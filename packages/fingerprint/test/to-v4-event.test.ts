import { describe, expect, it } from 'vitest';
import type { EventsGetResponse, Webhook } from '../src/index.ts';
import { type Loss, NotAnEventError, toV4Event, webhookToV4Event } from '../src/migrate/index.ts';
import { caught } from './caught.ts';
import { specExample } from './spec-examples.ts';

const id = '1795000000000.NLOjmg';
const convert = (products: object, origin: object = { eventId: id }) =>
  toV4Event({ products } as EventsGetResponse, origin);
const losses = (lost: readonly Loss[]) => lost.map(({ path, reason }) => [path, reason]);
const browserDetails = {
  ...{
    browserName: 'Chrome',
    browserMajorVersion: '143',
    browserFullVersion: '143.0',
    os: 'Linux',
  },
  ...{ osVersion: '6', device: 'Other', userAgent: 'Mozilla/5.0' },
};
const identify = (data: object) => convert({ identification: { data } });
const seen = (global: unknown, subscription: unknown, further = {}) =>
  identify({
    ...{ visitorId: 'v', visitorFound: true },
    firstSeenAt: { global, subscription, ...further },
  });

describe('toV4Event', () => {
  it('carries a current event, and names the rest', () => {
    const { event, lost } = toV4Event(specExample<EventsGetResponse>('webEvent'));
    expect(event).toMatchObject({
      event_id: id,
      timestamp: 1795000000000,
      identification: { visitor_id: 'Ibk1527CUFmcnjLwIs4A', confidence: { version: 'v1.1' } },
      tags: { cart: 'c-58213' },
      browser_details: { browser_full_version: '143.0.7499' },
      user_agent: expect.stringContaining('Chrome/143'),
      sdk: { integrations: [{ subintegration: { name: 'next' } }] },
      bot: 'not_detected',
      ip_blocklist: { email_spam: false, attack_source: false, tor_node: false },
      ip_info: {
        v4: {
          geolocation: { city_name: 'Berlin', subdivisions: [{ iso_code: 'BE' }] },
          ...{ asn_name: 'Example Telekom', datacenter_result: false },
        },
      },
      raw_device_attributes: { color_depth: 30, languages: [['de-DE']] },
      tampering_details: { anomaly_score: 0.0231 },
      velocity: { ip_events: { '5_minutes': 1, '1_hour': 4, '24_hours': 11 } },
      labels: [{ label: 'account_takeover', ml_score: 0.07 }, { label: 'promo_abuse' }],
    });
    expect(losses(lost)).toEqual([
      ['/products/identification/data/firstSeenAt/global', 'ambiguous'],
      ['/products/identification/data/firstSeenAt/subscription', 'ambiguous'],
      ['/products/botd/data/time', 'differs'],
      ['/products/botd/data/meta', 'differs'],
      ['/products/ipBlocklist/data/result', 'removed'],
      ['/products/rawDeviceAttributes/data/deviceMemory/error', 'failed'],
    ]);
  });

  it('says for people why', () => {
    const { lost } = convert({ remoteControl: { data: { result: false } } });
    expect(lost).toEqual([
      {
        path: '/products/remoteControl/data/result',
        reason: 'removed',
        why: 'v4 has no field for it',
      },
    ]);
  });

  it('carries a time that v3 has twice only where both are the same', () => {
    const time = '2026-03-14T08:21:07.482Z';
    const path = '/products/identification/data/firstSeenAt';
    const same = seen(time, '2026-03-14T09:21:07.482+01:00');
    expect([same.event.identification?.first_seen_at, same.lost]).toEqual([1773476467482, []]);
    expect(losses(seen(time, null).lost)).toEqual([[`${path}/global`, 'ambiguous']]);
    expect(seen(time, null).event.identification).not.toHaveProperty('first_seen_at');
    expect(seen(null, null).lost).toEqual([]);
    expect(losses(seen('soon', time, { local: time }).lost)).toEqual([
      [`${path}/global`, 'another-type'],
      [`${path}/subscription`, 'ambiguous'],
      [`${path}/local`, 'unknown'],
    ]);
  });

  it('takes the time as text for the same as the number, as exactly as it is', () => {
    const path = '/products/identification/data/time';
    const at = (time: string) => losses(identify({ timestamp: 1795000000112, time }).lost);
    expect(at('2026-11-18T11:06:40Z')).toEqual([]);
    expect(at('2026-11-18T11:06:40.11Z')).toEqual([]);
    expect(at('2026-11-18T11:06:40.113Z')).toEqual([[path, 'differs']]);
    expect(at('2026-11-18T11:06:40.1121Z')).toEqual([[path, 'another-type']]);
  });

  it('does not carry a group that v4 wants whole', () => {
    const { os: _, ...others } = browserDetails;
    const { event, lost } = identify({ visitorId: 'v', browserDetails: others });
    expect(event).toEqual({ event_id: id, timestamp: 1795000000000, user_agent: 'Mozilla/5.0' });
    const data = '/products/identification/data';
    expect(losses(lost)).toHaveLength(6);
    expect(losses(lost)).toContainEqual([`${data}/visitorId`, 'incomplete']);
    expect(losses(lost)).toContainEqual([`${data}/browserDetails/device`, 'incomplete']);
    const labels = convert({ labels: { data: [{ prediction: true }, { label: 'x' }] } });
    expect(labels.event.labels).toEqual([{ label: 'x' }]);
    expect(losses(labels.lost)).toEqual([['/products/labels/data/0/prediction', 'incomplete']]);
  });

  it('names errors of products, unknown products and unknown fields', () => {
    const { lost } = convert({
      botd: { error: { code: 'TooManyRequests', message: 'too many requests' } },
      deviceReputation: { data: { result: 'good' } },
      highActivity: { data: { result: true, dailyRequests: 12, 'a/b~c': 1 } },
    });
    expect(losses(lost)).toEqual([
      ['/products/botd/error', 'failed'],
      ['/products/highActivity/data/dailyRequests', 'removed'],
      ['/products/highActivity/data/a~1b~0c', 'unknown'],
      ['/products/deviceReputation', 'unknown'],
    ]);
  });

  it.each([
    [{ time: '1970-01-01T00:00:00Z', timestamp: 0 }, 0, []],
    [{ time: '2026-11-18T11:06:40Z', timestamp: 1795000000 }, 1795000000, []],
    [{ time: '2026-11-18T11:06:40Z', timestamp: 1795000000000 }, 1795000000000, []],
    [{ time: '2026-11-18T11:06:41Z', timestamp: 1795000000 }, 1795000000, ['differs']],
    [{ time: '2026-11-18T11:06:41Z' }, undefined, ['ambiguous']],
    [{ time: '1970-01-01T00:00:00Z' }, 0, []],
    [{ time: 'never' }, undefined, ['another-type']],
  ])('carries a factory reset, whose unit nobody published: %o', (data, expected, reasons) => {
    const { event, lost } = convert({ factoryReset: { data } });
    expect(event.factory_reset_timestamp).toBe(expected);
    expect(lost.map(({ reason }) => reason)).toEqual(reasons);
  });

  it('carries what the agent measured where v4 has the attribute, of that type', () => {
    const { event, lost } = convert({
      rawDeviceAttributes: {
        data: {
          ...{ indexedDB: { value: true }, osCpu: { value: 'x' }, deviceMemory: { value: 0.5 } },
          ...{ hdr: { value: true }, cpuClass: {}, screenResolution: { value: [1, 2] } },
          webGlBasics: { value: { vendorUnmasked: 'Example', shadingLanguageVersion: '3' } },
          plugins: { value: [{ name: 'PDF', mimeTypes: [{ type: 'application/pdf' }] }] },
          emoji: { value: { font: 'Times', weight: 3 } },
          touchSupport: { value: { touchEvent: 'no' } },
        },
      },
    });
    expect(event.raw_device_attributes).toEqual({
      ...{ indexed_db: true, oscpu: 'x', screen_resolution: [1, 2] },
      webgl_basics: { vendor_unmasked: 'Example', shading_language_version: '3' },
      plugins: [{ name: 'PDF', mimeTypes: [{ type: 'application/pdf' }] }],
    });
    const data = '/products/rawDeviceAttributes/data';
    expect(losses(lost)).toEqual([
      [`${data}/deviceMemory/value`, 'another-type'],
      [`${data}/hdr/value`, 'unknown'],
      [`${data}/emoji/value`, 'another-type'],
      [`${data}/touchSupport/value`, 'another-type'],
    ]);
  });

  it('takes id and time from where they are, and asks for them where they are nowhere', async () => {
    const botd = { data: { requestId: '1.x', time: '2026-11-18T11:06:40Z' } };
    const own = { event_id: '1.x', timestamp: 1795000000000 };
    expect(convert({ botd }, {}).event).toEqual(own);
    expect(convert({ botd }, { eventId: id, timestamp: 1 }).event).toEqual(own);
    expect(convert({}).event).toEqual({ event_id: id, timestamp: 1795000000000 });
    const old = { eventId: 'Px6VxbRC6WBkA39yeNH3' };
    const refused = { kind: 'invalid', operation: 'toV4Event' };
    expect(await caught(() => convert({}, {}))).toMatchObject({ ...refused, field: 'eventId' });
    expect(await caught(() => convert({}, old))).toMatchObject({ ...refused, field: 'timestamp' });
    expect(convert({}, { ...old, timestamp: 5 }).event.timestamp).toBe(5);
  });

  it('refuses what is no event of v3, and says when it is one of v4', async () => {
    const event = { event_id: id, timestamp: 1 } as unknown as EventsGetResponse;
    const error = await caught(() => toV4Event(event));
    expect(error).toBeInstanceOf(NotAnEventError);
    expect(error).toMatchObject({ field: '/products', expected: 'v3', version: 'v4' });
  });
});

describe('webhookToV4Event', () => {
  it('carries what only a webhook has', () => {
    const webhook = specExample<Webhook>('webhookVisit');
    const triggeredBy = [{ id: 'wr_5mQ2', name: 'Checkout', description: 'Every event.' }];
    const { event, lost } = webhookToV4Event({ ...webhook, triggeredBy });
    expect(event).toMatchObject({
      client_referrer: 'https://search.example.net/',
      supplementary_id_high_recall: { visitor_id: 'LNvwQ4d0rO8sYk2Xe1Bz' },
      triggered_by: triggeredBy,
      ...{ bot: 'not_detected', root_apps: false, suspect_score: 0 },
    });
    expect(losses(lost).filter(([path]) => path?.startsWith('/supplementaryIds'))).toEqual([
      ['/supplementaryIds/standard/firstSeenAt/global', 'ambiguous'],
      ['/supplementaryIds/standard/firstSeenAt/subscription', 'ambiguous'],
    ]);
  });

  it('refuses a webhook of v4 by name', async () => {
    const webhook = { event_id: id, timestamp: 1 } as unknown as Webhook;
    const error = await caught(() => webhookToV4Event(webhook));
    expect(error).toMatchObject({ field: '/requestId', expected: 'v3', version: 'v4' });
  });
});
