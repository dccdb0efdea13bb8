/** A small API that has one of everything a mock tells apart. */
export const document = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Garden', version: '1' },
  servers: [{ url: 'https://us.garden.example/v1' }, { url: 'https://eu.garden.example/eu/v1/' }],
  security: [{ key: [] }],
  'x-refusals': {
    mediaType: { status: 415, example: 'wrongType' },
    malformedBody: { status: 400, example: 'malformed' },
    credentials: { status: 403, example: 'keyRequired' },
    input: { status: 400, example: 'badInput' },
  },
  paths: {
    '/plants/{id}': {
      get: {
        operationId: 'getPlant',
        parameters: [
          { name: 'id', in: 'path', required: true, schema: { type: 'string', maxLength: 9 } },
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
          {
            name: 'part',
            in: 'query',
            schema: { type: 'array', items: { enum: ['leaf', 'root'] } },
          },
        ],
        responses: {
          200: answer({ fern: { id: 'fern' }, oak: { id: 'oak' } }),
          400: { $ref: '#/components/responses/BadRequest' },
          403: { $ref: '#/components/responses/Forbidden' },
          404: answer({ gone: { error: 'gone' } }),
        },
      },
    },
    '/seeds': {
      post: {
        operationId: 'plantSeed',
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Seed' } } },
        },
        responses: {
          200: { ...answer({ duplicate: { seed: 0 } }), 'x-outcome': 'duplicate' },
          201: {
            description: 'Sown.',
            content: {
              'text/plain': { schema: { type: 'string' }, examples: { sown: { value: 'sown' } } },
              'application/json': { schema: {}, examples: { receipt: { value: { seed: 1 } } } },
            },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          403: { $ref: '#/components/responses/Forbidden' },
          415: answer({ wrongType: { error: 'send JSON' } }),
        },
      },
    },
    '/open': {
      get: {
        operationId: 'isOpen',
        security: [],
        parameters: [{ name: 'day', in: 'query', required: true, schema: { type: 'string' } }],
        'x-refusals': { input: { status: 400, mediaType: 'text/plain', example: 'dayNeeded' } },
        responses: {
          204: { description: 'Open.' },
          410: { description: 'No more.' },
          400: {
            description: 'No.',
            content: {
              'application/json': { schema: {}, examples: { badInput: { value: {} } } },
              'text/plain': {
                schema: { type: 'string' },
                examples: { dayNeeded: { value: 'which day?' } },
              },
            },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'x-key' } },
    responses: {
      BadRequest: answer({ badInput: { error: 'bad' }, malformed: { error: 'not JSON' } }),
      Forbidden: answer({ keyRequired: { error: 'key' } }),
    },
    schemas: {
      Seed: {
        type: 'object',
        properties: {
          kind: { type: 'string' },
          at: { prefixItems: [{ type: 'number' }, { type: 'string' }] },
        },
        allOf: [{ properties: { depth: { type: 'number' } } }],
        required: ['kind'],
        unevaluatedProperties: false,
      },
    },
  },
};

/** A response with these examples. */
function answer(examples: Record<string, unknown>) {
  const entries = Object.entries(examples).map(([name, value]) => [name, { value }]);
  return {
    description: 'An answer.',
    content: { 'application/json': { schema: {}, examples: Object.fromEntries(entries) } },
  };
}
