import { type Mutant, mutantAt, type Node, set, unset } from './mutant.ts';

const BOUNDS = [
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'exclusiveMinimum',
  'exclusiveMaximum',
];

/** What may be wrong with the values that a schema allows. */
export function valueMutants(schema: Node, pointer: string): Mutant[] {
  const values = (schema.enum ?? []) as unknown[];
  const { pattern, format } = schema;
  return [
    ...(values.length > 1
      ? values.map((value) =>
          mutantAt('drop enum value', pointer, JSON.stringify(value), (node) => {
            node.enum = values.filter((one) => one !== value);
          }),
        )
      : []),
    ...(values.length
      ? [
          mutantAt(
            'add enum value',
            pointer,
            'another',
            set('enum', [...values, furtherValue(values)]),
          ),
        ]
      : []),
    ...('const' in schema
      ? [
          mutantAt('change const', pointer, JSON.stringify(schema.const), (node) => {
            node.const = typeof schema.const === 'boolean' ? !schema.const : `${schema.const}_`;
          }),
        ]
      : []),
    ...(pattern === undefined
      ? []
      : [mutantAt('drop pattern', pointer, String(pattern), unset('pattern'))]),
    ...(format === undefined
      ? []
      : [
          mutantAt('drop format', pointer, String(format), unset('format')),
          mutantAt('change format', pointer, `${format} to ${otherFormat(format)}`, (node) => {
            node.format = otherFormat(format);
          }),
        ]),
  ];
}

function otherFormat(format: unknown): string {
  if (format === 'int64') return 'int32';
  if (format === 'int32') return 'int64';
  if (format === 'ipv4') return 'ipv6';
  if (format === 'ipv6') return 'ipv4';
  if (format === 'date-time') return 'date';
  return format === 'float' ? 'double' : 'float';
}

/** What may be wrong with the bounds of a schema. */
export function boundMutants(schema: Node, pointer: string): Mutant[] {
  return BOUNDS.filter((keyword) => typeof schema[keyword] === 'number').flatMap((keyword) => {
    const bound = schema[keyword] as number;
    const by = (change: number, way: string) =>
      mutantAt('change bound', pointer, `${keyword} ${bound} ${way}`, (node) => {
        node[keyword] = bound + change;
      });
    const isCount = /Length|Items/.test(keyword);
    return [
      mutantAt('drop bound', pointer, `${keyword} ${bound}`, unset(keyword)),
      by(1, 'one more'),
      ...(isCount && bound === 0 ? [] : [by(-1, 'one less')]),
    ];
  });
}

/** A value of the kind of the others that is none of them. */
function furtherValue(values: readonly unknown[]): unknown {
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length ? Math.max(...numbers) + 1 : `${values.join('')}_`;
}
