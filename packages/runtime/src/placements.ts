import type { ApiDefinition, Placement } from './definition.ts';
import type { Call } from './describe-call.ts';

/** Client options by name, as far as they were given. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/** Where a call's credentials go, or a refusal that names the option that is missing. */
export function credentialsOf(
  { security }: ApiDefinition,
  options: GivenOptions,
  { operation, refuse }: Call,
): readonly Placement[] {
  const all = operation.security ?? security;
  const chosen = all.filter((set) =>
    // Where a credential may travel in two ways, e.g. `apiKeyIn` chooses one.
    set.every(({ option, in: place }) => (options[`${option}In`] ?? place) === place),
  );
  // An operation that leaves no choice is not called without credentials for that.
  const alternatives = chosen.length ? chosen : all;
  const given = ({ option }: Placement) => (options[option] ?? null) !== null;
  const credentials = alternatives.find((set) => set.every(given)) ?? alternatives[0] ?? [];
  const placements = [...(operation.fills ?? []), ...credentials];
  const missing = placements.find((placement) => !given(placement));
  return missing
    ? refuse(missing.option, 'is needed by this operation; give it when you make the client')
    : placements;
}

/** The values for one part of a request, by name on the wire. */
export function fill(
  placements: readonly Placement[],
  place: Placement['in'],
  options: GivenOptions,
): Record<string, string> {
  return Object.fromEntries(
    placements.filter((p) => p.in === place).map((p) => [p.name, String(options[p.option])]),
  );
}
