import { type Aim, type Benchmark, ratio } from './benchmark.ts';
import { createEngineCall, createFetchCall } from './call-ours.ts';
import { createPrismCall } from './call-prism.ts';
import { rateOf } from './measure.ts';
import { readRequest, SUBJECTS } from './subject.ts';

// Many short rounds see the same machine more often than few long ones.
const MILLISECONDS = 250;

/** What answers requests in this process, beside Prism's core in the same. */
export const withoutSocket: readonly Benchmark[] = [
  ...each('fetch', 'createMockFetch', [ratio('≥', 0.8)], createFetchCall),
  // For developers: what the rest of fetch costs is the difference.
  ...each('engine', 'engine alone', [], createEngineCall),
];

function each(
  name: string,
  what: string,
  aims: readonly Aim[],
  createCall: typeof createFetchCall,
) {
  return SUBJECTS.map(
    (subject): Benchmark => ({
      name,
      what: `${what}, ${subject.operation}`,
      unit: '/s',
      warmUp: 4,
      rounds: 20,
      aims,
      async prepare() {
        const request = await readRequest(subject);
        const ours = await createCall(subject, request);
        const beside = await createPrismCall(subject, request);
        return {
          ours: () => rateOf(ours, MILLISECONDS),
          beside: () => rateOf(beside, MILLISECONDS),
        };
      },
    }),
  );
}
