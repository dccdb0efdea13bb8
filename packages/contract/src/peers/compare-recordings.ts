import { type Comparison, compareRequests, type FieldDifference } from './compare-requests.ts';
import type { Recording } from './record-requests.ts';

/** Compares what two clients sent for one call: how many requests, and each with its counterpart. */
export function compareRecordings(ours: Recording, theirs: Recording): Comparison {
  const counts = compareCounts(ours, theirs);
  const pairs = ours.requests.flatMap((request, index) => {
    const counterpart = theirs.requests[index];
    return counterpart ? [compareRequests(request, counterpart)] : [];
  });
  return {
    compared: pairs.reduce((sum, { compared }) => sum + compared, 1),
    differences: [...counts, ...pairs.flatMap(({ differences }) => differences)],
  };
}

function compareCounts(ours: Recording, theirs: Recording): FieldDifference[] {
  const counts = { ours: ours.requests.length, theirs: theirs.requests.length };
  if (counts.ours === counts.theirs) return [];
  const show = ({ requests, failure }: Recording) =>
    failure ? `${requests.length}, then ${failure}` : String(requests.length);
  return [{ field: 'requests', ...counts, shown: { ours: show(ours), theirs: show(theirs) } }];
}
