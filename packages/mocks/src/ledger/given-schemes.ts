import type { ObservedRequest } from './observed-request.ts';
import type { Contract, ContractOperation } from './read-contract.ts';
import { readCookies } from './read-parameters.ts';

/** Names of the security schemes whose credentials a request brings. */
export function givenSchemes(
  { document }: Contract,
  { security }: ContractOperation,
  { headers, query }: ObservedRequest,
): string[] {
  const { securitySchemes = {} } = document.components ?? {};
  return [...new Set(security.flat())].filter((key) => {
    const scheme = securitySchemes[key] ?? { type: '' };
    const { type, in: where, name = '' } = scheme;
    if (type !== 'apiKey') return isOfScheme(headers.authorization, scheme);
    if (where === 'query') return query[name] !== undefined;
    if (where === 'cookie') return readCookies(headers.cookie).has(name);
    return headers[name.toLowerCase()] !== undefined;
  });
}

/** Two schemes may share the header. */
function isOfScheme(value: string | undefined, scheme: object): boolean {
  if (value === undefined) return false;
  const { scheme: name } = scheme as { readonly scheme?: string };
  return name === undefined || value.toLowerCase().startsWith(`${name.toLowerCase()} `);
}

/** The set of credentials that a request was let in by: of several, the largest. */
export function usedSet(
  security: ContractOperation['security'],
  given: readonly string[],
): readonly string[] | undefined {
  const fitting = security.filter((set) => set.every((name) => given.includes(name)));
  return [...fitting].sort((one, other) => other.length - one.length)[0];
}
