import { join } from 'node:path';
import { banner } from './banner.ts';
import { emitKnownApis } from './emit/known-apis.ts';
import type { GeneratedFiles } from './generate.ts';
import { readSpec } from './read-spec.ts';
import { type Api, KNOWN_APIS_PACKAGE } from './registry.ts';

const FILE = join(KNOWN_APIS_PACKAGE, 'src/api/known-apis.gen.ts');

/**
 * The one file that all specs of the registry generate together. They are not linted here: a fault
 * of one is told where its own files are generated, and should not keep the others from theirs.
 *
 * @throws {SpecError} when one cannot be bundled, or holds what cannot be generated
 */
export function generateKnownApis(registry: readonly Api[]): GeneratedFiles {
  const specs = registry.map(readSpec);
  const advice = 'redocly.yaml and its specs; edit those, then: npm run generate';
  const head = banner(advice, 'specs', ...specs.map(({ bundle }) => bundle));
  return new Map([[FILE, head + emitKnownApis(specs)]]);
}
