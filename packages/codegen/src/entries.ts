import {
  type ClientOption,
  type Document,
  listOperations,
  resolve,
  type SpecOperation,
} from './document.ts';
import { pascalCase } from './emit/names.ts';
import { reachOf } from './reach.ts';

/** What of a spec goes into one entry of its package. */
export interface EntryPart {
  /** Folder below the spec's own, `''` for the spec's own entry. */
  readonly folder: string;
  /** What the names of its types begin with, e.g. `OpenPanelAnalytics`. */
  readonly name: string;
  /** The schemas that its operations use; those that none uses stand in the spec's own entry. */
  readonly models: readonly string[];
  /** The document with the operations of this entry only, and the client options that they use. */
  readonly document: Document;
}

/**
 * Cuts a spec along `x-entry`: nobody should ship what he does not use. An operation without it
 * belongs to the entry that the registry names for the spec. Types stay in one place.
 */
export function splitEntries(document: Document): EntryPart[] {
  const operations = listOperations(document);
  const entries = [...new Set(['', ...operations.map(({ object }) => object['x-entry'] ?? '')])];
  const parts = entries.flatMap((entry) => {
    const own = operations.filter(({ object }) => (object['x-entry'] ?? '') === entry);
    if (own.length === 0) return [];
    const folder = entry.replace(/^\.\//, '');
    const name = pascalCase(`${document.info.title} ${folder}`);
    const part = restrict(document, own);
    return { folder, name, document: part, reach: reachOf(document, part.paths) };
  });
  const schemas = Object.keys(document.components?.schemas ?? {});
  return parts.map(({ reach, ...part }, index) => ({
    ...part,
    models: schemas.filter((schema) => {
      const ref = `#/components/schemas/${schema}`;
      return reach.has(ref) || (index === 0 && !parts.some((one) => one.reach.has(ref)));
    }),
  }));
}

function restrict(document: Document, operations: readonly SpecOperation[]): Document {
  const paths: Document['paths'] = {};
  for (const { path, method, object, parameters } of operations) {
    // With the parameters that it shares with others of its path.
    paths[path] = { ...paths[path], [method]: { ...object, parameters } };
  }
  const used = new Set(operations.flatMap((operation) => usedOptions(document, operation)));
  const options = Object.entries(document['x-client-options'] ?? {});
  const kept: [string, ClientOption][] = options.filter(([option]) => used.has(option));
  return { ...document, paths, 'x-client-options': Object.fromEntries(kept) };
}

function usedOptions(document: Document, { object, parameters, body }: SpecOperation): string[] {
  const schemes = (object.security ?? document.security ?? []).flatMap((set) =>
    Object.keys(set).map((key) => document.components?.securitySchemes?.[key]),
  );
  const properties = Object.values(body?.content ?? {}).flatMap(({ schema }) =>
    Object.values(resolve(document, schema ?? {}).properties ?? {}),
  );
  return [...schemes, ...parameters, ...properties].flatMap(
    (place) => place?.['x-filled-by'] ?? [],
  );
}
