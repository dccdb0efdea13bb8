import type { ContractOperation } from '@visitor-apis/mocks/ledger-internals';
import type { CallOptions } from '@visitor-apis/runtime';
import type { CaseRequest } from '../cases/case.ts';
import { clientOptions } from '../cases/credentials.ts';
import type { World } from './world.ts';

type Methods = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;

/** Sends a request as a user would: through the typed client. */
export async function callOperation(
  { contract, cases, calls, mock }: World,
  operation: ContractOperation,
  request: CaseRequest,
  region?: string,
): Promise<unknown> {
  // A region is known by its host, so that nothing may stand in for it.
  const where = region === undefined ? { baseUrl: mock.url } : { region, fetch: mock.fetch };
  const options = {
    ...clientOptions(contract, cases.credentials, request.credentials),
    ...where,
  };
  const client = calls.createClient(options as never) as Methods;
  const call = client[operation.id];
  if (!call) throw new Error(`The client has no method ${operation.id}`);
  return call(...argumentsOf(operation, request, { retry: false }));
}

/** What a method of the client is given for a request. */
export function argumentsOf(
  { spec, contents }: ContractOperation,
  { path, query, header, body }: CaseRequest,
  more: CallOptions = {},
): unknown[] {
  const steps = [...spec.path.matchAll(/\{(.+?)\}/g)].map(([, name = '']) => path[name]);
  const hasBody = contents.length > 0;
  const given = (values: object) => (Object.keys(values).length ? values : undefined);
  const options = { ...more, header: given(header), ...(hasBody && { query: given(query) }) };
  return [...steps, hasBody ? body : given(query), options];
}
