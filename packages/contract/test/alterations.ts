import fc from 'fast-check';
import { ODD } from './odd-parts.ts';
import type { WireForm } from './wire-form.ts';

/** Makes another request of one, as chance has it. */
export type Alteration = (request: WireForm, pick: fc.GeneratorValue) => WireForm;

/** What may be wrong with a request, one thing each. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  member(request, pick) {
    const body = parse(request.body);
    if (body === undefined) return request;
    // The body itself, or an object within it.
    const members = pick(fc.constantFrom, body, ...Object.values(body).filter(isMembers));
    const name = pick(fc.constantFrom, ...Object.keys(members), 'x');
    const value = members[name];
    const how = pick(fc.constantFrom, 'drop', 'retype', 'rename', 'add');
    if (how === 'drop' || how === 'rename') delete members[name];
    if (how === 'rename') members[`${name}_`] = value;
    if (how === 'retype') members[name] = pick(fc.constantFrom, ...ODD.values);
    if (how === 'add') members[pick(fc.constantFrom, 'x', 'time', 'value')] = 1;
    return { ...request, body: JSON.stringify(body) };
  },
  text: (request, pick) => ({ ...request, body: pick(fc.constantFrom, ...ODD.bodies) }),
  query(request, pick) {
    const { path } = request;
    const [name] = path.split('?');
    const added = pick(fc.constantFrom, ...ODD.queries);
    const how = pick(fc.constantFrom, 'replace', 'add', 'add');
    return how === 'replace'
      ? { ...request, path: `${name}?${added}` }
      : { ...request, path: `${path}${path.includes('?') ? '&' : '?'}${added}` };
  },
  path(request, pick) {
    const [name, query] = request.path.split('?');
    const odd = pick(fc.boolean)
      ? pick(fc.constantFrom, ...ODD.paths)
      : `${name}${pick(fc.constantFrom, ...ODD.endings)}`;
    return { ...request, path: query === undefined ? odd : `${odd}?${query}` };
  },
  method: (request, pick) => ({ ...request, method: pick(fc.constantFrom, ...ODD.methods) }),
  dropHeader(request, pick) {
    const dropped = pick(fc.constantFrom, ...Object.keys(request.headers), 'content-type');
    const { [dropped]: _, ...headers } = request.headers;
    return { ...request, headers };
  },
  addHeader(request, pick) {
    const [name, value] = pick(fc.constantFrom, ...ODD.headers);
    return { ...request, headers: { ...request.headers, [name]: value } };
  },
  mediaType(request, pick) {
    const type = pick(fc.constantFrom, ...ODD.mediaTypes);
    return { ...request, headers: { ...request.headers, 'content-type': type } };
  },
};

function parse(body = ''): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return isMembers(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMembers(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
