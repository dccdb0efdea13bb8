import {
  type ClientOption,
  type Document,
  listOperations,
  resolve,
  type SpecOperation,
} from './document.ts';
import { pascalCase } from './emit/names.ts';

/** What of a spec goes into one entry of its package. */
export interface EntryPart {
  /** Folder below the spec's own, `''` for the spec's own entry. */
  readonly folder: string;
  /** What the names of its types begin with, e.g. `OpenPanelAnalytics`. */
  readonly name: string;
  /** The document with the operations of this entry only, and the client options that they use. */
  readonly document: Document;
}

/**
 * Cuts a spec along `x-entry`: nobody should ship what he does not use. An operation without it
 * belongs to the entry that the registry names for the spec. Types and models stay in one place.
 */
export function splitEntries(document: Document): EntryPart[] {
  const operations = listOperations(document);
  const entries = [...new Set(['', ...operations.map(({ object }) => object['x-entry'] ?? '')])];
  return entries.flatMap((entry) => {
    const own = operations.filter(({ object }) => (object['x-entry'] ?? '') === entry);
    if (own.length === 0) return [];
    const folder = entry.replace(/^\.\//, '');
    const name = pascalCase(`${document.info.title} ${folder}`);
    return { folder, name, document: restrict(document, own) };
  });
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
