import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definition as fingerprint } from '../../fingerprint/src/definition.gen.ts';
import { sensitive as fingerprintPlaces } from '../../fingerprint/src/sensitive.gen.ts';
import { definition as openpanel } from '../../openpanel/src/definition.gen.ts';
import { sensitive as openpanelPlaces } from '../../openpanel/src/sensitive.gen.ts';
import { definition as ours } from '../../ours-privacy/src/definition.gen.ts';
import { sensitive as oursPlaces } from '../../ours-privacy/src/sensitive.gen.ts';
import { createClient, type Result } from '../src/index.ts';
import { FakeClock } from './fake-clock.ts';
import { callWithCanaries, canaries, type Vendor } from './random-canaries.ts';
import { RUNS } from './random-script.ts';
import { published, visible } from './visible.ts';

const VENDORS: Record<string, Vendor> = {
  fingerprint: {
    definition: fingerprint,
    places: fingerprintPlaces,
    options: { region: 'eu' },
    inputs: { searchEvents: { limit: 1 }, getRelatedVisitors: { visitor_id: 'v' } },
  },
  openpanel: {
    definition: openpanel,
    places: openpanelPlaces,
    options: { clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11' },
    inputs: {
      track: { type: 'track', payload: { name: 'x' } },
      incrementProfile: { profileId: 'u', property: 'p', value: 1 },
      decrementProfile: { profileId: 'u', property: 'p', value: 1 },
    },
  },
  'ours-privacy': {
    definition: ours,
    places: oursPlaces,
    options: {},
    inputs: {
      track: { event: 'x' },
      identify: { userProperties: {} },
      trackBatch: { events: [{ event: 'x', distinctId: 'd' }] },
      assignExperiment: { visitor_id: 'v' },
      getPersonalizations: { visitor_id: 'v' },
    },
  },
};

type Try = Record<string, (...args: unknown[]) => Promise<Result<object, object>>>;

describe.each(Object.entries(VENDORS))('neither a secret nor a person of %s', (_, vendor) => {
  it('is visible, whatever is sent and whatever becomes of it', async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(canaries(vendor), async (given) => {
        const clock = new FakeClock();
        const { options, operation, args, secrets } = callWithCanaries(vendor, given, clock);
        const client = createClient<object, Try>(vendor.definition, options, clock);
        const perform = client.try[operation] as Try[string];
        const hidden = (text: string) =>
          expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
        const messages = await published(async () => {
          const result = await clock.run(perform(...args));
          hidden(visible(result));
          if (!result.ok) hidden(visible(result.exception));
          kinds.add(result.ok ? 'ok' : result.kind);
        });
        hidden(messages);
        hidden(visible(client));
      }),
      { ...RUNS, numRuns: 800 },
    );
    // A test that sees no failure of some kind proves nothing of it.
    expect([...kinds].sort()).toEqual([
      'abort',
      'decode',
      'http',
      'invalid',
      'middleware',
      'network',
      'ok',
      'timeout',
      'unexpected',
    ]);
  });
});
