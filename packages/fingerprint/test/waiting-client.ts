import { createClient } from '@visitor-apis/runtime';
import { FakeClock } from '../../runtime/test/fake-clock.ts';
import { playScript, type Step } from '../../runtime/test/scripted-fetch.ts';
import { definition } from '../src/definition.gen.ts';
import type { FingerprintClientOptions } from '../src/index.ts';
import type { FingerprintOperations, FingerprintResults } from '../src/operations.gen.ts';

/** A client on a clock of its own, whose server plays a script. */
export function createWaiting(
  steps: readonly Step[],
  options: Partial<FingerprintClientOptions> = {},
) {
  const clock = new FakeClock();
  const { fetch, sent } = playScript(clock, ...steps);
  const given = { apiKey: 'k', region: 'eu', fetch, ...options } as const;
  const client = createClient<FingerprintOperations, FingerprintResults>(definition, given, clock);
  return { clock, client, sent };
}

/** A refusal in the shape of the vendor. */
export function refusal(status: number, code: string): Step {
  return () => Response.json({ error: { code, message: 'no' } }, { status });
}

export const notFound = refusal(404, 'RequestNotFound');
export const notReady = refusal(409, 'StateNotReady');
export const found: Step = () => Response.json({ products: {} });
export const updated: Step = () => new Response(null, { status: 200 });
