import type {
  FactoryReset,
  HighActivity,
  Proximity,
  RareDevice,
  Tampering,
  VirtualMachine,
} from '../models.gen.ts';
import type { Event } from '../v4/models.gen.ts';
import { isInstant, readInstant } from './instant.ts';
import { into } from './into.ts';
import { type Rule, type Rules, removed } from './rules.ts';

const event = into<Event>();
const RESET = 'factory_reset_timestamp';

export const TAMPERING: Rules<Tampering> = {
  result: event.flag('tampering'),
  confidence: event.text('tampering_confidence'),
  anomalyScore: event.number('tampering_details.anomaly_score'),
  mlScore: event.number('tampering_ml_score'),
  antiDetectBrowser: event.flag('tampering_details.anti_detect_browser'),
};

// The unit of the number was not published: the text is carried where it is the same in either.
const resetTime: Rule = (value, source, draft) => {
  const instant = readInstant(value);
  const number = draft.get(RESET);
  if (!instant) draft.lose(source, 'another-type');
  else if (instant.milliseconds === 0) draft.set(RESET, 0, source);
  else if (typeof number !== 'number') draft.lose(source, 'ambiguous');
  else if (!isInstant(instant, number) && !isInstant(instant, number * 1000)) {
    draft.lose(source, 'differs');
  }
};

export const FACTORY_RESET: Rules<FactoryReset> = {
  timestamp: event.integer(RESET),
  time: resetTime,
};

export const VIRTUAL_MACHINE: Rules<VirtualMachine> = {
  result: event.flag('virtual_machine'),
  mlScore: event.number('virtual_machine_ml_score'),
};

export const HIGH_ACTIVITY: Rules<HighActivity> = {
  result: event.flag('high_activity_device'),
  dailyRequests: removed,
};

export const RARE_DEVICE: Rules<RareDevice> = {
  result: event.flag('rare_device'),
  percentileBucket: event.text('rare_device_percentile_bucket'),
};

export const PROXIMITY: Rules<Proximity> = {
  id: event.text('proximity.id'),
  precisionRadius: event.integer('proximity.precision_radius'),
  confidence: event.number('proximity.confidence'),
};
