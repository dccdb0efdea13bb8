import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDocument } from './check-document.ts';
import type { Document } from './document.ts';

import { emitDefinition } from './emit/definition.ts';
import { emitModels } from './emit/models.ts';
import { emitOperations } from './emit/operations.ts';
import { emitSensitivity } from './emit/sensitivity.ts';
import { splitEntries } from './entries.ts';
import { bundleSpec, lintSpec } from './redocly.ts';
import type { Api } from './registry.ts';
import { SpecError } from './spec-error.ts';
import { emitTypes } from './types.ts';

const { version } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'),
) as { version: string };

/** Generated files: their paths from the root, and what is in them. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/**
 * Everything that a spec generates. The same spec gives the same bytes.
 *
 * @throws {SpecError} when the spec does not pass the lint, or holds what cannot be generated
 */
export async function generate(api: Api): Promise<GeneratedFiles> {
  lintSpec(api);
  const bundle = bundleSpec(api);
  const document: Document = JSON.parse(bundle);
  const problems = checkDocument(document);
  if (problems.length) throw new SpecError(`${api.spec}\n${problems.join('\n')}`);
  const hash = createHash('sha256').update(bundle).digest('hex');
  const banner = [
    `// Generated from ${api.spec}; edit that, then: npm run generate -- ${api.vendor}`,
    `// spec sha256:${hash}, generator ${version}`,
    '',
    '',
  ].join('\n');
  const files = new Map([[api.bundlePath, bundle]]);
  const write = (folder: string, name: string, code: string) =>
    files.set(join(api.sourcePath, folder, `${name}.gen.ts`), banner + code);
  write('', 'types', await emitTypes(document));
  write('', 'models', emitModels(document));
  for (const { folder, name, document: part } of splitEntries(document)) {
    write(folder, 'operations', emitOperations(part, name, folder ? '..' : '.'));
    write(folder, 'definition', emitDefinition(api.vendor, part));
    write(folder, 'sensitive', emitSensitivity(part));
  }
  return files;
}
