import { type Document, type Parameter, parameterSchema, type Schema } from './document.ts';

/**
 * The document as its callers see it: what a client option fills (`x-filled-by`) is optional,
 * because the client gives it, and what is written as JSON in a query is given as it is. The published bundle stays as the vendor demands it.
 */
export function typesView(document: Document): Document {
  return relax(structuredClone(document)) as Document;
}

function relax(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(relax);
  if (typeof node !== 'object' || node === null) return node;
  const schema = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, relax(value)]),
  ) as Schema;
  if (schema.properties && Array.isArray(schema.required)) {
    const filled = (name: string) => schema.properties?.[name]?.['x-filled-by'] !== undefined;
    schema.required = schema.required.filter((name) => !filled(name));
    if (schema.required.length === 0) delete schema.required;
  }
  if ('in' in schema && schema.content) {
    // How it is written is the client's business.
    schema.schema = parameterSchema(schema as unknown as Parameter);
    delete schema.content;
  }
  if (schema.properties && Array.isArray(schema.anyOf)) spellOut(schema, schema.properties);
  const option = schema['x-filled-by'];
  if (option) {
    schema.description =
      `${schema.description ?? ''}\n\nFilled from the client option \`${option}\`.`.trim();
    if ('in' in schema) delete schema.required;
  }
  return schema;
}

/** Alternatives that only say what must be there mean nothing to the types without its properties. */
function spellOut(schema: Schema, properties: Record<string, Schema>): void {
  const branches = schema.anyOf as Schema[];
  if (!branches.every((branch) => Object.keys(branch).join() === 'required')) return;
  const anyOf = branches.map(({ required = [] }) => ({
    required,
    properties: Object.fromEntries(required.map((name) => [name, properties[name] ?? {}])),
  }));
  delete schema.anyOf;
  schema.allOf = [...((schema.allOf ?? []) as Schema[]), { anyOf }];
}
