import type { WebhookSupplementaryId } from '../models.gen.ts';
import type { Event } from '../v4/models.gen.ts';
import { into } from './into.ts';
import type { Rules } from './rules.ts';
import { seenAt } from './seen-at.ts';

const event = into<Event>();

/** Who the visitor is, by one method of identification. */
export function visitor(
  group: 'identification' | 'supplementary_id_high_recall',
): Rules<WebhookSupplementaryId> {
  return {
    visitorId: event.text(`${group}.visitor_id`),
    visitorFound: event.flag(`${group}.visitor_found`),
    confidence: {
      score: event.number(`${group}.confidence.score`),
      revision: event.text(`${group}.confidence.version`),
      comment: event.text(`${group}.confidence.comment`),
    },
    firstSeenAt: seenAt(`${group}.first_seen_at`),
    lastSeenAt: seenAt(`${group}.last_seen_at`),
  };
}
