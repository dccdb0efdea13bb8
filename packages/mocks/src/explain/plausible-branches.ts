import { type Document, resolve, type Schema } from '@visitor-apis/codegen/document';

/** A property by which the branches of a union differ, and the values that it may have. */
export interface Discriminator {
  readonly property: string;
  readonly values: readonly unknown[];
}

/** The branches of a union that a value may have been meant for: by its type and fixed values. */
export function plausibleBranches(
  document: Document,
  branches: readonly Schema[],
  value: unknown,
): Schema[] {
  return branches.filter((branch) => {
    const schema = resolve(document, branch);
    const types = [schema.type ?? []].flat();
    if (types.length && !types.some((type) => isOfType(value, type))) return false;
    const members = Object(value) as Record<string, unknown>;
    return (
      fixedProperties(document, schema).every(
        ([name, values]) => !(name in members) || values.includes(members[name]),
      ) &&
      fixedProperties(document, schema).every(
        ([name]) => name in members || !schema.required?.includes(name),
      )
    );
  });
}

/** The property that is fixed in every branch; `undefined` when there is none. */
export function discriminatorOf(
  document: Document,
  branches: readonly Schema[],
): Discriminator | undefined {
  const fixed = branches.map((branch) => fixedProperties(document, resolve(document, branch)));
  const property = fixed[0]?.find(([name]) =>
    fixed.every((properties) => properties.some(([other]) => other === name)),
  )?.[0];
  if (property === undefined) return undefined;
  const values = fixed.flatMap((properties) =>
    properties.flatMap(([name, own]) => (name === property ? own : [])),
  );
  return { property, values };
}

/** Properties that a schema allows one value only. */
function fixedProperties(document: Document, { properties = {} }: Schema) {
  return Object.entries(properties).flatMap(([name, property]): [string, readonly unknown[]][] => {
    const schema = resolve(document, property);
    if ('const' in schema) return [[name, [schema.const]]];
    return schema.enum?.length === 1 ? [[name, schema.enum]] : [];
  });
}

/** Whether a value is of a type of JSON Schema. */
export function isOfType(value: unknown, type: string): boolean {
  if (value === null) return type === 'null';
  if (Array.isArray(value)) return type === 'array';
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
