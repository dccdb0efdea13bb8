import { checkShape } from './check-shape.ts';
import { checkText } from './check-text.ts';
import type { ApiDefinition, Placement } from './definition.ts';
import type { Call } from './describe-call.ts';

/** Client options by name, as far as they were given. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/**
 * Where a call's credentials go.
 *
 * @throws {InvalidInputError} naming the option that is missing
 */
export function placementsOf(
  definition: ApiDefinition,
  options: GivenOptions,
  { operation, refuse }: Call,
): readonly Placement[] {
  const security = operation.security ?? definition.security;
  const chosen = security.filter((set) =>
    // Where a credential may travel in two ways, e.g. `apiKeyIn` chooses one.
    set.every(({ option, in: place }) => (options[`${option}In`] ?? place) === place),
  );
  // An operation that leaves no choice is not called without credentials for that.
  const alternatives = chosen.length ? chosen : security;
  const isGiven = ({ option }: Placement) => (options[option] ?? null) !== null;
  const credentials = alternatives.find((set) => set.every(isGiven)) ?? alternatives[0] ?? [];
  const placements = [...(operation.fills ?? []), ...credentials];
  const missing = placements.find((placement) => !isGiven(placement));
  return missing
    ? refuse(missing.option, 'is needed by this operation; give it when you make the client')
    : placements;
}

/** Whether one of them was given as a function, and has to be asked for. */
export function hasToAsk(placements: readonly Placement[], options: GivenOptions): boolean {
  return placements.some(({ option }) => typeof options[option] === 'function');
}

/**
 * The options with what the functions among them give.
 *
 * @throws {InvalidInputError} naming the option whose function fails, or gives what it must not
 */
export async function askFor(
  placements: readonly Placement[],
  definition: ApiDefinition,
  options: GivenOptions,
  { refuse }: Call,
): Promise<GivenOptions> {
  const values: Record<string, unknown> = { ...options };
  for (const { option } of placements) {
    const give = options[option];
    if (typeof give !== 'function') continue;
    try {
      values[option] = await give();
    } catch (cause) {
      refuse(option, 'is a function that failed, see `cause`', cause);
    }
    const shape = { ...definition.options[option], type: 'string' as const };
    const [problem] = checkShape(values, option, shape, {});
    const says = problem?.says ?? checkText(values[option]);
    if (says) refuse(option, `is a function, and what it gave ${says}`);
  }
  return values;
}

/** The values for one part of a request, by name on the wire. */
export function fill(
  placements: readonly Placement[],
  place: Placement['in'],
  options: GivenOptions,
): Record<string, string> {
  return Object.fromEntries(
    placements
      .filter((p) => p.in === place)
      .map((p) => [p.name, (p.prefix ?? '') + options[p.option]]),
  );
}
