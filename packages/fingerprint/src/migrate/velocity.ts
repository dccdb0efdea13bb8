import type { Velocity, VelocityData } from '../models.gen.ts';
import type { Event, Velocity as VelocityV4 } from '../v4/models.gen.ts';
import { into } from './into.ts';
import type { Rules } from './rules.ts';

const event = into<Event>();

function counter(name: keyof VelocityV4): Rules<VelocityData> {
  return {
    intervals: {
      '5m': event.integer(`velocity.${name}.5_minutes`),
      '1h': event.integer(`velocity.${name}.1_hour`),
      '24h': event.integer(`velocity.${name}.24_hours`),
    },
  };
}

/** How often things happened lately. */
export const VELOCITY: Rules<Velocity> = {
  distinctIp: counter('distinct_ip'),
  distinctLinkedId: counter('distinct_linked_id'),
  distinctCountry: counter('distinct_country'),
  events: counter('events'),
  ipEvents: counter('ip_events'),
  distinctIpByLinkedId: counter('distinct_ip_by_linked_id'),
  distinctVisitorIdByLinkedId: counter('distinct_visitor_id_by_linked_id'),
};
