import type { Document, OperationObject, Schema } from '../src/document.ts';

const json = (schema: Schema, more: object = {}) => ({ 'application/json': { schema, ...more } });

/** What the root says of retry. */
export const RETRY = {
  statuses: [429, 503],
  transport: ['connect'],
  attempts: 3,
  firstDelay: 100,
  factor: 2,
  maxDelay: 1000,
  jitter: { min: 0, max: 50 },
  retryAfter: true,
  repeatable: 'never',
  unprocessed: [429],
};

/** How the sample's webhook is signed. */
export const SIGNATURE = {
  algorithm: 'hmac-sha256',
  encoding: 'hex',
  prefix: 'v1=',
  separator: ',',
} as const;

/** A small document in which every shape that codegen tells apart stands once. */
export function sampleDocument(): Document {
  return {
    openapi: '3.1.0',
    info: { title: 'Rose Garden', version: '1' },
    servers: [
      { url: 'https://us.garden.example/v1', 'x-region': 'us' },
      { url: 'https://eu.garden.example/v1', 'x-region': 'eu' },
      { url: 'https://{name}.garden.example' },
    ],
    security: [{ inHeader: [] }, { inQuery: [] }],
    'x-client-options': {
      key: {
        description: 'Secret key.',
        required: true,
        sensitive: 'secret',
        schema: { type: 'string', minLength: 8, pattern: "^[a-z']+$" },
      },
      token: { description: 'Token.', required: false, schema: { type: ['string', 'null'] } },
    },
    'x-request-id': 'x-garden-id',
    'x-retry': RETRY,
    'x-sealed': {
      header: '0badf00d',
      nonceBytes: 12,
      tagBytes: 16,
      algorithm: 'aes-256-gcm',
      keyBytes: 32,
      compression: 'deflate-raw',
      encoding: 'base64',
    },
    webhooks: {
      sown: {
        parameters: [{ $ref: '#/components/parameters/Signed' } as never],
        post: { operationId: 'receiveSown', responses: { 204: { description: 'Heard.' } } },
      },
      wilted: {
        post: { operationId: 'receiveWilted', responses: { 204: { description: 'Heard.' } } },
      },
    },
    paths: {
      '/plants/{plant_id}': {
        parameters: [{ $ref: '#/components/parameters/PlantId' } as never],
        get: {
          operationId: 'getPlant',
          summary: 'Read a plant.',
          parameters: [
            { name: 'field', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
            { name: 'tags', in: 'query', explode: false, schema: { type: 'array' } },
            {
              name: 'since',
              in: 'query',
              required: true,
              example: '2026-01-01',
              schema: { type: 'string' },
            },
          ],
          'x-retry': { repeatable: 'always' },
          responses: {
            200: {
              description: 'The\n  plant.',
              content: json({ $ref: '#/components/schemas/Plant' }),
            },
            404: { $ref: '#/components/responses/Gone' } as never,
          },
        },
        delete: {
          operationId: 'removePlant',
          deprecated: true,
          'x-deprecation': { since: '2026-01-01', successor: 'getPlant' },
          responses: { 200: { description: 'Done.' }, default: { description: 'Sorry.' } },
        },
      },
      '/seeds': {
        post: {
          operationId: 'plantSeed',
          security: [],
          parameters: [
            { name: 'dry run', in: 'query', schema: { type: 'boolean' } },
            {
              name: 'x-visitor',
              in: 'header',
              required: true,
              'x-sensitive': 'personal',
              schema: {},
            },
            { name: 'x-token', in: 'header', required: true, 'x-filled-by': 'token', schema: {} },
          ],
          requestBody: {
            required: true,
            description: 'The seed. More words.',
            content: json(
              { $ref: '#/components/schemas/Seed' },
              { examples: { oak: { value: { kind: 'oak', token: 't' } } } },
            ),
          },
          responses: {
            200: {
              description: 'Sown.',
              content: {
                'text/plain': { schema: { type: 'string' } },
                ...json(
                  { type: 'integer' },
                  { 'x-outcome': { outcome: 'dropped', when: '/weeds' } },
                ),
              },
            },
            202: {
              description: 'Sown before.',
              'x-outcome': 'duplicate',
              content: json({ $ref: '#/components/schemas/Plant' }),
            },
            207: {
              description: 'Half sown.',
              'x-outcome': 'partial',
              content: json({ $ref: '#/components/schemas/Problem' }),
            },
          },
        },
      },
      '/plants': {
        get: {
          operationId: 'listPlants',
          summary: 'List the plants.',
          parameters: [
            { name: 'after', in: 'query', schema: { type: 'string' } },
            { name: 'until', in: 'query', schema: { type: 'integer', 'x-time': 'milliseconds' } },
          ],
          'x-pagination': {
            request: { in: 'query', name: 'after' },
            response: '/next',
            items: '/bed/plants',
          },
          responses: {
            200: { description: 'A page.', content: json({ $ref: '#/components/schemas/Page' }) },
          },
        },
      },
    },
    components: {
      parameters: {
        Signed: { name: 'x-signed', in: 'header', 'x-signature': SIGNATURE },
        PlantId: {
          name: 'plant_id',
          in: 'path',
          required: true,
          description: 'Its id. Long.',
          example: 'fern',
          schema: { type: 'string' },
        },
      },
      responses: {
        Gone: {
          description: 'No such plant.',
          content: json({ $ref: '#/components/schemas/Problem' }),
        },
      },
      securitySchemes: {
        inHeader: { type: 'apiKey', in: 'header', name: 'x-key', 'x-filled-by': 'key' },
        inQuery: { type: 'apiKey', in: 'query', name: 'key', 'x-filled-by': 'key' },
      },
      schemas: {
        Plant: {
          type: 'object',
          description: 'A plant.',
          properties: {
            id: { type: 'string' },
            owner: { type: 'string', 'x-sensitive': 'personal' },
            habit: { type: 'string', 'x-extensible-enum': ['tree', 'herb'] },
            zone: { type: ['integer', 'null'], 'x-extensible-enum': [7, 8] },
          },
          required: ['id'],
        },
        Problem: { type: 'object', deprecated: true },
        Page: { type: 'object' },
        SowingTime: { type: ['integer', 'null'], 'x-time': 'milliseconds' },
        Unused: { type: 'object' },
        Seed: {
          type: 'object',
          properties: {
            token: { type: 'string', 'x-filled-by': 'token', 'x-sensitive': 'secret' },
            kind: { type: 'string', default: 'oak' },
            depth: { type: 'number', default: 1 },
            sown: { $ref: '#/components/schemas/SowingTime' },
          },
          required: ['token', 'kind'],
        },
      },
    },
  };
}

/** A document with one operation. */
export function documentWith(operation: Partial<OperationObject>, path = '/a'): Document {
  const object = { operationId: 'doIt', responses: { 200: { description: 'Ok.' } }, ...operation };
  const info = { title: 'A', version: '1' };
  return { openapi: '3.1.0', info, paths: { [path]: { post: object } } };
}
