import { COMMON_CHECKS } from './check-common-options.ts';
import type { ApiDefinition, OptionDefinition } from './definition.ts';
import { describeValue } from './describe-value.ts';
import { InvalidInputError, type RefuseField } from './errors/invalid-input-error.ts';
import type { GivenOptions } from './placements.ts';

/**
 * Reads the client options, and refuses missing, misshapen and unknown ones: by name, never by
 * value. Each is read once, so that what was checked is what is used, getters and inherited
 * members included.
 *
 * @throws {InvalidInputError} naming the first option at fault
 */
export function readOptions(definition: ApiDefinition, options: unknown): GivenOptions {
  const where = `The options of the ${definition.title} client`;
  const refuse: RefuseField = (option, problem) => {
    throw new InvalidInputError(where, { vendor: definition.vendor }, option, problem);
  };
  if (typeof options !== 'object' || options === null) {
    refuse('options', `must be an object, got ${describeValue(options)}`);
  }
  const source = options as GivenOptions;
  const choices: Record<string, readonly string[]> = { ...definition.choices };
  const regions = definition.servers.flatMap(({ region }) => region ?? []);
  const known = [...Object.keys(definition.options), ...Object.keys(choices)];
  if (regions.length) known.push('region');
  known.push(...Object.keys(COMMON_CHECKS));
  const given = Object.fromEntries(known.map((name) => [name, source[name]]));

  for (const [name, option] of Object.entries(definition.options)) {
    const problem = checkCredential(option, given[name]);
    if (problem) refuse(name, problem);
  }
  if (regions.length) {
    const problem = checkChoice(regions, given.region);
    if (problem) refuse('region', problem);
  }
  for (const [name, values] of Object.entries(choices)) {
    const problem = given[name] === undefined ? undefined : checkChoice(values, given[name]);
    if (problem) refuse(name, problem);
  }
  for (const [name, check] of Object.entries(COMMON_CHECKS)) {
    const problem = given[name] === undefined ? undefined : check(given[name], given);
    if (problem) refuse(name, problem);
  }
  const unknown = Object.keys(source).find((name) => !known.includes(name));
  if (unknown) refuse(unknown, `is not an option; there are ${known.join(', ')}`);
  return given;
}

function checkCredential(option: OptionDefinition, value: unknown): string | undefined {
  const { required, nullable, minLength = 0, maxLength = Infinity, pattern } = option;
  if (value === undefined && !required) return undefined;
  if (value === null && nullable) return undefined;
  const expected = `must be a string${nullable ? ' or null' : ''}`;
  if (typeof value !== 'string') return `${expected}, got ${describeValue(value)}`;
  if (value.length < minLength) {
    return `${expected} of ${minLength} or more characters, got ${value.length}`;
  }
  if (value.length > maxLength) {
    return `${expected} of at most ${maxLength} characters, got ${value.length}`;
  }
  // A line break from a .env file or a secret store is the usual culprit.
  if (value !== value.trim()) return 'has white space at its start or end';
  if (!/^[\x20-\x7e]*$/.test(value)) return 'has characters that no header can carry';
  if (pattern && !new RegExp(pattern, 'u').test(value)) return `must match ${pattern}`;
  return undefined;
}

function checkChoice(values: readonly string[], value: unknown): string | undefined {
  if (values.some((candidate) => candidate === value)) return undefined;
  // Not the value: two variables that were swapped would put a key here.
  const got = typeof value === 'string' ? 'another string' : describeValue(value);
  return `must be one of ${values.join(', ')}, got ${got}`;
}
