import { isDeepStrictEqual } from 'node:util';
import type { Document } from '@visitor-apis/codegen';
import { describe, expect, it } from 'vitest';
import { controlMutants } from '../src/mutation/control-mutants.ts';
import { listMutants } from '../src/mutation/list-mutants.ts';
import { applyMutant, nodeAt } from '../src/mutation/mutant.ts';
import { schemaMutants } from '../src/mutation/schema-mutants.ts';

const retry = {
  statuses: [429, 503],
  transport: ['connect', 'reset'],
  ...{ attempts: 3, firstDelay: 500, factor: 2, maxDelay: 8000 },
  jitter: { min: 0, max: 500 },
  retryAfter: true,
  repeatable: 'never',
  unprocessed: [429],
};

const visit = {
  type: 'object',
  description: 'A visit.',
  required: ['id', 'kind'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', pattern: '^v', minLength: 2, maxLength: 9, 'x-sensitive': 'personal' },
    kind: { enum: ['page', 'click'] },
    version: { const: 1 },
    at: { type: 'string', format: 'date-time', 'x-time': 'milliseconds' },
    score: { type: ['number', 'null'], minimum: 0, exclusiveMaximum: 1 },
    tags: { type: 'array', minItems: 0, items: { type: 'string' } },
    data: { type: 'object', additionalProperties: { type: 'string' } },
    token: { type: 'string', 'x-filled-by': 'token' },
    name: { type: 'string', not: { anyOf: [{ enum: ['a'] }, { pattern: '^_' }] } },
    // A member of this name is no word of the document.
    description: { type: 'string', description: 'What it was.' },
  },
};

const DOCUMENT = {
  openapi: '3.1.0',
  info: { title: 'Visits', version: '1', description: 'All visits.' },
  servers: [{ url: 'https://eu.example.com', 'x-region': 'eu' }],
  security: [{ Key: [] }, { Id: [], Key: [] }],
  paths: {
    '/visits/{id}': {
      parameters: [{ $ref: '#/components/parameters/Id' }],
      put: {
        operationId: 'putVisit',
        summary: 'Put a visit.',
        parameters: [{ $ref: '#/components/parameters/Limit' }],
        requestBody: { $ref: '#/components/requestBodies/Visit' },
        responses: { 200: { $ref: '#/components/responses/Done' }, 204: { description: 'Gone.' } },
        'x-refusals': { input: { status: 400 } },
        'x-retry': { repeatable: 'always', key: { in: 'header', name: 'key' }, unless: '/rows' },
      },
    },
    '/visits': {
      get: {
        operationId: 'listVisits',
        responses: { 200: { $ref: '#/components/responses/Done' } },
        'x-pagination': { request: { name: 'after' }, response: '/last', items: '/visits' },
      },
    },
  },
  components: {
    parameters: {
      Id: { name: 'id', in: 'path', required: true, schema: { type: 'string', minLength: 1 } },
      Limit: {
        ...{ name: 'limit', in: 'query', explode: true, 'x-sensitive': 'secret' },
        schema: { type: 'integer', maximum: 100, format: 'int32' },
      },
    },
    requestBodies: {
      Visit: {
        required: true,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Body' } } },
      },
    },
    responses: {
      Done: {
        description: 'Done.',
        headers: { 'retry-after': { schema: { type: 'integer' } } },
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Visit' },
            'x-outcome': 'dropped',
            examples: { visit: { $ref: '#/components/examples/Visit' } },
          },
        },
      },
    },
    examples: { Visit: { summary: 'One.', value: { id: 'v1', description: 'Mine.' } } },
    schemas: {
      Visit: visit,
      Body: {
        oneOf: [{ $ref: '#/components/schemas/Visit' }, { type: 'array' }],
        allOf: [{ $ref: '#/components/schemas/Visit' }],
        if: { required: ['id'] },
        // biome-ignore lint/suspicious/noThenProperty: A keyword of JSON Schema.
        then: { required: ['kind'] },
      },
      Either: {
        oneOf: [{ $ref: '#/components/schemas/Page' }, { $ref: '#/components/schemas/Click' }],
      },
      Page: { properties: { kind: { const: 'page' } } },
      Click: { properties: { kind: { const: 'click' } } },
      Loose: { type: 'object', not: { required: ['id'] } },
    },
    securitySchemes: {
      Key: { type: 'apiKey', in: 'header', name: 'key', 'x-filled-by': 'apiKey' },
      Id: { type: 'apiKey', in: 'query', name: 'id', 'x-filled-by': 'id' },
    },
  },
  'x-refusals': { credentials: { status: 401 } },
  'x-tolerated-query': ['ii'],
  'x-retry': retry,
} as unknown as Document;

const all = listMutants(DOCUMENT);
const at = '#/components/schemas/Visit';
const put = '#/paths/~1visits~1{id}/put';

function find(id: string) {
  const mutant = all.find((one) => one.id === id);
  if (!mutant) throw new Error(`There is no mutant ${id}`);
  return mutant;
}

describe('every mutant', () => {
  it('changes the document, and not the one that it is given', () => {
    const before = structuredClone(DOCUMENT);
    const idle = all.filter((mutant) => isDeepStrictEqual(applyMutant(DOCUMENT, mutant), before));
    expect(idle.map(({ id }) => id)).toEqual([]);
    expect(DOCUMENT).toEqual(before);
  });

  it('changes it otherwise than any other', () => {
    const texts = all.map((mutant) => JSON.stringify(applyMutant(DOCUMENT, mutant)));
    const twice = all.filter((_, index) => texts.indexOf(texts[index] ?? '') !== index);
    expect(twice.map(({ id }) => id)).toEqual([]);
  });

  it('has an id of its own, the same each time', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(listMutants(structuredClone(DOCUMENT)).map(({ id }) => id)).toEqual(ids);
  });

  it('points to what is there, and is named after it', () => {
    for (const { id, kind, pointer, what } of all) {
      expect(nodeAt(DOCUMENT, pointer), id).toBeTypeOf('object');
      expect(id).toBe(`${kind} ${pointer} ${what}`);
    }
  });
});

describe('a mutant', () => {
  const cases: readonly (readonly [id: string, pointer: string, now: unknown])[] = [
    [`drop required ${at} kind`, `${at}/required`, ['id']],
    [`add required ${at} version`, `${at}/required`, ['id', 'kind', 'version']],
    [`rename property ${at} id to id_`, `${at}/required`, ['id_', 'kind']],
    [`rename property ${at} id to id_`, `${at}/properties/id`, undefined],
    [`rename property ${at} id to id_`, `${at}/properties/id_`, visit.properties.id],
    [`drop property ${at} id`, `${at}/properties/id`, undefined],
    [`drop property ${at} id`, `${at}/required`, ['kind']],
    [`change type ${at}/properties/id string to integer`, `${at}/properties/id/type`, 'integer'],
    [`widen type ${at}/properties/id null, too`, `${at}/properties/id/type`, ['string', 'null']],
    [`narrow type ${at}/properties/score not null`, `${at}/properties/score/type`, 'number'],
    [`drop enum value ${at}/properties/kind "page"`, `${at}/properties/kind/enum`, ['click']],
    [
      `add enum value ${at}/properties/kind another`,
      `${at}/properties/kind/enum`,
      ['page', 'click', 'pageclick_'],
    ],
    [`change const ${at}/properties/version 1`, `${at}/properties/version/const`, '1_'],
    [`drop pattern ${at}/properties/id ^v`, `${at}/properties/id/pattern`, undefined],
    [`drop format ${at}/properties/at date-time`, `${at}/properties/at/format`, undefined],
    [`change format ${at}/properties/at date-time to date`, `${at}/properties/at/format`, 'date'],
    [`drop bound ${at}/properties/id minLength 2`, `${at}/properties/id/minLength`, undefined],
    [`change bound ${at}/properties/id minLength 2 one less`, `${at}/properties/id/minLength`, 1],
    [`change bound ${at}/properties/id maxLength 9 one more`, `${at}/properties/id/maxLength`, 10],
    [`loosen further members ${at} any`, `${at}/additionalProperties`, undefined],
    [
      `forbid further members ${at}/properties/data none`,
      `${at}/properties/data/additionalProperties`,
      false,
    ],
    [`drop redaction ${at}/properties/id personal`, `${at}/properties/id/x-sensitive`, undefined],
    [`drop time ${at}/properties/at milliseconds`, `${at}/properties/at/x-time`, undefined],
    [`drop filling ${at}/properties/token token`, `${at}/properties/token/x-filled-by`, undefined],
    [
      `allow ${at}/properties/name/not ["a"]`,
      `${at}/properties/name/not/anyOf`,
      [{ pattern: '^_' }],
    ],
    [
      'allow #/components/schemas/Loose what is refused',
      '#/components/schemas/Loose/not',
      undefined,
    ],
    ['drop condition #/components/schemas/Body if', '#/components/schemas/Body/if', undefined],
    [
      'drop branch #/components/schemas/Body oneOf Visit',
      '#/components/schemas/Body/oneOf',
      [{ type: 'array' }],
    ],
    [
      'swap discriminator #/components/schemas/Either kind of #/components/schemas/Page and #/components/schemas/Click',
      '#/components/schemas/Page/properties/kind',
      { const: 'click' },
    ],
    [
      'swap discriminator #/components/schemas/Either kind of #/components/schemas/Page and #/components/schemas/Click',
      '#/components/schemas/Click/properties/kind',
      { const: 'page' },
    ],
    ['drop part #/components/schemas/Body Visit', '#/components/schemas/Body/allOf', []],
    ['drop required #/components/schemas/Body/if id', '#/components/schemas/Body/if/required', []],
    [
      'rename parameter #/components/parameters/Limit limit to limit_',
      '#/components/parameters/Limit/name',
      'limit_',
    ],
    [
      'move parameter #/components/parameters/Limit query to header',
      '#/components/parameters/Limit/in',
      'header',
    ],
    [
      'add required #/components/parameters/Limit limit',
      '#/components/parameters/Limit/required',
      true,
    ],
    [
      'change style #/components/parameters/Limit explode',
      '#/components/parameters/Limit/explode',
      false,
    ],
    [
      'drop redaction #/components/parameters/Limit limit',
      '#/components/parameters/Limit/x-sensitive',
      undefined,
    ],
    [
      'change format #/components/parameters/Limit/schema int32 to int64',
      '#/components/parameters/Limit/schema/format',
      'int64',
    ],
    [
      'drop required #/components/requestBodies/Visit the body',
      '#/components/requestBodies/Visit/required',
      undefined,
    ],
    [
      'change media type #/components/responses/Done/content application/json to text/plain',
      '#/components/responses/Done/content/application~1json',
      undefined,
    ],
    [
      'drop outcome #/components/responses/Done/content/application~1json "dropped"',
      '#/components/responses/Done/content/application~1json/x-outcome',
      undefined,
    ],
    [
      'drop header #/components/responses/Done retry-after',
      '#/components/responses/Done/headers',
      {},
    ],
    [
      'drop example #/components/responses/Done/content/application~1json visit',
      '#/components/responses/Done/content/application~1json/examples',
      {},
    ],
    [
      'change example #/components/examples/Visit its value',
      '#/components/examples/Visit/value',
      'another',
    ],
    [
      'change credentials #/components/securitySchemes/Key name key',
      '#/components/securitySchemes/Key/name',
      'keys',
    ],
    [
      'change credentials #/components/securitySchemes/Id in query',
      '#/components/securitySchemes/Id/in',
      'header',
    ],
    [
      'drop filling #/components/securitySchemes/Key apiKey',
      '#/components/securitySchemes/Key/x-filled-by',
      undefined,
    ],
    ['drop credentials # Id and Key', '#/security', [{ Key: [] }]],
    ['drop security # all', '#/security', []],
    [`drop security ${put} none`, `${put}/security`, []],
    ['change region #/servers/0 eu', '#/servers/0/x-region', 'xx'],
    [
      'change server #/servers/0 https://eu.example.com',
      '#/servers/0/url',
      'https://eu.example.com/v9',
    ],
    ['drop tolerated # ii', '#/x-tolerated-query', undefined],
    ['change refusal #/x-refusals credentials dropped', '#/x-refusals', {}],
    [`change refusal ${put}/x-refusals input dropped`, `${put}/x-refusals`, {}],
    ['change path #/paths/~1visits to /visitss', '#/paths/~1visits', undefined],
    ['change method #/paths/~1visits get to put', '#/paths/~1visits/get', undefined],
    [`drop status ${put}/responses 204`, `${put}/responses/204`, undefined],
    [`drop parameter ${put} #/components/parameters/Limit`, `${put}/parameters`, []],
    [`drop body ${put} requestBody`, `${put}/requestBody`, undefined],
    ['change retry #/x-retry not 503', '#/x-retry/statuses', [429]],
    ['change retry #/x-retry 400, too', '#/x-retry/statuses', [429, 503, 400]],
    ['change retry #/x-retry not reset', '#/x-retry/transport', ['connect']],
    ['change retry #/x-retry attempts + 1', '#/x-retry/attempts', 4],
    ['change retry #/x-retry maxDelay + 1', '#/x-retry/maxDelay', 8001],
    ['change retry #/x-retry no jitter', '#/x-retry/jitter', { min: 0, max: 0 }],
    ['change retry #/x-retry retryAfter ignored', '#/x-retry/retryAfter', false],
    ['change retry #/x-retry repeatable always', '#/x-retry/repeatable', 'always'],
    ['change retry #/x-retry no unprocessed', '#/x-retry/unprocessed', undefined],
    [`change retry ${put}/x-retry repeatable never`, `${put}/x-retry/key`, undefined],
    [`change retry ${put}/x-retry another key`, `${put}/x-retry/key/name`, 'key_'],
    [`change retry ${put}/x-retry no unless`, `${put}/x-retry/unless`, undefined],
    [
      'change pagination #/paths/~1visits/get/x-pagination/request name',
      '#/paths/~1visits/get/x-pagination/request/name',
      'after_',
    ],
    [
      'change pagination #/paths/~1visits/get/x-pagination items',
      '#/paths/~1visits/get/x-pagination/items',
      '/visits_',
    ],
    [
      'change pagination #/paths/~1visits/get/x-pagination response',
      '#/paths/~1visits/get/x-pagination/response',
      '/last_',
    ],
  ];

  it.each(cases)('%s: %s is then so', (id, pointer, now) => {
    expect(nodeAt(applyMutant(DOCUMENT, find(id)), pointer)).toEqual(now);
  });

  it('of every kind is shown above', () => {
    const shown = new Set(cases.map(([id]) => find(id).kind));
    expect([...new Set(all.map(({ kind }) => kind))].filter((kind) => !shown.has(kind))).toEqual([
      'reword',
    ]);
  });

  it('of an operation keeps what is beside it', () => {
    const changed = applyMutant(DOCUMENT, find('change path #/paths/~1visits to /visitss'));
    expect(changed.paths['/visitss']).toEqual(DOCUMENT.paths['/visits']);
    expect(Object.keys(changed.paths)).toEqual(['/visits/{id}', '/visitss']);
  });
});

describe('mutants that are left out, since they would change nothing', () => {
  const kindsOf = (schema: object) =>
    schemaMutants(schema as Record<string, unknown>, '#').map(
      ({ kind, what }) => `${kind} ${what}`,
    );

  it('what is null already is not widened', () => {
    expect(kindsOf({ type: ['string', 'null'] })).not.toContain('widen type null, too');
  });

  it('a length of 0 is not lessened', () => {
    expect(kindsOf({ minItems: 0 })).toEqual([
      'drop bound minItems 0',
      'change bound minItems 0 one more',
    ]);
  });

  it('the only value is not dropped', () => {
    expect(kindsOf({ enum: ['a'] })).toEqual(['add enum value another']);
  });

  it('a path parameter is neither moved nor made optional', () => {
    const kinds = all.filter(({ pointer }) => pointer === '#/components/parameters/Id');
    expect(kinds.map(({ kind }) => kind)).toEqual(['rename parameter']);
  });
});

describe('control mutants', () => {
  /** A document without its words, of which there are many, so that some are chosen. */
  const wordless = (node: unknown, key = ''): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    if (Array.isArray(node)) return node.map((one) => wordless(one));
    const entries = Object.entries(node).filter(
      ([name, value]) => typeof value !== 'string' || !/^(?:description|summary)$/.test(name),
    );
    if (key === 'value') return node;
    return Object.fromEntries(entries.map(([name, value]) => [name, wordless(value, name)]));
  };
  const many = structuredClone(DOCUMENT);
  const schemas: Record<string, object> = many.components?.schemas ?? {};
  for (let index = 0; index < 50; index += 1) schemas[`S${index}`] = structuredClone(visit);
  const { components = {} } = many;
  components.examples = Object.fromEntries(
    Object.keys(schemas).map((name) => [
      name,
      { value: { description: 'Mine.', summary: 'Mine.' } },
    ]),
  );
  const controls = controlMutants(many);

  it('are some of many', () => {
    expect(controls.length).toBeGreaterThan(5);
    expect(controls.every(({ isControl, kind }) => isControl && kind === 'reword')).toBe(true);
    expect(all.filter(({ kind, isControl }) => (kind === 'reword') !== isControl)).toEqual([]);
  });

  it('change words, and nothing else', () => {
    for (const mutant of controls) {
      const changed = applyMutant(many, mutant);
      expect(isDeepStrictEqual(changed, many), mutant.id).toBe(false);
      expect(wordless(changed), mutant.id).toEqual(wordless(many));
    }
  });
});
