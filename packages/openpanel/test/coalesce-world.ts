import { FakeClock } from '../../runtime/test/fake-clock.ts';
import { playScript, type Step } from '../../runtime/test/scripted-fetch.ts';
import {
  type CoalesceOptions,
  coalesceIncrements,
  createOpenPanelEvents,
  type EventContext,
  type LostIncrement,
} from '../src/events/index.ts';
import type { OpenPanelClientOptions } from '../src/index.ts';
import { createTimedClient, receipt } from './record-events.ts';

export const taken: Step = () => Response.json(receipt);

/** Counters whose requests are answered as the steps say, and whose reports are kept. */
export function openCounters(
  steps: readonly Step[],
  options: CoalesceOptions = {},
  client: Partial<OpenPanelClientOptions> = {},
  bound: EventContext = {},
) {
  const clock = new FakeClock();
  const { fetch, sent } = playScript(clock, ...steps);
  // One request for each try, so that a step is a try.
  const all = { fetch, retry: false as const, ...client };
  const events = createOpenPanelEvents(createTimedClient(clock, all), bound);
  const lost: (LostIncrement & { readonly error: unknown })[] = [];
  const onError = (error: unknown, one: LostIncrement) => lost.push({ error, ...one });
  const counters = coalesceIncrements(events, { onError, ...options });
  /** What was sent: milliseconds since the one before, and the change with its sign. */
  const changes = () =>
    sent.map(({ after, body }) => {
      const { type, payload } = JSON.parse(body);
      return {
        after,
        of: `${payload.profileId}.${payload.property}`,
        by: type === 'increment' ? payload.value : -payload.value,
      };
    });
  return { clock, counters, lost, changes };
}
