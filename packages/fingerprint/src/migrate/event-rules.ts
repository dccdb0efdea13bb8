import type { EventsGetResponse, Flag, Label, Products } from '../models.gen.ts';
import type { Event, Label as LabelV4 } from '../v4/models.gen.ts';
import { IP_INFO } from './address.ts';
import { BOTD } from './bot.ts';
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
import { failed, type Rule, type Rules, removed } from './rules.ts';
import { VELOCITY } from './velocity.ts';

const event = into<Event>();
const label = into<LabelV4>();

const LABEL: Rules<Label> = {
  label: label.text('label'),
  prediction: label.flag('prediction'),
  mlScore: label.number('ml_score'),
};

function product<Data extends Rule | object>(data: Data): { data: Data; error: Rule } {
  return { data, error: failed };
}

const flag = (name: keyof typeof FLAGS) => product<Rules<Flag>>({ result: FLAGS[name] });

const PRODUCTS: Rules<Products> = {
  // First, so that it counts where another product says the same in another way.
  identification: product(IDENTIFICATION),
  botd: product(BOTD),
  incognito: flag('incognito'),
  ipInfo: product(IP_INFO),
  ipBlocklist: product(IP_BLOCKLIST),
  tor: flag('tor'),
  vpn: product(VPN),
  proxy: product(PROXY),
  tampering: product(TAMPERING),
  rootApps: flag('rootApps'),
  emulator: flag('emulator'),
  clonedApp: flag('clonedApp'),
  factoryReset: product(FACTORY_RESET),
  jailbroken: flag('jailbroken'),
  frida: flag('frida'),
  privacySettings: flag('privacySettings'),
  virtualMachine: product(VIRTUAL_MACHINE),
  rawDeviceAttributes: product(rawAttributes),
  highActivity: product(HIGH_ACTIVITY),
  locationSpoofing: flag('locationSpoofing'),
  suspectScore: product({ result: event.integer('suspect_score') }),
  remoteControl: product({ result: removed }),
  developerTools: flag('developerTools'),
  velocity: product(VELOCITY),
  mitmAttack: flag('mitmAttack'),
  proximity: product(PROXIMITY),
  rareDevice: product(RARE_DEVICE),
  labels: product(event.list('labels', LABEL, ['label'])),
};

/** What becomes of an answer of `getEvent`. */
export const EVENT: Rules<EventsGetResponse> = { products: PRODUCTS };
