import type { Event } from '../v4/models.gen.ts';
import type { RequiredKeys } from './draft.ts';
import type { PathsTo } from './paths-to.ts';

type KeysOf<T> = { [Key in keyof T]-?: undefined extends T[Key] ? never : Key }[keyof T] & string;

/** Every required key of a type: one that is missing here does not compile. */
type All<T> = { readonly [Key in KeysOf<T>]: true };

type Group<Key extends keyof Event> = NonNullable<Event[Key]>;

const listed = <T>(keys: All<T>): readonly string[] => Object.keys(keys);

const confidence = listed<NonNullable<Group<'identification'>['confidence']>>({ score: true });
const visitor = listed<Group<'identification'>>({ visitor_id: true, visitor_found: true });
const counter = listed<NonNullable<Group<'velocity'>['events']>>({
  '5_minutes': true,
  '1_hour': true,
});
const address = listed<NonNullable<Group<'ip_info'>['v4']>>({ address: true });

/** What v4 wants together, inner groups first. */
export const REQUIRED_GROUPS = {
  'identification.confidence': confidence,
  identification: visitor,
  'supplementary_id_high_recall.confidence': confidence,
  supplementary_id_high_recall: visitor,
  sdk: listed<Group<'sdk'>>({ platform: true, version: true }),
  browser_details: listed<Group<'browser_details'>>({
    browser_name: true,
    browser_major_version: true,
    browser_full_version: true,
    os: true,
    os_version: true,
    device: true,
  }),
  'ip_info.v4': address,
  'ip_info.v6': address,
  proxy_details: listed<Group<'proxy_details'>>({ proxy_type: true }),
  proximity: listed<Group<'proximity'>>({ id: true, precision_radius: true, confidence: true }),
  'velocity.distinct_ip': counter,
  'velocity.distinct_linked_id': counter,
  'velocity.distinct_country': counter,
  'velocity.events': counter,
  'velocity.ip_events': counter,
  'velocity.distinct_ip_by_linked_id': counter,
  'velocity.distinct_visitor_id_by_linked_id': counter,
} as const satisfies RequiredKeys & { readonly [Path in PathsTo<object, Event>]?: unknown };
