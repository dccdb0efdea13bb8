import { OpenPanel } from '@openpanel/sdk';
import { ANY, definePeer } from '@visitor-apis/contract/peers';
import type { RunningMock } from '@visitor-apis/mocks';
import { createOpenPanelEvents, type EventContext } from '../src/events/index.ts';
import { createOpenPanelClient, type TrackBody } from '../src/index.ts';

const credentials = {
  clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
  clientSecret: 'sec_0f1e2d3c4b5a69788796',
};
const odd = 'Zoë & Söhne "50 %" \\ / \u2028 雪 🦊';
const rich = {
  ...{ plan: 'team', seats: 12, ratio: -0.25, zero: 0, big: 9007199254740991, no: false },
  ...{
    nothing: null,
    left: undefined,
    empty: '',
    none: [],
    hollow: {},
    at: new Date(1795000000000),
  },
  ...{ tags: ['a', null, odd, [1, [2]]], 'a key/with ~': odd },
  deep: { a: { b: [{ c: odd, at: new Date(0) }], u: undefined } },
};
const profileId = 'u-17';
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/149.0 Safari/537.36';
const [ip, ofServer] = ['203.0.113.42', 'visitor-apis-openpanel/0.1.0'];

const createTheirs = ({ url }: RunningMock) => new OpenPanel({ ...credentials, apiUrl: url });

function createOurs({ url }: RunningMock) {
  const client = createOpenPanelClient({ ...credentials, baseUrl: url });
  return { client, events: createOpenPanelEvents(client) };
}

type Ours = ReturnType<typeof createOurs>;

/** A body as it is, past the names of events and profiles. */
function body(whole: TrackBody & Parameters<OpenPanel['send']>[0]) {
  return {
    theirs: (official: OpenPanel) => official.send(structuredClone(whole)),
    ours: ({ client }: Ours) => client.track(whole),
  };
}

/** An event of an application. */
function track(properties: object, context: EventContext = {}) {
  const { profileId, groups } = context;
  return {
    theirs: (official: OpenPanel) =>
      official.track('invoice_paid', {
        ...properties,
        ...(profileId !== undefined && { profileId: profileId as string }),
        ...(groups && { groups: [...groups] }),
      }),
    ours: ({ events }: Ours) => events.track('invoice_paid', { ...properties }, context),
  };
}

/** A profile, by the same object. */
function identify(profile: Parameters<OpenPanel['identify']>[0]) {
  return {
    theirs: (official: OpenPanel) => official.identify(profile),
    ours: ({ events }: Ours) => events.identify(profile),
  };
}

/** A change of a counter. */
function change(kind: 'increment' | 'decrement', profile: string | number, value?: number) {
  const property = 'quota.seats';
  return {
    theirs: (official: OpenPanel) =>
      official[kind]({ profileId: profile, property, ...(value !== undefined && { value }) }),
    ours: ({ events }: Ours) => events[kind](property, value, { profileId: profile }),
  };
}

const events = {
  'track, a name only': {
    theirs: (official: OpenPanel) => official.track('invoice_paid'),
    ours: ({ events }: Ours) => events.track('invoice_paid'),
  },
  'track, a name of 80 units with all kinds of letters': {
    theirs: (official: OpenPanel) => official.track(odd.repeat(3).slice(0, 80)),
    ours: ({ events }: Ours) => events.track(odd.repeat(3).slice(0, 80)),
  },
  'track, properties of every kind': track(rich),
  'track, for a profile': track({ plan: 'team' }, { profileId }),
  'track, for a profile with a number': track({ plan: 'team' }, { profileId: 7 }),
  'track, with groups': track({}, { groups: ['org-3', 'org-4'] }),
  'track, with no groups': track({}, { groups: [] }),
  'track, global properties': {
    theirs: (official: OpenPanel) => {
      official.setGlobalProperties({ shop: 'north', plan: 'free' });
      return official.track('cart_opened', { plan: 'team' });
    },
    ours: ({ events }: Ours) =>
      events
        .with({ properties: { shop: 'north', plan: 'free' } })
        .track('cart_opened', { plan: 'team' }),
  },
  'revenue, an amount only': {
    theirs: (official: OpenPanel) => official.revenue(4990),
    ours: ({ events }: Ours) => events.revenue(4990),
  },
  'revenue, zero': {
    theirs: (official: OpenPanel) => official.revenue(0),
    ours: ({ events }: Ours) => events.revenue(0),
  },
  'revenue, with everything': {
    theirs: (official: OpenPanel) =>
      official.revenue(4990, { ...rich, profileId, groups: ['org-3'], deviceId: 'd-1' }),
    ours: ({ events }: Ours) =>
      events.revenue(4990, { ...rich, __deviceId: 'd-1' }, { profileId, groups: ['org-3'] }),
  },
};

const profiles = {
  'identify, an id only': identify({ profileId }),
  'identify, a name': identify({ profileId, firstName: 'Mara' }),
  'identify, an id that is a number': identify({ profileId: 7, lastName: odd }),
  'identify, every field': identify({
    ...{ profileId: odd, firstName: odd, lastName: '', email: 'mara@garden.example' },
    ...{ avatar: 'https://garden.example/a.png?b=c&d=é', properties: rich },
  }),
  'identify, global properties': {
    theirs: (official: OpenPanel) => {
      official.setGlobalProperties({ shop: 'north' });
      return official.identify({ profileId, firstName: 'Mara' });
    },
    ours: ({ events }: Ours) =>
      events.with({ properties: { shop: 'north' } }).identify({ profileId, firstName: 'Mara' }),
  },
  'increment, by the default': change('increment', profileId),
  'increment, by an amount': change('increment', profileId, 2.5),
  'increment, an id that is a number': change('increment', 7, 1),
  'decrement, by the default': change('decrement', profileId),
  'decrement, by an amount': change('decrement', profileId, 2),
  'decrement, an id that is a number': change('decrement', 7, 1),
};

const groups = {
  'upsertGroup, required only': {
    theirs: (official: OpenPanel) =>
      official.upsertGroup({ id: 'org-3', type: 'company', name: odd }),
    ours: ({ events }: Ours) => events.upsertGroup({ id: 'org-3', type: 'company', name: odd }),
  },
  'upsertGroup, with properties': {
    theirs: (official: OpenPanel) =>
      official.upsertGroup({ id: odd, type: 'company', name: 'Garden', properties: rich }),
    ours: ({ events }: Ours) =>
      events.upsertGroup({ id: odd, type: 'company', name: 'Garden', properties: rich }),
  },
  'setGroup, then an event': {
    theirs: async (official: OpenPanel) => {
      official.profileId = profileId;
      await official.setGroup('org-3');
      await official.track('cart_opened');
    },
    ours: async ({ events }: Ours) => {
      const visitor = events.with({ profileId, groups: ['org-3'] });
      await visitor.assignGroups(['org-3']);
      await visitor.track('cart_opened');
    },
  },
  'setGroups, of a profile with a number': {
    theirs: (official: OpenPanel) => {
      official.profileId = 7;
      return official.setGroups(['org-3', odd]);
    },
    ours: ({ events }: Ours) => events.assignGroups(['org-3', odd], { profileId: 7 }),
  },
  'setGroups, of nobody': {
    theirs: (official: OpenPanel) => official.setGroups(['org-3']),
    // The compiler refuses it, too.
    ours: ({ events }: Ours) => events.assignGroups(['org-3'], {} as { profileId: string }),
  },
};

const visitor = 'for a visitor, with address and browser';
const withoutSecret = 'track, a client without a secret';
const chunk = {
  ...{ chunk_index: 0, events_count: 2, is_full_snapshot: true, payload: '[{"type":2}]' },
  ...{ started_at: '2026-11-18T11:06:40.000Z', ended_at: '2026-11-18T11:06:50.000Z' },
};

const others = {
  [visitor]: {
    theirs: (official: OpenPanel) => {
      official.api.addHeader('x-client-ip', ip);
      official.api.addHeader('user-agent', userAgent);
      return official.track('cart_opened', { items: 3 });
    },
    ours: ({ events }: Ours) => events.with({ ip, userAgent }).track('cart_opened', { items: 3 }),
  },
  [withoutSecret]: {
    theirs: (_: OpenPanel, { url }: RunningMock) =>
      new OpenPanel({ clientId: credentials.clientId, apiUrl: url }).track('invoice_paid'),
    ours: (_: Ours, { url }: RunningMock) =>
      createOpenPanelEvents(
        createOpenPanelClient({ ...credentials, clientSecret: null, baseUrl: url }),
      ).track('invoice_paid'),
  },
  'alias, which does nothing': {
    theirs: (official: OpenPanel) => official.alias({ profileId, alias: 'a-1' }),
    ours: () => undefined,
  },
  'track, a number that JSON has not': {
    theirs: (official: OpenPanel) => official.track('invoice_paid', { ratio: Number.NaN }),
    ours: ({ events }: Ours) => events.track('invoice_paid', { ratio: Number.NaN }),
  },
};

const bodies = {
  'send, track': body({ type: 'track', payload: { name: 'invoice_paid' } }),
  'send, track with everything': body({
    type: 'track',
    payload: { name: odd, profileId: 7, groups: ['org-3'], properties: rich },
  }),
  'send, identify': body({ type: 'identify', payload: { profileId, properties: rich } }),
  'send, increment': body({ type: 'increment', payload: { profileId: 7, property: 'logins' } }),
  'send, decrement': body({
    type: 'decrement',
    payload: { profileId, property: 'a.b.c', value: 0.1 },
  }),
  'send, group': body({ type: 'group', payload: { id: 'org-3', type: 'company', name: 'Garden' } }),
  'send, assign_group': body({ type: 'assign_group', payload: { groupIds: ['org-3'] } }),
  'send, replay': {
    theirs: async (official: OpenPanel) => {
      await official.send({ type: 'track', payload: { name: 'screen_view' } });
      await official.send({ type: 'replay', payload: chunk });
    },
    ours: async ({ client }: Ours) => {
      await client.track({ type: 'track', payload: { name: 'screen_view' } });
      await client.track({ type: 'replay', payload: chunk });
    },
  },
};

const namesOf = <Calls extends object>(calls: Calls) =>
  Object.keys(calls) as (keyof Calls & string)[];
// No request of these to compare: they have an explanation of their own.
const unsent = [
  'identify, an id only',
  'setGroups, of nobody',
  'track, a number that JSON has not',
];
const sentOf = <Calls extends object>(calls: Calls) =>
  namesOf(calls).filter((name) => !unsent.includes(name));
const setGroup = 'setGroup, then an event';

/** The vendor's package beside ours: the facade of `./events`, and the bare client for its `send`. */
export const peer = definePeer({
  origin: { package: '@openpanel/sdk' },
  createTheirs,
  createOurs,
  calls: { ...events, ...profiles, ...groups, ...others, ...bodies },
  explained: [
    {
      calls: 'all',
      field: 'header accept',
      ours: 'application/json, text/plain',
      theirs: undefined,
      because: 'it names no form of the answer, which means any; ours names those of the spec',
    },
    {
      calls: 'all',
      field: 'header openpanel-sdk-name',
      ours: undefined,
      theirs: 'node',
      because: 'it names itself; ours does not pass for the package of the vendor, give `headers`',
    },
    {
      calls: 'all',
      field: 'header openpanel-sdk-version',
      ours: undefined,
      theirs: '1.3.1',
      because: 'it names itself; ours does not pass for the package of the vendor, give `headers`',
    },
    {
      calls: [...sentOf(events), ...sentOf(profiles), ...sentOf(groups), withoutSecret],
      field: 'header user-agent',
      ours: ofServer,
      theirs: undefined,
      because:
        'it leaves the `node` of the runtime; the vendor takes a name with a version for a server, and anything else may become a visitor',
    },
    {
      calls: [...sentOf(events), setGroup, visitor, withoutSecret],
      field: 'body /payload/properties/__timestamp',
      ours: ANY,
      theirs: undefined,
      because:
        'it leaves the time to the server, so that a repeat moves the event; `timestamp: null` does the same',
    },
    ...[
      'track, for a profile with a number' as const,
      'identify, an id that is a number' as const,
      'increment, an id that is a number' as const,
      'decrement, an id that is a number' as const,
      'setGroups, of a profile with a number' as const,
    ].map((call) => ({
      calls: [call],
      field: 'body /payload/profileId',
      ours: '7',
      theirs: 7,
      because:
        'the vendor stores a text, and takes the number 0 for nobody; `send` leaves it as it is',
    })),
    {
      calls: ['identify, an id only'],
      field: 'requests',
      ours: 1,
      theirs: 0,
      because:
        'it remembers the id for the next event of anybody and sends nothing; ours writes it',
    },
    {
      calls: [
        'identify, a name',
        'identify, an id that is a number',
        'identify, global properties',
      ],
      field: 'body /payload/properties',
      ours: undefined,
      theirs: {},
      because: 'it always adds properties, where there are none an empty object that sets nothing',
    },
    {
      calls: ['identify, global properties'],
      field: 'body /payload/properties/shop',
      ours: undefined,
      theirs: 'north',
      because: 'it writes what is meant for every event into the profile; ours into events only',
    },
    {
      calls: ['setGroups, of nobody'],
      field: 'requests',
      ours: 0,
      theirs: 1,
      because: 'the vendor would take the profile of the server; ours refuses it unsent',
    },
    {
      calls: ['track, a number that JSON has not'],
      field: 'requests',
      ours: 0,
      theirs: 1,
      because: 'it sends NaN as null; ours refuses it unsent',
    },
    {
      calls: [visitor],
      field: 'header x-client-ip',
      ours: undefined,
      theirs: ip,
      because: 'the older name of the same header, added by hand: it has no option for it',
    },
    {
      calls: [visitor],
      field: 'header openpanel-client-ip',
      ours: ip,
      theirs: undefined,
      because: 'the name that wins over every other address header',
    },
  ],
});
