import type { Document } from '../document.ts';
import type { Api } from '../registry.ts';
import { SpecError } from '../spec-error.ts';
import { docComment } from './doc-comment.ts';
import { deprecationTag } from './method.ts';

/**
 * The type of the function that makes the client of an API that ends: where it is called, editors
 * strike it through and say why. `undefined` where the API does not end.
 *
 * @throws {SpecError} when its successor is not in the registry
 */
export function emitDeprecation(
  { info }: Document,
  registry: readonly Pick<Api, 'key' | 'owner'>[],
): string | undefined {
  const ends = info['x-deprecation'];
  if (!ends) return undefined;
  const { successor: key, ...dates } = ends;
  const next = registry.find((api) => api.key === key);
  if (key !== undefined && !next) {
    throw new SpecError(
      `info: x-deprecation names the successor ${key}, which is not in redocly.yaml`,
    );
  }
  const successor = next && `@visitor-apis/${next.owner}`;
  const tag = deprecationTag({
    deprecated: true,
    'x-deprecation': { ...dates, ...(successor && { successor }) },
  });
  const doc = docComment([`Makes a client of ${info.title}, which ends.`]);
  return `${doc}export interface CreateDeprecated<Options, Client> {\n${docComment([tag], '  ')}  (options: Options): Client;\n}\n`;
}
