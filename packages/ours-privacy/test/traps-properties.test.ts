import { describe, expect, it } from 'vitest';
import { accepted, refused, token, useJudges } from './judges.ts';

// The property objects of both eras, key by key, judged by ajv and by the mock.

const { verdicts } = useJudges();
function track(members: object) {
  return verdicts('/track', 'TrackBody', { token, event: 'Booked', ...members });
}

function identify(userProperties: unknown) {
  return verdicts('/identify', 'IdentifyBody', { token, userProperties });
}

const limited = (longest: number) => ({
  taken: ['', 'x', 'x'.repeat(longest), null],
  refused: ['x'.repeat(longest + 1), 7, true, ['x'], {}],
});
const kinds = {
  '2000 characters': limited(2000),
  '5000 characters': limited(5000),
  'any text': { taken: ['', 'x'.repeat(9000), null], refused: [7, true, ['x'], {}] },
  'a number': { taken: [0, -1.5, 1e15, null], refused: ['7', true, []] },
  'a boolean': { taken: [true, false, null], refused: ['true', 0, {}] },
  anything: { taken: ['x'.repeat(9000), '', true, 7, null, ['x'], { a: 1 }], refused: [] },
  'a map': {
    taken: [{}, { a: 'x', b: null, c: 7, d: false, e: { f: [] }, '': '' }, null],
    refused: ['a=x', 7, true, ['x']],
  },
} satisfies Record<string, { taken: unknown[]; refused: unknown[] }>;
type Row = [key: string, kind: keyof typeof kinds];

function rows(kind: keyof typeof kinds, names: string): Row[] {
  const keys = names.trim().split(/\s+/);
  return keys.map((key) => [key, kind]);
}

const oldAds = `
  ad_id adset_id campaign_id clickid clid dclid epik fbc fbclid fbp gad_source gbraid gclid li_fat_id
  msclkid ndclid qclid rdt_cid sacid sccid sid ttclid twclid utm_campaign utm_content utm_medium
  utm_name utm_source utm_term wbraid`;
const youngAds = `
  _ef_transaction_id admitad_uid alart aleid axwrt basis_cid beeswax_auction_id im_ref irclickid
  ob_click_id oppref referring_domain viant_click_id viant_impression_id`;
const page = `
  browser_language browser_name browser_version cpu_architecture device_model device_type
  device_vendor encoding engine_name engine_version host ip os_name os_version pathname sr title
  uafvl version`;
const person = `
  city company_name country date_of_birth email external_id first_name gender ip job_title last_name
  state`;

/** Every value that a kind takes and refuses, given to `judged` one by one. */
async function judgeAll(kind: keyof typeof kinds, judged: (value: unknown) => Promise<object>) {
  for (const value of kinds[kind].taken) {
    expect([value, await judged(value)]).toEqual([value, accepted]);
  }
  for (const value of kinds[kind].refused) {
    expect([value, await judged(value)]).toEqual([value, refused]);
  }
}

describe('defaultProperties', () => {
  const judged = (defaultProperties: unknown) => track({ defaultProperties });
  const known: Row[] = [
    ...rows('2000 characters', oldAds + page),
    ...rows('5000 characters', 'referrer'),
    ...rows('any text', `${youngAds} current_url user_agent received_at`),
    ...rows(
      'a number',
      'activeDuration duration page_hash screen_height screen_width sessionCount',
    ),
    ...rows('a boolean', 'fv iframe new_s webview'),
    ...rows('anything', 'is_bot'),
  ];

  it('has 78 keys', () => expect(new Set(known.map(([key]) => key)).size).toBe(78));

  it.each(known)('.%s takes %s', (key, kind) =>
    judgeAll(kind, (value) => judged({ [key]: value })),
  );

  it.each<[string, unknown, object]>([
    ['null', null, accepted],
    ['empty', {}, accepted],
    [
      'keys that are gone',
      { fbclid_creation_time: 7, gc_id: 7, user_agent_full_list: 7 },
      accepted,
    ],
    ['a key of next month', { new_ad_click: { id: 7 } }, accepted],
    ['text', 'gclid=x', refused],
    ['an array', [{ gclid: 'x' }], refused],
  ])('is or has %s', async (_, value, verdict) => {
    expect(await judged(value)).toEqual(verdict);
  });
});

describe('userProperties', () => {
  const known: Row[] = [
    ...rows('2000 characters', person),
    ...rows('any text', `${oldAds} ${youngAds} referrer user_agent user_agent_full_list`),
    ...rows('anything', 'is_bot phone_number zip'),
    ...rows('a map', 'consent custom_properties'),
  ];

  it('has 64 keys', () => expect(new Set(known.map(([key]) => key)).size).toBe(64));

  it.each(known)('.%s takes %s', (key, kind) =>
    judgeAll(kind, (value) => identify({ [key]: value })),
  );

  it.each<[string, unknown, object, object]>([
    ['empty', {}, accepted, accepted],
    ['camelCase keys, which are unknown', { firstName: 7, lastName: [] }, accepted, accepted],
    ['absent', undefined, accepted, refused],
    ['null', null, accepted, refused],
    ['text', 'first_name=Ada', refused, refused],
    ['an array', [{ first_name: 'Ada' }], refused, refused],
  ])('of an event and of identify is or has %s', async (_, value, ofEvent, ofIdentify) => {
    expect(await track({ userProperties: value })).toEqual(ofEvent);
    expect(await identify(value)).toEqual(ofIdentify);
  });
});

describe('eventProperties', () => {
  it('takes a map', () => judgeAll('a map', (eventProperties) => track({ eventProperties })));
});

describe('what the spec cannot say of a value', () => {
  it.each<[string, object, boolean]>([
    // JSON has no NaN: it arrives as null, and clears what is stored. A client has to refuse it.
    ['NaN as a click id', { userProperties: { gclid: Number.NaN } }, false],
    ['NaN as a number', { defaultProperties: { duration: Number.NaN } }, true],
    ['NaN as time', { time: Number.NaN }, true],
    ['infinity as time', { time: Number.POSITIVE_INFINITY }, true],
    // ajv sees the object, the mock the text that it becomes.
    ['a Date as text', { userProperties: { date_of_birth: new Date(0) } }, false],
  ])('%s is taken by the mock', async (_, members, ajv) => {
    expect(await track(members)).toEqual({ ajv, mock: 200 });
  });
});
