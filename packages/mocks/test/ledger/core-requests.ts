/** A small API with what stands around bodies: parameters, credentials, media types and answers. */
export const requests = {
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'Orchard', version: '1' },
  servers: [{ url: 'https://orchard.example' }],
  'x-client-options': {
    apiKey: { description: 'Key.', required: true, schema: { type: 'string', minLength: 1 } },
    token: { description: 'Token.', required: true, schema: { type: 'string', minLength: 1 } },
  },
  'x-refusals': {
    input: { status: 400, example: 'bad' },
    credentials: { status: 401, example: 'bad' },
    mediaType: { status: 415, example: 'bad' },
  },
  paths: {
    '/trees/{name}': {
      get: {
        operationId: 'getTree',
        security: [{}, { key: [] }, { token: [] }],
        parameters: [
          {
            name: 'name',
            in: 'path',
            required: true,
            schema: { type: 'string', maxLength: 5, pattern: '^[a-z/ ]+$' },
          },
          {
            name: 'limit',
            in: 'query',
            required: true,
            schema: { type: 'integer', minimum: 1, maximum: 9 },
          },
          {
            name: 'part',
            in: 'query',
            schema: { type: 'array', items: { type: 'string', enum: ['leaf', 'root'] } },
          },
          { name: 'deep', in: 'query', schema: { type: 'boolean' } },
          { name: 'X-Row', in: 'header', schema: { type: 'integer', maximum: 3 } },
          { name: 'seen', in: 'cookie', schema: { type: 'string' } },
        ],
        responses: {
          200: {
            description: 'A tree.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: { age: { type: ['integer', 'null'] } },
                  required: ['age'],
                },
                examples: { young: { value: { age: 1 } }, unknown: { value: { age: null } } },
              },
              'text/plain': { schema: { type: 'string', maxLength: 3 } },
            },
          },
          204: { description: 'Felled.' },
          '4XX': refusal(),
          default: { description: 'Else.', content: { 'text/plain': {} } },
        },
      },
    },
    '/roots': {
      get: {
        operationId: 'listRoots',
        security: [{ key: [] }],
        'x-query-values': 'json',
        parameters: [
          { name: 'id', in: 'query', schema: { type: 'string' } },
          { name: 'ids', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
          { name: 'deep', in: 'query', schema: { type: 'boolean' } },
          {
            name: 'where',
            in: 'query',
            content: {
              'application/json': {
                schema: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: {
                      is: { type: 'string', enum: ['old', 'young'] },
                      rows: { type: 'array', items: { type: ['integer', 'null'] } },
                    },
                    required: ['is'],
                  },
                },
              },
            },
          },
        ],
        responses: { 204: { description: 'Roots.' }, 400: refusal(), 401: refusal() },
      },
    },
    '/notes': {
      post: {
        operationId: 'addNote',
        security: [{ key: [], token: [] }],
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', properties: { note: { type: 'string' } } },
              examples: { short: { value: { note: 'x' } } },
            },
            'text/plain': { schema: { type: 'string', minLength: 2 } },
          },
        },
        responses: {
          204: { description: 'Kept.' },
          400: refusal(),
          401: refusal(),
          415: refusal(),
        },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key', 'x-filled-by': 'apiKey' },
      token: { type: 'http', scheme: 'bearer', 'x-filled-by': 'token' },
    },
  },
};

function refusal() {
  const examples = { bad: { value: { error: 'bad' } } };
  return { description: 'Refused.', content: { 'application/json': { schema: {}, examples } } };
}
