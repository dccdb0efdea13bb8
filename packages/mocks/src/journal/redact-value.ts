import { type Document, lookUp, type Schema } from '@visitor-apis/codegen/document';
import { plausibleBranches } from '../explain/plausible-branches.ts';
import { showName } from './show-name.ts';

/** Schemas that hold of a value at once. */
type Together = readonly Schema[];

/**
 * A copy of a value that shows only what its schemas name and do not mark. What is misspelt or
 * misplaced may be a person as well, so that nothing is shown which nobody named, nor a text where
 * there should be members.
 */
export function redactValue(
  document: Document,
  schemas: readonly Schema[],
  value: unknown,
): unknown {
  const copy = (inner: unknown, alternatives: readonly Together[]): unknown => {
    // What is not there gives nobody away, and its absence may be what is looked for.
    if (inner === null || inner === undefined) return inner;
    const mark = alternatives.flat().find((schema) => schema['x-sensitive'])?.['x-sensitive'];
    if (mark) return `[${mark}]`;
    const isNamed = alternatives.every((together) => together.length > 0);
    if (alternatives.length === 0 || !isNamed) return '[unnamed]';
    if (typeof inner !== 'object') {
      return alternatives.flat().some(holdsMembers) ? '[unnamed]' : inner;
    }
    const within = (member: unknown, find: (schema: Schema) => unknown) =>
      copy(
        member,
        alternatives.flatMap((together) => {
          const found = together.map(find).filter(isSchema);
          return found
            .map((schema) => expand(document, schema, member))
            .reduce<Together[]>(combine, [[]]);
        }),
      );
    if (Array.isArray(inner)) return inner.map((item) => within(item, ({ items }) => items));
    const isKnown = (key: string) =>
      alternatives.flat().some(({ properties = {} }) => Object.hasOwn(properties, key));
    const entries = Object.entries(inner).map(([key, member]) => [
      isKnown(key) ? key : showName(key),
      within(member, ({ properties = {}, additionalProperties }) =>
        Object.hasOwn(properties, key) ? properties[key] : additionalProperties,
      ),
    ]);
    return Object.fromEntries(entries);
  };
  return copy(
    value,
    schemas.flatMap((schema) => expand(document, schema, value)),
  );
}

/** The mark of a schema as a whole, or of its items. */
export function markOf(document: Document, schema: Schema | undefined): string | undefined {
  const all = schema ? expand(document, schema, undefined).flat() : [];
  const items = all.flatMap(({ items }) => (isSchema(items) ? expand(document, items, null) : []));
  const marked = [...all, ...items.flat()].find((one) => one['x-sensitive']);
  return marked?.['x-sensitive'] as string | undefined;
}

/** What a schema comes to: one alternative, and of a union those that the value may be meant for. */
function expand(
  document: Document,
  schema: Schema,
  value: unknown,
  outside: readonly Schema[] = [],
): Together[] {
  if (outside.includes(schema)) return [[]];
  const inside = [...outside, schema];
  const { $ref } = schema;
  // Keywords may stand beside a reference, so both count.
  const parts = [...($ref ? [lookUp<Schema>(document, $ref)] : []), ...listOf(schema.allOf)];
  const unions = [listOf(schema.anyOf), listOf(schema.oneOf)].filter(({ length }) => length);
  return [
    ...parts.map((part) => expand(document, part, value, inside)),
    ...unions.map((branches) => {
      const meant = plausibleBranches(document, branches, value);
      const chosen = meant.length ? meant : branches;
      return chosen.flatMap((branch) => expand(document, branch, value, inside));
    }),
  ].reduce<Together[]>(combine, [[schema]]);
}

function combine(some: readonly Together[], others: readonly Together[]): Together[] {
  return some.flatMap((one) => others.map((other) => [...one, ...other]));
}

function listOf(value: unknown): Schema[] {
  return Array.isArray(value) ? value : [];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null;
}

function holdsMembers({ type, properties, items, additionalProperties }: Schema): boolean {
  const types = [type ?? []].flat();
  if (types.length) return types.every((one) => ['object', 'array', 'null'].includes(one));
  return properties !== undefined || isSchema(items) || isSchema(additionalProperties);
}
