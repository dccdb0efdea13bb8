import { readJsonValues } from '../read-json-values.ts';
import type { ObservedRequest } from './observed-request.ts';
import type { ContractOperation, ContractParameter } from './read-contract.ts';
import type { Shape } from './shape.ts';

/** What a request gave for a parameter, as its schema means it; `undefined` when it gave nothing. */
export type ReadParameter = (parameter: ContractParameter) => unknown;

/** Reads the parameters of a request. */
export function createReadParameter(
  { path, query, headers }: Pick<ObservedRequest, 'path' | 'query' | 'headers'>,
  { spec }: ContractOperation,
): ReadParameter {
  const steps = matchPath(spec.path, path);
  const cookies = readCookies(headers.cookie);
  const given = ({ in: where, name }: ContractParameter) => {
    if (where === 'query') return query[name];
    if (where === 'header') return headers[name];
    return where === 'cookie' ? cookies.get(name) : steps.get(name);
  };
  return (parameter) => {
    const value = given(parameter);
    const { shape, in: where, name } = parameter;
    if (value === undefined) return where === 'query' ? membersIn(query, name) : undefined;
    const types = typesOf(shape);
    if (parameter.form !== 'text') {
      return readJsonValues(value, parameter.form, types.includes('array'));
    }
    if (!types.includes('array')) return typeof value === 'string' ? decode(value, types) : value;
    const isExploded = where === 'query' && isExplodedIn(spec, name);
    const items = isExploded ? [value].flat() : [value].flat().flatMap((one) => one.split(','));
    return items.map((item) => decode(String(item), typesOf(shape?.items)));
  };
}

/** An object in a query has a key of its own for each member: `filter[bot]`. */
function membersIn(query: ObservedRequest['query'], name: string): object | undefined {
  const members = Object.entries(query).flatMap(([key, value]) =>
    key.startsWith(`${name}[`) && key.endsWith(']')
      ? [[key.slice(name.length + 1, -1), value] as const]
      : [],
  );
  return members.length ? Object.fromEntries(members) : undefined;
}

/** The cookies of a request by their names. */
export function readCookies(header = ''): ReadonlyMap<string, string> {
  const pairs = header.split(/;\s*/).map((pair) => pair.split(/=(.*)/s));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}

function isExplodedIn({ parameters }: ContractOperation['spec'], name: string): boolean {
  const { explode, style = 'form' } = parameters.find((one) => one.name === name) ?? {};
  return explode ?? style === 'form';
}

/** The parts of a path that stand for parameters, decoded. */
function matchPath(template: string, path: string): ReadonlyMap<string, string> {
  const names: string[] = [];
  const pattern = template
    .split(/(\{[^{}]+\})/)
    .map((part) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      if (name === undefined) return part.replace(/[\\^$.*+?()[\]|]/g, '\\$&');
      names.push(name);
      return '([^/]*)';
    })
    .join('');
  const [, ...values] = new RegExp(`^${pattern}$`).exec(path) ?? [];
  return new Map(
    values.map((value, index) => [names[index] ?? '', decodeURIComponent(value)] as const),
  );
}

function typesOf(shape: Shape | undefined): string[] {
  if (!shape) return [];
  const own = shape.parts.flatMap(({ schema }) => schema.type ?? []);
  const fixed = shape.parts.flatMap(({ schema }) => (schema.enum ?? []).map((one) => typeof one));
  const branches = shape.unions.flatMap((union) => union.branches);
  return [...own, ...fixed, ...branches.flatMap((branch) => typesOf(branch.shape))];
}

/** A text as one of the types, where it is one; else the text. */
function decode(text: string, types: readonly string[]): unknown {
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true';
  const isNumeric = types.includes('integer') || types.includes('number');
  if (isNumeric && text.trim() !== '' && Number.isFinite(Number(text))) return Number(text);
  return text;
}
