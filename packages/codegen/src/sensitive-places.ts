import type { SensitivePlaces } from '@visitor-apis/runtime';
import { type Document, resolve, type Schema } from './document.ts';

const COMBINERS = ['allOf', 'anyOf', 'oneOf'] as const;

/**
 * The places of a value that its schema marks with `x-sensitive`, through references. Where a
 * place is marked all beneath it is, so the walk ends there; and where a schema holds itself.
 */
export function sensitivePlaces(document: Document, schema: Schema | undefined): SensitivePlaces {
  const places: Record<string, 'secret' | 'personal'> = {};
  const walk = (node: Schema, pointer: string, within: readonly string[]): void => {
    const mark = node['x-sensitive'];
    if (mark === 'secret' || mark === 'personal') {
      places[pointer] = mark;
      return;
    }
    if (node.$ref) {
      // Keywords may stand beside a reference, so both are walked.
      if (within.includes(node.$ref)) return;
      walk(resolve(document, { $ref: node.$ref }), pointer, [...within, node.$ref]);
    }
    for (const [name, property] of Object.entries(node.properties ?? {})) {
      walk(property, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`, within);
    }
    for (const keyword of ['items', 'additionalProperties'] as const) {
      const inner = node[keyword];
      if (typeof inner === 'object' && inner !== null)
        walk(inner as Schema, `${pointer}/*`, within);
    }
    for (const keyword of COMBINERS) {
      for (const part of (node[keyword] ?? []) as Schema[]) walk(part, pointer, within);
    }
  };
  if (schema) walk(schema, '', []);
  return places;
}
