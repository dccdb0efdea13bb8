import type { IPBlocklist, Proxy as ProxyV3, VPN as VpnV3 } from '../models.gen.ts';
import type { Event } from '../v4/models.gen.ts';
import { into } from './into.ts';
import { type Rules, removed } from './rules.ts';

const event = into<Event>();

export const IP_BLOCKLIST: Rules<IPBlocklist> = {
  result: removed,
  details: {
    emailSpam: event.flag('ip_blocklist.email_spam'),
    attackSource: event.flag('ip_blocklist.attack_source'),
  },
};

export const VPN: Rules<VpnV3> = {
  result: event.flag('vpn'),
  confidence: event.text('vpn_confidence'),
  originTimezone: event.text('vpn_origin_timezone'),
  originCountry: event.text('vpn_origin_country'),
  methods: {
    timezoneMismatch: event.flag('vpn_methods.timezone_mismatch'),
    publicVPN: event.flag('vpn_methods.public_vpn'),
    auxiliaryMobile: event.flag('vpn_methods.auxiliary_mobile'),
    osMismatch: event.flag('vpn_methods.os_mismatch'),
    relay: event.flag('vpn_methods.relay'),
    mlPrediction: event.flag('vpn_methods.ml_prediction'),
  },
  mlScore: event.number('vpn_ml_score'),
};

export const PROXY: Rules<ProxyV3> = {
  result: event.flag('proxy'),
  confidence: event.text('proxy_confidence'),
  details: {
    proxyType: event.text('proxy_details.proxy_type'),
    lastSeenAt: event.instant('proxy_details.last_seen_at'),
  },
  mlScore: event.number('proxy_ml_score'),
};
