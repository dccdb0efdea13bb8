import { checkDocument } from './check-document.ts';
import type { Document } from './document.ts';
import { bundleSpec } from './redocly.ts';
import type { Api } from './registry.ts';
import { SpecError } from './spec-error.ts';

/** A spec as it is generated from. */
export interface Spec {
  readonly api: Api;
  /** The text of its bundle. */
  readonly bundle: string;
  readonly document: Document;
}

/**
 * Bundles a spec and reads it.
 *
 * @throws {SpecError} when it cannot be bundled, or holds what cannot be generated
 */
export function readSpec(api: Api): Spec {
  const bundle = bundleSpec(api);
  const document: Document = JSON.parse(bundle);
  const problems = checkDocument(document);
  if (problems.length) throw new SpecError(`${api.spec}\n${problems.join('\n')}`);
  return { api, bundle, document };
}
