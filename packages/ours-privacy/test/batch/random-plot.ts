import fc from 'fast-check';
import { networkFailure, stall } from '../../../runtime/test/scripted-fetch.ts';
import type { BatchEvent } from '../../src/index.ts';
import type { Step } from './batch-bench.ts';
import { type Fate, fail, tell } from './batch-server.ts';

/** What becomes of a request; fates are repeated for as many rows as it has. */
export type Plot =
  | { readonly kind: 'all'; readonly fates: readonly Fate[]; readonly status: number }
  | { readonly kind: 'some'; readonly fates: readonly Fate[]; readonly gap: number }
  | { readonly kind: 'status'; readonly status: number; readonly limit: number }
  | { readonly kind: 'reset' }
  | { readonly kind: 'stall' }
  | { readonly kind: 'cut' };

const fates = fc.array(fc.constantFrom<Fate>(true, true, 'queue_failed', 'invalid_event', 'late'), {
  minLength: 1,
  maxLength: 6,
});
const statuses = fc.constantFrom(202, 400, 401, 403, 413, 413, 413, 415, 429, 500, 503);

/** What becomes of the requests of a batch, one after the other. */
export const plots: fc.Arbitrary<readonly Plot[]> = fc.array(
  fc.oneof<fc.Arbitrary<Plot>[]>(
    fc.record({ kind: fc.constant('all'), fates, status: fc.constantFrom(200, 207, 500) }),
    fc.record({ kind: fc.constant('some'), fates, gap: fc.nat(5) }),
    fc.record({
      kind: fc.constant('status'),
      status: statuses,
      limit: fc.integer({ min: -1, max: 8 }),
    }),
    fc.constantFrom({ kind: 'reset' }, { kind: 'stall' }, { kind: 'cut' }),
  ),
  { maxLength: 12 },
);

/** What a server has told of rows, by `distinctId`. */
export interface Told {
  readonly accepted: Set<string>;
  readonly refused: Set<string>;
  /** Rows that came again after that. */
  readonly again: string[];
}

/** A server that plays a plot, and keeps what it has told. */
export function play(plot: Plot, told: Told): Step {
  return (rows) => {
    const known = rows.filter(
      ({ distinctId }) => told.accepted.has(distinctId) || told.refused.has(distinctId),
    );
    told.again.push(...known.map(({ distinctId }) => distinctId));
    if (plot.kind === 'stall') return stall();
    if (plot.kind === 'reset') return networkFailure('ECONNRESET')();
    // Taken in, but nobody hears of it: what broke off tells nothing.
    if (plot.kind === 'cut') return new Response('{"succ', { status: 200 });
    if (plot.kind === 'status') return fail(plot.status, { limit: plot.limit })();
    return plot.kind === 'all' ? tellAll(plot, rows, told) : tellSome(plot, rows, told);
  };
}

function tellAll(plot: Plot & { kind: 'all' }, rows: readonly BatchEvent[], told: Told): Response {
  const all = rows.map((_, index) => plot.fates[index % plot.fates.length] as Fate);
  for (const [index, fate] of all.entries()) keep(fate, rows[index], told);
  return tell(all, plot.status);
}

/** Out of order, some rows left out, and nothing counted. */
function tellSome(
  plot: Plot & { kind: 'some' },
  rows: readonly BatchEvent[],
  told: Told,
): Response {
  const results = rows.flatMap((row, index) => {
    if ((index + plot.gap) % 3 === 0) return [];
    const fate = plot.fates[index % plot.fates.length] as Fate;
    keep(fate, row, told);
    return { index, success: fate === true, ...(fate !== true && { code: fate, message: '' }) };
  });
  return Response.json({ success: true, results: results.reverse() }, { status: 207 });
}

function keep(fate: Fate, row: BatchEvent | undefined, told: Told): void {
  if (fate === true) told.accepted.add(row?.distinctId ?? '');
  if (fate === 'invalid_event') told.refused.add(row?.distinctId ?? '');
}
