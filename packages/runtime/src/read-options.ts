import { checkShape } from './check-shape.ts';
import { checkBaseUrl, checkHeaders, checkText } from './check-text.ts';
import type { ApiDefinition } from './definition.ts';
import { describeValue } from './describe-value.ts';
import { InvalidInputError, type RefuseField } from './errors/invalid-input-error.ts';
import { CLIENT_OPTIONS } from './option-shapes.ts';
import type { GivenOptions } from './placements.ts';
import { copyOf } from './plain-data.ts';
import type { Shape } from './shape.ts';

/**
 * Reads the client options, and refuses missing, misshapen and unknown ones: by name, never by
 * value. Each is read once, so that what was checked is what is used, getters and inherited
 * members included.
 *
 * @throws {InvalidInputError} naming the first option at fault
 */
export function readOptions(definition: ApiDefinition, options: unknown): GivenOptions {
  const { vendor, title, servers, choices = {} } = definition;
  const where = `The options of the ${title} client`;
  const refuse: RefuseField = (option, problem) => {
    throw new InvalidInputError(where, { vendor }, option, problem);
  };
  if (typeof options !== 'object' || options === null) {
    return refuse('options', `must be an object, got ${describeValue(options)}`);
  }
  const regions = servers.flatMap(({ region }) => region ?? []);
  const properties: Record<string, Shape> = {};
  for (const [name, option] of Object.entries(definition.options)) {
    const types = [option.type ?? []].flat();
    properties[name] = option.secret ? { ...option, type: [...types, 'function'] } : option;
  }
  for (const [name, values] of Object.entries(choices)) properties[name] = { enum: values };
  if (regions.length) properties.region = { enum: regions };
  Object.assign(properties, CLIENT_OPTIONS);
  const required = Object.entries(definition.options).flatMap(([name, option]) =>
    option.needed ? name : [],
  );
  if (regions.length) required.push('region');

  const source = options as GivenOptions;
  const names = new Set([...Object.keys(properties), ...Object.keys(source)]);
  const given = Object.fromEntries([...names].map((name) => [name, copyOf(source[name])]));
  const [problem] = checkShape({ '': given }, '', { properties, required, closed: true }, {});
  if (problem) refuse(problem.pointer.slice(1).replaceAll('/', '.'), problem.says);

  for (const [name, option] of Object.entries(definition.options)) {
    const says = checkText(given[name]);
    if (says) refuse(name, says);
    if (option.secret && given[name] && !given.dangerouslyAllowBrowser && isBrowser()) {
      refuse(
        name,
        'is a secret, and everybody can read it in a browser; call from a server, or set dangerouslyAllowBrowser',
      );
    }
  }
  const url = checkBaseUrl(given.baseUrl, given.allowHttp === true);
  if (url) refuse('baseUrl', url);
  const headers = checkHeaders(given.headers);
  if (headers) refuse('headers', headers);
  return given;
}

/** Whether this is a page: a server, a worker at the edge and a test without a DOM are not. */
function isBrowser(): boolean {
  const { window } = globalThis as { window?: { document?: unknown } };
  return window?.document !== undefined;
}
