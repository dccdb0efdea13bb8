import { observeRequest, readQuery } from '@visitor-apis/mocks/ledger-internals';
import type { CaseRequest } from './case.ts';
import type { Derivation } from './derivation.ts';
import { wireOf } from './wire-of.ts';

/** The cells that a request should show, if it is taken. */
export function observeCase(
  { contract, operation, credentials }: Derivation,
  request: CaseRequest,
): string[] {
  const { path, headers } = wireOf(contract, operation, request, credentials);
  const [pathname = '', search = ''] = path.split('?');
  const { body } = request;
  const asked = {
    path: pathname,
    query: readQuery(search),
    headers,
    body,
    region: undefined,
    verdict: 'accepted',
    violations: [],
    furtherViolations: 0,
  } as const;
  return observeRequest(contract, operation, asked).map(({ id }) => id);
}
