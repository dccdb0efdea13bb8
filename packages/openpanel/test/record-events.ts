import { createClient } from '@visitor-apis/runtime';
import { FakeClock } from '../../runtime/test/fake-clock.ts';
import { type RecordedRequest, recordFetch } from '../../runtime/test/recording-fetch.ts';
import { definition } from '../src/definition.gen.ts';
import { createOpenPanelEvents } from '../src/events/index.ts';
import type {
  OpenPanelClient,
  OpenPanelClientOptions,
  OpenPanelOperations,
  OpenPanelResults,
} from '../src/index.ts';

export const clientId = '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11';
export const clientSecret = 'sec_0f1e2d3c4b5a69788796';
export const receipt = { deviceId: '9f2c4be07d1a83566a0de1c47b95f238', sessionId: 'kQ3vX0' };

/** A client whose time is that of the clock. */
export function createTimedClient(
  clock: FakeClock,
  options: Partial<OpenPanelClientOptions>,
): OpenPanelClient {
  const all = { clientId, clientSecret, ...options };
  return createClient<OpenPanelOperations, OpenPanelResults>(definition, all, clock);
}

/** A facade whose requests are kept. */
export function recordEvents(
  options: Partial<OpenPanelClientOptions> = {},
  answer = () => Response.json(receipt),
) {
  const clock = new FakeClock();
  const recorder = recordFetch(answer);
  const client = createTimedClient(clock, { fetch: recorder.fetch, ...options });
  return {
    clock,
    client,
    events: createOpenPanelEvents(client),
    requests: recorder.requests,
    last: recorder.last,
    lastBody: () => bodyOf(recorder.last()),
  };
}

/** What `POST /track` was given. */
export function bodyOf({ body }: RecordedRequest) {
  return JSON.parse(body) as {
    type: string;
    payload: Record<string, unknown> & { properties?: Record<string, unknown> };
  };
}
