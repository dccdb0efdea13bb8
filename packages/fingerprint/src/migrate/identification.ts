import type { Identification, Integration } from '../models.gen.ts';
import type { Event, Integration as IntegrationV4 } from '../v4/models.gen.ts';
import { into } from './into.ts';
import { rawAttributes } from './raw-attributes.ts';
import { type Rules, removed } from './rules.ts';
import { visitor } from './visitor.ts';

const event = into<Event>();
const integration = into<IntegrationV4>();

const INTEGRATION: Rules<Integration> = {
  name: integration.text('name'),
  version: integration.text('version'),
  subintegration: {
    name: integration.text('subintegration.name'),
    version: integration.text('subintegration.version'),
  },
};

/** What identification says of the event, and of the visitor. */
export const IDENTIFICATION: Rules<Identification> = {
  ...visitor('identification'),
  requestId: event.text('event_id'),
  timestamp: event.integer('timestamp'),
  time: event.alsoInstant('timestamp'),
  environmentId: event.text('environment_id'),
  linkedId: event.text('linked_id'),
  tag: event.map('tags'),
  suspect: event.flag('suspect'),
  replayed: event.flag('replayed'),
  incognito: event.flag('incognito'),
  ip: event.text('ip_address'),
  ipLocation: removed,
  url: event.text('url'),
  browserDetails: {
    browserName: event.text('browser_details.browser_name'),
    browserMajorVersion: event.text('browser_details.browser_major_version'),
    browserFullVersion: event.text('browser_details.browser_full_version'),
    os: event.text('browser_details.os'),
    osVersion: event.text('browser_details.os_version'),
    device: event.text('browser_details.device'),
    userAgent: event.text('user_agent'),
  },
  sdk: {
    platform: event.text('sdk.platform'),
    version: event.text('sdk.version'),
    integrations: event.list('sdk.integrations', INTEGRATION, []),
  },
  components: rawAttributes,
};
