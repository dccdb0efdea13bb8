import type { ApiDefinition, OperationDefinition, Placement } from './definition.ts';

/** Client options by name, as far as they were given. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/** Which options an operation needs and where they go; or the option that is missing. */
export function placementsOf(
  definition: ApiDefinition,
  operation: OperationDefinition,
  options: GivenOptions,
): { placements: readonly Placement[] } | { missing: string } {
  const fills = operation.fills ?? [];
  const all = operation.security ?? definition.security;
  const chosen = all.filter((set) =>
    // Where a credential may travel in two ways, e.g. `apiKeyIn` chooses one.
    set.every(({ option, in: place }) => (options[`${option}In`] ?? place) === place),
  );
  // An operation that leaves no choice is not called without credentials for that.
  const alternatives = chosen.length ? chosen : all;
  const given = ({ option }: Placement) =>
    options[option] !== undefined && options[option] !== null;
  const credentials = alternatives.find((set) => set.every(given)) ?? alternatives[0] ?? [];
  const placements = [...fills, ...credentials];
  const missing = placements.find((placement) => !given(placement));
  return missing ? { missing: missing.option } : { placements };
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
