import { ANY, definePeer } from '@visitor-apis/contract/peers';
import type { RunningMock } from '@visitor-apis/mocks';
import { createOursPrivacyClient } from '../src/index.ts';

const version = '1.17.2';
const token = 'src_test_1';
const experimentToken = 'exp_test_1';

/** What it says of itself with every request; the values of a machine are those of a Linux one. */
const headers = {
  'user-agent': `OursPrivacy/JS ${version}`,
  'x-stainless-retry-count': '0',
  'x-stainless-lang': 'js',
  'x-stainless-package-version': version,
  'x-stainless-os': 'Linux',
  'x-stainless-arch': 'x64',
  'x-stainless-runtime': 'node',
  'x-stainless-runtime-version': 'v24.21.0',
};

/** Its requests by hand: the token in each body, its own headers, its way to escape a path. */
function rebuild({ url }: RunningMock) {
  const post = async (path: string, body: object) => {
    const response = await fetch(`${url}${path}`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    await response.text();
  };
  return {
    track: { event: (body: object) => post('/track', body) },
    visitor: { upsert: (body: object) => post('/identify', body) },
    batch: { create: (body: object) => post('/batch', body) },
    experiments: {
      assignment: (key: string, body: object) =>
        post(`/experiments/assignments/${escapeSegment(key)}`, body),
      personalization: (body: object) => post('/experiments/personalization', body),
    },
  };
}

/** It leaves what RFC 3986 allows within a segment as it is. */
function escapeSegment(text: string): string {
  return encodeURIComponent(text).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent);
}

const createOurs = ({ url }: RunningMock) =>
  createOursPrivacyClient({
    ...{ token, experimentToken, baseUrl: url },
    onWarning: null, // the times of the calls grow old
  });

type Rebuilt = ReturnType<typeof rebuild>;
type Ours = ReturnType<typeof createOurs>;

function track(input: Parameters<Ours['track']>[0]) {
  return {
    theirs: (client: Rebuilt) => client.track.event({ token, ...input }),
    ours: (client: Ours) => client.track(input),
  };
}

function identify(input: Parameters<Ours['identify']>[0]) {
  return {
    theirs: (client: Rebuilt) => client.visitor.upsert({ token, ...input }),
    ours: (client: Ours) => client.identify(input),
  };
}

function trackBatch(input: Parameters<Ours['trackBatch']>[0]) {
  return {
    theirs: (client: Rebuilt) => client.batch.create({ token, ...input }),
    ours: (client: Ours) => client.trackBatch(input),
  };
}

function assign(key: string, input: Parameters<Ours['assignExperiment']>[1]) {
  return {
    theirs: (client: Rebuilt) =>
      client.experiments.assignment(key, { token: experimentToken, ...input }),
    ours: (client: Ours) => client.assignExperiment(key, input),
  };
}

function personalize(visitorId: string) {
  const input = { visitor_id: visitorId };
  return {
    theirs: (client: Rebuilt) =>
      client.experiments.personalization({ token: experimentToken, ...input }),
    ours: (client: Ours) => client.getPersonalizations(input),
  };
}

const odd = 'Zoë & Söhne "50 %" \\ / \u2028 雪 🦊';
const time = 1795000000000;
const identity = { userId: 'v-1', externalId: odd, email: 'ada@garden.example' };
const properties = {
  defaultProperties: {
    current_url: 'https://garden.example/?a=b&c=é',
    screen_width: 1920,
    sid: null,
  },
  userProperties: {
    ...{ first_name: odd, gclid: null, last_name: '', city: undefined },
    custom_properties: { plan: 'team', nothing: null },
    consent: { ads: 'granted' },
  },
  identityContext: { ip: '203.0.113.42', userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' },
};
const eventProperties = { clinic: 'north', nothing: null, left: undefined, empty: '', [odd]: odd };
const event = { event: odd, distinctId: 'booking-4711', time, eventProperties };
const keyed = 'track, a name only';
const nulls = 'track, nulls';
const signs = 'assignExperiment, a key with signs';
const KEY = 'it sends none, so that a repeat is not recognised; ours makes one where none is given';

/** The vendor's requests rebuilt, beside ours. */
export const peer = definePeer({
  origin: {
    rebuiltFrom: '@oursprivacy/server-sdk',
    version,
    because:
      'the package of the vendor is not on the registry, so that this is no witness of its own',
  },
  createTheirs: rebuild,
  createOurs,
  calls: {
    [keyed]: track({ event: 'Booked' }),
    'track, an id of its own': track({ event: 'Booked', distinctId: 'booking-4711' }),
    'track, everything': track({ ...event, ...identity, ...properties }),
    [nulls]: track({
      ...{ event: 'Booked', distinctId: null, time: null, userId: null, externalId: null },
      ...{ email: null, eventProperties: null, userProperties: null, defaultProperties: null },
      identityContext: null,
    }),
    'track, values that are no text': track({
      ...{ event: 'Booked', distinctId: 'b-1', time: 0 },
      eventProperties: {
        n: -0.5,
        big: 9007199254740991,
        yes: true,
        list: [1, [odd]],
        deep: { a: {} },
      },
    }),
    'identify, required only': identify({ userProperties: {} }),
    'identify, everything': identify({ ...identity, ...properties }),
    'identify, nulls': identify({
      ...{ userId: null, externalId: null, email: null, defaultProperties: null },
      userProperties: { gclid: null, custom_properties: null, consent: null },
    }),
    'trackBatch, one row': trackBatch({ events: [{ event: 'Booked', distinctId: 'b-1' }] }),
    'trackBatch, rows of every kind': trackBatch({
      events: [
        { ...event, ...identity, ...properties },
        { event: 'Booked', distinctId: 'b-2', time: null, eventProperties: {} },
        { event: odd, distinctId: odd, email: null },
      ],
    }),
    'trackBatch, no rows': trackBatch({ events: [] }),
    'assignExperiment, required only': assign('checkout-copy', { visitor_id: 'v-1' }),
    'assignExperiment, everything': assign('checkout-copy', {
      ...{ visitor_id: odd, track_impression: false },
      context: { url: 'https://garden.example/?a=b', search: '?a=b&c=é' },
    }),
    'assignExperiment, nulls': assign('checkout-copy', {
      ...{ visitor_id: 'v-1', track_impression: null, context: null },
    }),
    'assignExperiment, an odd key': assign('a/b c?d#e%2Fé🦊!*', { visitor_id: 'v-1' }),
    [signs]: assign('a:b@c$d&e+f;g=h,i', { visitor_id: 'v-1' }),
    getPersonalizations: personalize('v-1'),
    'getPersonalizations, an odd id': personalize(odd),
  },
  explained: [
    ...Object.entries(headers).map(([name, theirs]) => ({
      calls: 'all' as const,
      field: `header ${name}`,
      ours: undefined,
      theirs,
      because: 'it names itself, its generator and the machine; ours tells nobody what you use',
    })),
    {
      calls: [keyed],
      field: 'body /distinctId',
      ours: ANY,
      theirs: undefined,
      because: KEY,
    },
    {
      calls: [nulls],
      field: 'body /distinctId',
      ours: ANY,
      theirs: null,
      because: KEY,
    },
    {
      calls: [signs],
      field: 'path',
      ours: '/experiments/assignments/a%3Ab%40c%24d%26e%2Bf%3Bg%3Dh%2Ci',
      theirs: '/experiments/assignments/a:b@c$d&e+f;g=h,i',
      because: 'it leaves signs that a segment may hold; ours escapes them, which reads the same',
    },
  ],
});
