import type { Botd, BotdBot } from '../models.gen.ts';
import type { Event } from '../v4/models.gen.ts';
import { into } from './into.ts';
import type { Rule, Rules } from './rules.ts';

const event = into<Event>();
const text = event.text('bot');

// Of the known results only this one is spelled in another way.
const botResult: Rule = (value, source, draft) =>
  text(value === 'notDetected' ? 'not_detected' : value, source, draft);

export const BOT: Rules<BotdBot> = { result: botResult, type: event.text('bot_type') };

/** Bots; the rest is what identification says too, and counts where that failed. */
export const BOTD: Rules<Botd> = {
  bot: BOT,
  ip: event.text('ip_address'),
  time: event.alsoInstant('timestamp'),
  url: event.text('url'),
  userAgent: event.text('user_agent'),
  requestId: event.text('event_id'),
  meta: event.map('tags'),
  linkedId: event.text('linked_id'),
};
