import type { Webhook, WebhookFlag, WebhookTrigger } from '../models.gen.ts';
import type { Event, WebhookTrigger as TriggerV4 } from '../v4/models.gen.ts';
import { IP_INFO } from './address.ts';
import { BOT } from './bot.ts';
import {
  FACTORY_RESET,
  HIGH_ACTIVITY,
  PROXIMITY,
  RARE_DEVICE,
  TAMPERING,
  VIRTUAL_MACHINE,
} from './device.ts';
import { FLAGS } from './flags.ts';
import { IDENTIFICATION } from './identification.ts';
import { into } from './into.ts';
import { IP_BLOCKLIST, PROXY, VPN } from './network.ts';
import { rawAttributes } from './raw-attributes.ts';
import { type Rules, removed } from './rules.ts';
import { VELOCITY } from './velocity.ts';
import { visitor } from './visitor.ts';

const event = into<Event>();
const trigger = into<TriggerV4>();

const TRIGGER: Rules<WebhookTrigger> = {
  id: trigger.text('id'),
  name: trigger.text('name'),
  description: trigger.text('description'),
};

const flag = (name: Exclude<keyof typeof FLAGS, 'incognito'>): Rules<WebhookFlag> => ({
  result: FLAGS[name],
});

// A webhook has no mark of the customer's.
const { suspect: _, ...identification } = IDENTIFICATION;

/** What becomes of a webhook of v3. */
export const WEBHOOK: Rules<Webhook> = {
  ...identification,
  clientReferrer: event.text('client_referrer'),
  userAgent: event.text('user_agent'),
  bot: BOT,
  ipInfo: IP_INFO,
  ipBlocklist: IP_BLOCKLIST,
  tor: flag('tor'),
  vpn: VPN,
  proxy: PROXY,
  tampering: TAMPERING,
  rootApps: flag('rootApps'),
  emulator: flag('emulator'),
  clonedApp: flag('clonedApp'),
  factoryReset: FACTORY_RESET,
  jailbroken: flag('jailbroken'),
  frida: flag('frida'),
  privacySettings: flag('privacySettings'),
  virtualMachine: VIRTUAL_MACHINE,
  rawDeviceAttributes: rawAttributes,
  highActivity: HIGH_ACTIVITY,
  locationSpoofing: flag('locationSpoofing'),
  suspectScore: { result: event.integer('suspect_score') },
  remoteControl: { result: removed },
  developerTools: flag('developerTools'),
  velocity: VELOCITY,
  mitmAttack: flag('mitmAttack'),
  proximity: PROXIMITY,
  rareDevice: RARE_DEVICE,
  supplementaryIds: {
    standard: visitor('identification'),
    highRecall: visitor('supplementary_id_high_recall'),
  },
  triggeredBy: event.list('triggered_by', TRIGGER, []),
};
