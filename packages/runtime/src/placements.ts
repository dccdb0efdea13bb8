import { checkShape } from './check-shape.ts';
import { checkText } from './check-text.ts';
import type { ApiDefinition, Placement } from './definition.ts';
import type { Call } from './describe-call.ts';
import type { RefuseField } from './errors/invalid-input-error.ts';

/** Client options by name, as far as they were given. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/** What the client fills into one part of a request, by name on the wire. */
export type Filled = (place: Placement['in']) => Record<string, string>;

/**
 * Reads the credentials of a call, and asks for those that were given as a function.
 *
 * @throws {InvalidInputError} naming the option that is missing or does not give what it must
 */
export async function readCredentials(
  definition: ApiDefinition,
  options: GivenOptions,
  { operation, refuse }: Call,
): Promise<Filled> {
  const placements = placementsOf(definition, options, operation.security, operation.fills);
  const missing = placements.find((placement) => !isGiven(options, placement));
  if (missing) {
    refuse(missing.option, 'is needed by this operation; give it when you make the client');
  }
  const values: Record<string, string> = {};
  for (const { option } of placements) {
    const given = options[option];
    values[option] = String(
      typeof given === 'function'
        ? await ask(definition, option, given as () => unknown, refuse)
        : given,
    );
  }
  return (place) =>
    Object.fromEntries(
      placements
        .filter((placement) => placement.in === place)
        .map(({ name, option }) => [name, values[option] as string]),
    );
}

function placementsOf(
  definition: ApiDefinition,
  options: GivenOptions,
  security = definition.security,
  fills: readonly Placement[] = [],
): readonly Placement[] {
  const chosen = security.filter((set) =>
    // Where a credential may travel in two ways, e.g. `apiKeyIn` chooses one.
    set.every(({ option, in: place }) => (options[`${option}In`] ?? place) === place),
  );
  // An operation that leaves no choice is not called without credentials for that.
  const alternatives = chosen.length ? chosen : security;
  const complete = alternatives.find((set) => set.every((one) => isGiven(options, one)));
  return [...fills, ...(complete ?? alternatives[0] ?? [])];
}

function isGiven(options: GivenOptions, { option }: Placement): boolean {
  return options[option] !== undefined && options[option] !== null;
}

async function ask(
  { options }: ApiDefinition,
  option: string,
  give: () => unknown,
  refuse: RefuseField,
): Promise<unknown> {
  let value: unknown;
  try {
    value = await give();
  } catch (cause) {
    return refuse(option, 'is a function that failed, see `cause`', cause);
  }
  const [problem] = checkShape({ '': value }, '', options[option] ?? {}, {});
  const says = problem?.says ?? checkText(value);
  return says ? refuse(option, `is a function, and what it gave ${says}`) : value;
}
