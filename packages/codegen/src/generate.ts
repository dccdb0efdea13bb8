import { join } from 'node:path';
import { banner } from './banner.ts';
import { emitDefinition } from './emit/definition.ts';
import { emitDeprecation } from './emit/deprecation.ts';
import { emitModels } from './emit/models.ts';
import { emitOperations } from './emit/operations.ts';
import { emitRateLimit } from './emit/rate-limit.ts';
import { emitSealedLayout } from './emit/sealed-layout.ts';
import { emitSensitivity } from './emit/sensitivity.ts';
import { emitWebhookSignatures } from './emit/webhook-signatures.ts';
import { splitEntries } from './entries.ts';
import { readSpec } from './read-spec.ts';
import { lintSpec } from './redocly.ts';
import { type Api, readRegistry } from './registry.ts';
import { emitTypes } from './types.ts';

/** Generated files: their paths from the root, and what is in them. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Everything that a spec generates. The same spec gives the same bytes.
 *
 * @throws {SpecError} when the spec does not pass the lint, or holds what cannot be generated
 */
export async function generate(api: Api): Promise<GeneratedFiles> {
  lintSpec(api);
  const { bundle, document } = readSpec(api);
  const advice = `${api.spec}; edit that, then: npm run generate -- ${api.vendor}`;
  const head = banner(advice, 'spec', bundle);
  const files = new Map([[api.bundlePath, bundle]]);
  const write = (folder: string, name: string, code: string | undefined) => {
    if (code === undefined) return;
    files.set(join(api.sourcePath, folder, `${name}.gen.ts`), head + code);
  };
  write('', 'types', await emitTypes(document));
  write('', 'webhook-signatures', emitWebhookSignatures(document));
  write('', 'sealed-layout', emitSealedLayout(document));
  write('', 'rate-limit', emitRateLimit(document));
  write('', 'deprecation', emitDeprecation(document, readRegistry()));
  for (const { folder, name, models, document: part } of splitEntries(document)) {
    const home = folder ? '..' : '.';
    write(folder, 'models', emitModels(part, models, home));
    write(folder, 'operations', emitOperations(part, name, home));
    write(folder, 'definition', emitDefinition(api.owner, part));
    write(folder, 'sensitive', emitSensitivity(part));
  }
  return files;
}
