import { type Api, selectApis } from './registry.ts';

/** In place of a vendor's name: what all specs generate together. */
const KNOWN_APIS = 'known-apis';

/** What is to be generated. */
export interface Targets {
  /** The APIs whose own files are. */
  readonly apis: readonly Api[];
  /** Whether the file that all specs make together is. */
  readonly knownApis: boolean;
}

/**
 * What these names ask for: APIs by key or by vendor, and `known-apis`; everything when there are
 * no names.
 *
 * @throws {UnknownApiError} which lists what APIs there are
 */
export function selectTargets(names: readonly string[]): Targets {
  if (names.length === 0) return { apis: selectApis([]), knownApis: true };
  const wanted = names.filter((name) => name !== KNOWN_APIS);
  return {
    apis: wanted.length ? selectApis(wanted) : [],
    knownApis: wanted.length < names.length,
  };
}
