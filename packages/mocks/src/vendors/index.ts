import type { VendorBehaviour } from './behaviour.ts';
import { behaviour as fingerprint } from './fingerprint/behaviour.ts';
import { behaviour as oursPrivacy } from './ours-privacy/behaviour.ts';

const BEHAVIOURS: Readonly<Record<string, VendorBehaviour>> = {
  fingerprint,
  'ours-privacy': oursPrivacy,
};

/** What a vendor's mock does beyond its document; nothing for most. */
export function behaviourOf(vendor: string | undefined): VendorBehaviour {
  return BEHAVIOURS[vendor ?? ''] ?? {};
}
