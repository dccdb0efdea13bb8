import type { Products } from '../models.gen.ts';
import type { Platform } from './platform.ts';

const ALL: readonly Platform[] = ['web', 'android', 'ios'];
const WEB: readonly Platform[] = ['web'];
const MOBILE: readonly Platform[] = ['android', 'ios'];
const ANDROID: readonly Platform[] = ['android'];

/**
 * The platforms on which each product means something. A product that the spec gains does not
 * compile until it stands here.
 */
export const MADE_FOR: { readonly [Name in keyof Products]-?: readonly Platform[] } = {
  identification: ALL,
  botd: WEB,
  incognito: WEB,
  ipInfo: ALL,
  ipBlocklist: ALL,
  tor: ALL,
  vpn: ALL,
  proxy: ALL,
  // On iOS it is there, and always negative.
  tampering: ['web', 'android'],
  rootApps: ANDROID,
  emulator: ANDROID,
  clonedApp: ANDROID,
  factoryReset: MOBILE,
  jailbroken: ['ios'],
  frida: MOBILE,
  privacySettings: WEB,
  virtualMachine: WEB,
  rawDeviceAttributes: WEB,
  highActivity: ALL,
  locationSpoofing: MOBILE,
  suspectScore: ALL,
  remoteControl: WEB,
  developerTools: ALL,
  velocity: ALL,
  mitmAttack: MOBILE,
  proximity: ALL,
  rareDevice: WEB,
  labels: ALL,
};
