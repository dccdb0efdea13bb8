import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse } from 'yaml';

/** The repository's root. */
export const ROOT = resolve(import.meta.dirname, '../../..');

/** Path from the root of the package that knows all APIs of the registry by name. */
export const KNOWN_APIS_PACKAGE = 'packages/mocks';

/** One spec of the registry, `redocly.yaml`. */
export interface Api {
  /** Its key, e.g. `fingerprint@v3`. */
  readonly key: string;
  /** Name of its package, and of its vendor, e.g. `fingerprint`. */
  readonly vendor: string;
  /** The same with the entry of a further API: `fingerprint/v4`. Errors are told apart by it. */
  readonly owner: string;
  /** Path of the spec, from the root. */
  readonly spec: string;
  /** Path of the package, from the root. */
  readonly packagePath: string;
  /** Entry of the package: `.` or e.g. `./v4`. */
  readonly entry: string;
  /** Where its `.gen.ts` files are, from the root. */
  readonly sourcePath: string;
  /** Where its bundle is published from, from the root. */
  readonly bundlePath: string;
}

/** An API was asked for that the registry does not have. */
export class UnknownApiError extends Error {
  override readonly name = 'UnknownApiError';
}

interface RegistryFile {
  apis: Record<string, { root: string; 'x-package': string; 'x-entry': string }>;
}

/** All specs, in the order of the registry. */
export function readRegistry(): Api[] {
  const file: RegistryFile = parse(readFileSync(join(ROOT, 'redocly.yaml'), 'utf8'));
  return Object.entries(file.apis).map(
    ([key, { root, 'x-package': packagePath, 'x-entry': entry }]) => {
      const folder = entry.replace(/^\.\/?/, '');
      const vendor = basename(packagePath);
      return {
        key,
        vendor,
        owner: folder ? `${vendor}/${folder}` : vendor,
        spec: root,
        packagePath,
        entry,
        sourcePath: join(packagePath, 'src', folder),
        bundlePath: join(packagePath, folder ? `openapi-${folder}.json` : 'openapi.json'),
      };
    },
  );
}

/**
 * The APIs with these names, by key or by vendor; all of them when there are no names.
 *
 * @throws {UnknownApiError} which lists what there is
 */
export function selectApis(names: readonly string[]): Api[] {
  const apis = readRegistry();
  const matches = (name: string) => (api: Api) => name === api.key || name === api.vendor;
  for (const name of names) {
    if (apis.some(matches(name))) continue;
    const known = apis.map(({ key }) => key).join(', ');
    throw new UnknownApiError(`There is no API "${name}" in redocly.yaml. There are: ${known}.`);
  }
  return names.length ? apis.filter((api) => names.some((name) => matches(name)(api))) : apis;
}
