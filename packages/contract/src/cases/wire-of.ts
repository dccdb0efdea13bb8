import {
  type Contract,
  type ContractOperation,
  readJsonValues,
} from '@visitor-apis/mocks/ledger-internals';
import type { CaseRequest } from './case.ts';
import { type Credentials, placeOf } from './credentials.ts';

/** A request as it stands on the wire, below the base URL. */
export interface CaseWire {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

/** Writes a request as a plain client would. */
export function wireOf(
  contract: Contract,
  { spec, contents, parameters }: ContractOperation,
  { path, query, header, body, credentials: schemes }: CaseRequest,
  credentials: Credentials,
): CaseWire {
  const search = new URLSearchParams();
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(query)) {
    const form = parameters.find((one) => one.in === 'query' && one.name === name)?.form;
    if (form === 'json') search.append(name, JSON.stringify(value));
    else
      for (const item of [value].flat()) search.append(name, writeValue(item, form === 'values'));
  }
  for (const [name, value] of Object.entries(header)) headers[name.toLowerCase()] = String(value);
  for (const scheme of schemes) {
    const { in: where, name, option } = placeOf(contract, scheme);
    const secret = credentials[option] ?? '';
    if (where === 'query') search.append(name, secret);
    else headers[name.toLowerCase()] = name === 'authorization' ? `Bearer ${secret}` : secret;
  }
  const [content] = contents;
  if (content && body !== undefined) headers['content-type'] = content.mediaType;
  const filled = spec.path.replace(/\{(.+?)\}/g, (_, name) =>
    encodeURIComponent(String(path[name])),
  );
  return {
    method: spec.method.toUpperCase(),
    path: search.size ? `${filled}?${search}` : filled,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  };
}

/** A value of a query; where it is read as JSON, a text that would be taken for something else in quotes. */
function writeValue(value: unknown, isReread: boolean): string {
  const text = String(value);
  if (!isReread || typeof value !== 'string') return text;
  return readJsonValues(text, 'values', false) === text ? text : JSON.stringify(text);
}
