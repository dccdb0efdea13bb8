import { type Document, lookUp, type Schema } from '@visitor-apis/codegen/document';
import { escapeStep } from '../pointer.ts';
import { readUnions } from './read-unions.ts';
import { joinShapes, NOTHING, type SchemaPart, type Shape } from './shape.ts';

/** Reads the schema at a pointer as a shape; what refers to itself ends where it begins again. */
export function readShape(
  document: Document,
  pointer: string,
  outside: readonly string[] = [],
): Shape {
  const parts = readParts(document, pointer);
  if (parts.some((part) => outside.includes(part.pointer))) return { ...NOTHING, isRepeated: true };
  const inside = [...outside, ...parts.map((part) => part.pointer)];
  const read = (inner: string) => readShape(document, inner, inside);
  const members = new Map<string, Shape>();
  const required = new Map<string, string>();
  for (const { schema, pointer: at } of parts) {
    for (const name of Object.keys(schema.properties ?? {})) {
      const shape = read(`${at}/properties/${pointerStep(name)}`);
      members.set(name, joinShapes([members.get(name) ?? NOTHING, shape]));
    }
    // Older documents have a boolean here.
    const names = Array.isArray(schema.required) ? schema.required : [];
    for (const name of names) required.set(name, `${at}/required`);
  }
  const within = (keyword: string) => {
    const having = parts.filter(({ schema }) => isSchema(schema[keyword]));
    if (having.length === 0) return undefined;
    return joinShapes(having.map(({ pointer: at }) => read(`${at}/${keyword}`)));
  };
  return {
    parts,
    members,
    required,
    items: within('items'),
    further: within('additionalProperties'),
    unions: parts.flatMap((part) => readUnions(part, read)),
    isRepeated: false,
  };
}

/** A key as a step of a pointer that is looked up, where percent signs encode. */
export function pointerStep(key: string): string {
  return escapeStep(key).replaceAll('%', '%25');
}

function readParts(
  document: Document,
  pointer: string,
  seen: readonly string[] = [],
): SchemaPart[] {
  if (seen.includes(pointer)) return [];
  const found = lookUp<unknown>(document, pointer);
  // `true` says nothing, and of `false` there is no value to show.
  const schema: Schema = isSchema(found) ? found : {};
  const { $ref, allOf } = schema;
  const all = Array.isArray(allOf) ? allOf : [];
  const within = [...seen, pointer];
  return [
    { schema, pointer },
    ...($ref === undefined ? [] : readParts(document, $ref, within)),
    ...all.flatMap((_, index) => readParts(document, `${pointer}/allOf/${index}`, within)),
  ];
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
