import { escapeStep } from '@visitor-apis/mocks/ledger-internals';
import { type Mutant, mutantAt, type Node, set, unset } from './mutant.ts';
import { unionMutants } from './union-mutants.ts';
import { boundMutants, valueMutants } from './value-mutants.ts';

const OTHER_TYPE: Readonly<Record<string, string>> = {
  string: 'integer',
  number: 'string',
  integer: 'string',
  boolean: 'string',
  object: 'array',
  array: 'object',
};

/** What may be wrong with one schema. */
export function schemaMutants(schema: Node, pointer: string): Mutant[] {
  return [
    ...requiredMutants(schema, pointer),
    ...propertyMutants(schema, pointer),
    ...typeMutants(schema, pointer),
    ...valueMutants(schema, pointer),
    ...boundMutants(schema, pointer),
    ...openMutants(schema, pointer),
    ...unionMutants(schema, pointer),
    ...markMutants(schema, pointer),
  ];
}

function requiredMutants(schema: Node, pointer: string): Mutant[] {
  const required = (schema.required ?? []) as string[];
  const optional = Object.keys(schema.properties ?? {}).filter((name) => !required.includes(name));
  return [
    ...required.map((name) =>
      mutantAt('drop required', pointer, name, (node) => {
        node.required = (node.required as string[]).filter((one) => one !== name);
      }),
    ),
    ...optional.map((name) =>
      mutantAt('add required', pointer, name, (node) => {
        node.required = [...((node.required ?? []) as string[]), name];
      }),
    ),
  ];
}

function propertyMutants(schema: Node, pointer: string): Mutant[] {
  return Object.keys(schema.properties ?? {}).flatMap((name) => [
    mutantAt('rename property', pointer, `${name} to ${name}_`, (node) => {
      const rename = (one: string) => (one === name ? `${name}_` : one);
      node.properties = Object.fromEntries(
        Object.entries(node.properties as Node).map(([key, value]) => [rename(key), value]),
      );
      if (node.required) node.required = (node.required as string[]).map(rename);
    }),
    mutantAt('drop property', pointer, name, (node) => {
      delete (node.properties as Node)[name];
      if (node.required) node.required = (node.required as string[]).filter((one) => one !== name);
    }),
  ]);
}

function typeMutants(schema: Node, pointer: string): Mutant[] {
  const types = [schema.type ?? []].flat() as string[];
  if (types.length === 0) return [];
  const first = types.find((type) => type !== 'null') ?? '';
  const other = OTHER_TYPE[first];
  return [
    ...(other && !('const' in schema) && !('enum' in schema)
      ? [
          mutantAt('change type', pointer, `${first} to ${other}`, (node) => {
            const changed = types.map((type) => (type === first ? other : type));
            node.type = changed.length > 1 ? changed : other;
          }),
        ]
      : []),
    ...(types.includes('null') || 'const' in schema || 'enum' in schema
      ? []
      : [mutantAt('widen type', pointer, 'null, too', set('type', [...types, 'null']))]),
    ...(types.length > 1
      ? types.map((type) =>
          mutantAt('narrow type', pointer, `not ${type}`, (node) => {
            const left = types.filter((one) => one !== type);
            node.type = left.length === 1 ? left[0] : left;
          }),
        )
      : []),
  ];
}

function openMutants(schema: Node, pointer: string): Mutant[] {
  const { additionalProperties: further } = schema;
  if (further === false) {
    return [mutantAt('loosen further members', pointer, 'any', unset('additionalProperties'))];
  }
  if (typeof further === 'object') {
    return [
      mutantAt('forbid further members', pointer, 'none', set('additionalProperties', false)),
    ];
  }
  // Beside other schemas, what these name would be further members.
  return [];
}

function markMutants(schema: Node, pointer: string): Mutant[] {
  const { 'x-sensitive': mark, 'x-time': time, 'x-filled-by': option } = schema;
  return [
    ...(mark ? [mutantAt('drop redaction', pointer, String(mark), unset('x-sensitive'))] : []),
    ...(time ? [mutantAt('drop time', pointer, String(time), unset('x-time'))] : []),
    ...(option ? [mutantAt('drop filling', pointer, String(option), unset('x-filled-by'))] : []),
  ];
}

/** The schemas within a schema, each with its pointer. */
export function schemasWithin(schema: Node, pointer: string): (readonly [Node, string])[] {
  // Of `true` and `false` there is nothing to change.
  if (typeof schema !== 'object') return [];
  const inner: (readonly [unknown, string])[] = [
    ...Object.entries((schema.properties ?? {}) as Node).map(
      ([name, one]) => [one, `${pointer}/properties/${escapeStep(name)}`] as const,
    ),
    ...['items', 'additionalProperties', 'if', 'then'].map(
      (keyword) => [schema[keyword], `${pointer}/${keyword}`] as const,
    ),
    ...['allOf', 'anyOf', 'oneOf'].flatMap((keyword) =>
      ((schema[keyword] ?? []) as Node[]).map(
        (one, index) => [one, `${pointer}/${keyword}/${index}`] as const,
      ),
    ),
  ];
  const found = inner.filter(
    (one): one is [Node, string] => typeof one[0] === 'object' && one[0] !== null,
  );
  return [[schema, pointer], ...found.flatMap(([one, at]) => schemasWithin(one, at))];
}
