import { showName } from '../journal/show-name.ts';
import { readJsonValues } from '../read-json-values.ts';
import type { SchemaIndex } from './schema-index.ts';

/** The steps to a value as they may be shown: a key of a map may be somebody. */
export type ShowPath = (path: readonly string[], raw: unknown) => string[];

/** Shows the names that a document has, places in lists, and of other names what may be shown. */
export function createShowPath(index: SchemaIndex): ShowPath {
  const known = new Set([...index.keys()].flatMap(namesIn));
  return (path, raw) => {
    let inner = raw;
    return path.map((step) => {
      // What stands in a query may be JSON.
      if (typeof inner === 'string') inner = readJsonValues(inner, 'json', false);
      // One value may stand for a list of one there.
      const isList = Array.isArray(inner) || typeof inner !== 'object';
      const isPlace = isList && /^\d+$/.test(step);
      inner = Object(inner)[step];
      return isPlace || known.has(step) ? step : showName(step);
    });
  };
}

function namesIn(node: object): string[] {
  const { properties, name, in: place } = node as Record<string, unknown>;
  const own = typeof properties === 'object' && properties !== null ? Object.keys(properties) : [];
  return typeof name === 'string' && typeof place === 'string' ? [...own, name] : own;
}
