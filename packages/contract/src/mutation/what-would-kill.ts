import type { MutantResult } from './mutant-result.ts';

type Told = Pick<MutantResult, 'kind' | 'pointer' | 'what'>;

/** By kind: what a case would have to show. `at` is the place, `what` the change. */
const KILLERS: Readonly<Record<string, (at: string, what: string) => string>> = {
  'add enum value': (at) => `a value that ${at} does not list, and that is refused`,
  'add required': (at, what) => `something that is good without ${what}, at ${at}`,
  allow: (at, what) => `a value that ${at} rules out (${what}), and that is refused`,
  'change bound': (at, what) =>
    `a value at the very bound of ${at} that is taken, and one just beyond it that is refused (${what})`,
  'change const': (at, what) => `the value ${what} of ${at}, taken`,
  'change credentials': (at, what) => `a request with the credentials of ${at} (${what})`,
  'change example': (at) => `an answer or a request that is compared with the example ${at}`,
  'change format': (at, what) =>
    `a value of ${at} that fits one of both formats and not the other (${what})`,
  'change media type': (at, what) => `a body of ${at} with its media type looked at (${what})`,
  'change method': (at, what) => `a request to ${at} (${what})`,
  'change pagination': (at, what) =>
    `a list of several pages of ${at} in which the ${what} of the other name is there, too`,
  'change path': (at) => `a request to ${at}`,
  'change refusal': (at, what) =>
    `a refusal at ${at} whose answer is told from that of any other fault (${what})`,
  'change region': (at, what) => `a request to the server of the region ${what}, at ${at}`,
  'change retry': (at, what) =>
    `calls that fail until the client gives up, with waits and attempts counted (${what}, at ${at})`,
  'change server': (at, what) => `a request that goes to ${what}, at ${at}`,
  'change signature': (at, what) => `a delivery that is signed as ${at} says (${what})`,
  'change style': (at) => `a request that gives ${at} several values`,
  'change type': (at, what) => `a value of ${at} that has one of both types (${what})`,
  'drop body': (at) => `a request to ${at} whose body is wrong, and that is refused`,
  'drop bound': (at, what) => `a value of ${at} just beyond ${what}, refused`,
  'drop branch': (at, what) => `a value of ${at} that fits ${what} and nothing else, taken`,
  'drop condition': (at) => `a value of ${at} that its condition alone rules out, refused`,
  'drop credentials': (at, what) => `a request with ${what} and nothing else, taken at ${at}`,
  'drop enum value': (at, what) => `the value ${what} of ${at}, taken`,
  'drop example': (at, what) => `the example ${what} of ${at}, asked for by its name`,
  'drop filling': (at, what) => `a call that leaves ${at} to the client's option ${what}`,
  'drop format': (at, what) => `a value of ${at} that is no ${what}, refused`,
  'drop header': (at, what) => `an answer ${at} with its header ${what} looked at`,
  'drop outcome': (at, what) => `an answer ${at} whose outcome is looked at (${what})`,
  'drop parameter': (at, what) => `a request to ${at} that gives ${nameOf(what)} a wrong value`,
  'drop part': (at, what) => `a value of ${at} that ${what} alone rules out, refused`,
  'drop pattern': (at, what) => `a value of ${at} that does not match ${what}, refused`,
  'drop property': (at, what) => `a value of ${at} whose ${what} is wrong, refused`,
  'drop redaction': (at, what) => `what is ${what} at ${at}, recorded or masked and looked for`,
  'drop required': (at, what) => `something without ${what}, refused at ${at}`,
  'drop security': (at) => `a request to ${at} without credentials, refused`,
  'drop status': (at, what) => `the answer ${what} of ${at}`,
  'drop time': (at) => `a call that gives ${at} a date`,
  'drop tolerated': (at, what) => `a request with the query parameter ${what}, taken (${at})`,
  'forbid further members': (at) => `a value of ${at} with a member that is not named, taken`,
  'loosen further members': (at) => `a value of ${at} with a member that is not named, refused`,
  'move parameter': (at, what) => `a request that gives ${at} where it belongs (${what})`,
  'narrow type': (at, what) => `a value of ${at} of the type that is missing then (${what})`,
  'read query as text': (at) => `a text at ${at} that is read as something else without quotes`,
  'rename parameter': (at, what) => `a request that gives ${at} under its name (${what})`,
  'rename property': (at, what) => `a value of ${at} that has the member (${what})`,
  'swap discriminator': (at, what) =>
    `a value of ${at} that fits one of both branches, taken, and one that mixes them, refused (${what})`,
  'widen type': (at) => `null in the place of ${at}, refused`,
};

/** The kinds of which it is known what would notice them. */
export const KNOWN_KINDS: readonly string[] = Object.keys(KILLERS);

/** Tells in one sentence what would have noticed a mutant that survived. */
export function whatWouldKill({ kind, pointer, what }: Told): string {
  const at = placeOf(pointer);
  const wanted = KILLERS[kind]?.(at, what) ?? `a case about ${at} (${kind}: ${what})`;
  return `Would be noticed by ${wanted}.`;
}

/** `Visit.id`, `PUT /visits/{id}`, `the document`: a pointer in short. */
function placeOf(pointer: string): string {
  const [root = '', ...steps] = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (root === '') return 'the document';
  if (root === 'paths') {
    const [path, method, ...parts] = steps;
    return [method?.toUpperCase(), path, ...parts].filter(Boolean).join(' ');
  }
  if (root !== 'components') return [root, ...steps].join(' ');
  const [, name, ...parts] = steps;
  return [name, ...parts.filter(isTold)].join('.');
}

/** What holds the members of a schema is no step of a value; a member of that name is. */
function isTold(step: string, index: number, steps: readonly string[]): boolean {
  if (!['properties', 'schema'].includes(step)) return true;
  return steps[index - 1] === 'properties' && steps[index - 2] !== 'properties';
}

function nameOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}
