const SCHEMAS = '#/components/schemas/';

/** What the bodies below refer to. */
export const REFERRED = {
  Fruit: {
    type: 'object',
    properties: { kind: { const: 'fruit' }, sweetness: { type: 'integer' } },
    required: ['kind', 'sweetness'],
  },
  Nut: {
    type: 'object',
    properties: { kind: { const: 'nut' }, shell: { type: 'string' } },
    required: ['kind'],
  },
  Branch: {
    type: 'object',
    properties: {
      length: { type: 'number', minimum: 1 },
      twigs: { type: 'array', items: { $ref: `${SCHEMAS}Branch` } },
    },
    required: ['length'],
  },
};

/** One schema of a body for each thing that a schema can say; the operations have their names. */
export const BODIES = {
  union: { oneOf: [{ $ref: `${SCHEMAS}Fruit` }, { $ref: `${SCHEMAS}Nut` }] },
  unmarked: {
    oneOf: [
      {
        title: 'ByName',
        type: 'object',
        properties: { name: { type: 'string' } },
        required: ['name'],
      },
      {
        title: 'ByRow',
        type: 'object',
        properties: { row: { type: 'integer' } },
        required: ['row'],
      },
    ],
  },
  maybe: {
    type: 'object',
    properties: { note: { anyOf: [{ type: 'string', maxLength: 3 }, { type: 'null' }] } },
  },
  both: {
    type: 'object',
    properties: { age: { type: 'integer' } },
    required: ['age'],
    allOf: [{ properties: { age: { minimum: 2 } } }, { required: ['row'] }],
  },
  beside: {
    type: 'object',
    properties: { nut: { $ref: `${SCHEMAS}Nut`, required: ['shell'], maxProperties: 2 } },
  },
  recursive: { $ref: `${SCHEMAS}Branch` },
  condition: {
    type: 'object',
    properties: { state: { enum: ['cut', 'whole'] } },
    required: ['state'],
    if: { properties: { state: { const: 'cut' } }, required: ['state'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { by: { type: 'string' } }, required: ['by'] },
  },
  refused: {
    type: 'object',
    properties: {
      name: { type: 'string', not: { anyOf: [{ enum: ['', 'root'] }, { pattern: '^_' }] } },
    },
  },
  notBoth: {
    type: 'object',
    properties: { name: { type: 'string' }, size: { not: { const: 3 } } },
    not: { required: ['name', 'size'] },
  },
  bounds: {
    type: 'object',
    properties: {
      above: { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 9 },
      step: { type: 'integer', multipleOf: 5 },
      text: { type: 'string', minLength: 2, maxLength: 3 },
    },
  },
  sizes: {
    type: 'object',
    properties: {
      list: { type: 'array', minItems: 2, maxItems: 3, uniqueItems: true },
      map: { type: 'object', minProperties: 1, maxProperties: 2 },
    },
  },
  values: { type: 'object', properties: { any: { enum: ['a', 1, true, null, { b: 2 }] } } },
  types: {
    type: 'object',
    properties: {
      yes: { type: 'boolean' },
      whole: { type: 'integer' },
      number: { type: 'number' },
      text: { type: ['string', 'null'] },
      day: { type: 'string', format: 'date' },
      code: { type: 'string', pattern: '^[a-z]+$' },
    },
  },
  closed: {
    type: 'object',
    properties: { a: { type: 'string' } },
    additionalProperties: false,
  },
  typed: { type: 'object', additionalProperties: { type: 'integer' } },
  open: { type: 'object', additionalProperties: {} },
  rows: { type: 'array', items: { type: 'array', items: { type: 'integer', maximum: 5 } } },
} as const;

/** A document with an operation for each of those bodies. */
export const bodies = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Orchard', version: '1' },
  servers: [{ url: 'https://orchard.example' }],
  'x-refusals': { input: { status: 400, example: 'bad' } },
  paths: Object.fromEntries(
    Object.entries(BODIES).map(([operationId, schema]) => {
      const content = { 'application/json': { schema } };
      const requestBody = { required: true, content };
      const responses = { 204: { description: 'Taken.' }, 400: refusal() };
      return [`/${operationId}`, { post: { operationId, requestBody, responses } }];
    }),
  ),
  components: { schemas: REFERRED },
};

function refusal() {
  const examples = { bad: { value: { error: 'bad' } } };
  return { description: 'Refused.', content: { 'application/json': { schema: {}, examples } } };
}
