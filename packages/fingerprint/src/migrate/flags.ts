import type { Event } from '../v4/models.gen.ts';
import { into } from './into.ts';

const event = into<Event>();

/** The signals that are there or not. */
export const FLAGS = {
  clonedApp: event.flag('cloned_app'),
  developerTools: event.flag('developer_tools'),
  emulator: event.flag('emulator'),
  frida: event.flag('frida'),
  incognito: event.flag('incognito'),
  jailbroken: event.flag('jailbroken'),
  locationSpoofing: event.flag('location_spoofing'),
  mitmAttack: event.flag('mitm_attack'),
  privacySettings: event.flag('privacy_settings'),
  rootApps: event.flag('root_apps'),
  tor: event.flag('ip_blocklist.tor_node'),
} as const;
