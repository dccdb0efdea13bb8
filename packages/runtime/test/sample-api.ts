import {
  type ApiDefinition,
  type CallOptions,
  type ClientOptions,
  createClient,
  type Result,
} from '../src/index.ts';
import { addRaw } from '../src/raw/index.ts';

// What codegen would write for a small API: every shape that the runtime tells apart, once.

export interface Plant {
  readonly id: string;
  readonly height?: number;
}

export interface PlantQuery {
  readonly field?: readonly (string | undefined | null)[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly limit?: number | null | undefined;
  readonly height?: number | undefined;
  readonly seen?: number | Date | undefined;
  readonly wild?: boolean | undefined;
  readonly note?: string | undefined;
}

export interface Seed {
  readonly token?: string | undefined;
  readonly [name: string]: unknown;
}

export interface PlantSeedOptions extends CallOptions {
  readonly query?: { readonly dryRun?: boolean } | undefined;
  readonly header?: { readonly 'x-visitor'?: string } | undefined;
}

export interface SampleOperations {
  getPlant(plantId: string, input?: PlantQuery, options?: CallOptions): Promise<Plant>;
  findPlants(input: { since: string }, options?: CallOptions): Promise<Plant>;
  plantSeed(input: Seed, options?: PlantSeedOptions): Promise<Plant | string>;
  waterPlant(plantId: string, input?: { liters: number }, options?: CallOptions): Promise<void>;
  removePlant(plantId: string, input?: undefined, options?: CallOptions): Promise<void>;
  closeGarden(input?: undefined, options?: CallOptions): Promise<string>;
}

/** The same, total; the tests of results look closer. */
export type SampleResults = {
  readonly [Name in keyof SampleOperations]: (
    ...args: Parameters<SampleOperations[Name]>
  ) => Promise<Result<Record<200, unknown>, Record<400 | 404 | 500, unknown>>>;
};

type Json<T> = { content: { 'application/json': T } };

export type SamplePaths = {
  '/plants/{plant_id}': {
    get: {
      parameters: { path: { plant_id: string }; query?: PlantQuery };
      responses: { 200: Json<Plant>; 404: Json<{ error: string }> };
    };
    delete: { parameters: { path: { plant_id: string } }; responses: { 200: { content?: never } } };
  };
  '/seeds': {
    post: {
      requestBody: Json<Seed>;
      responses: { 200: Json<Plant>; 400: Json<{ error: string }> };
    };
  };
};

const json = (says: string) => ({ types: ['application/json'], says });
const empty = { types: [], says: 'Done.' };
const plant = '/plants/{plant_id}';

export const definition: ApiDefinition = {
  vendor: 'garden',
  title: 'Garden',
  servers: [
    { url: 'https://us.garden.example/v1', region: 'us' },
    { url: 'https://eu.garden.example/v1', region: 'eu' },
  ],
  options: {
    key: {
      needed: true,
      secret: true,
      type: 'string',
      minLength: 8,
      maxLength: 20,
      pattern: '^[a-z0-9_]+$',
    },
    token: { needed: true, secret: true, type: ['string', 'null'] },
    adminKey: { secret: true, type: 'string' },
  },
  choices: { keyIn: ['header', 'query'] },
  security: [
    [{ in: 'header', name: 'x-key', option: 'key' }],
    [{ in: 'query', name: 'key', option: 'key' }],
  ],
  shapes: {
    Seed: {
      properties: {
        token: { type: ['string', 'null'] },
        value: { properties: { price: {}, id: {}, a: { properties: { b: {} } }, n: {} } },
      },
    },
  },
  operations: {
    getPlant: {
      method: 'GET',
      path: plant,
      accept: 'application/json',
      query: {
        properties: {
          field: { type: 'array' },
          tags: { type: 'array', items: { type: 'string' } },
          limit: { type: 'integer', minimum: 1, maximum: 100 },
          height: { type: 'number' },
          wild: { type: 'boolean' },
          note: { type: 'string' },
          seen: { type: 'number', time: 'milliseconds' },
        },
      },
      commaArrays: ['tags'],
      responses: { 200: json('The plant.'), 404: json('No such plant.'), 500: json('Sorry.') },
    },
    findPlants: {
      method: 'GET',
      path: '/plants',
      accept: 'application/json',
      query: { properties: { since: { type: 'string' } }, required: ['since'] },
      security: [[{ in: 'header', name: 'x-key', option: 'key' }]],
      responses: { 200: json('The plants.'), default: json('Sorry.') },
    },
    plantSeed: {
      method: 'POST',
      path: '/seeds',
      body: { required: true, shape: 'Seed' },
      accept: 'application/json, text/plain',
      query: { properties: { dryRun: { type: 'boolean' } } },
      header: { properties: { 'x-visitor': { type: ['string', 'number', 'boolean'] } } },
      fills: [{ in: 'body', name: 'token', option: 'token' }],
      responses: {
        200: { types: ['application/json', 'text/plain'], says: 'Sown.' },
        '4XX': json('The seed is refused.'),
      },
    },
    waterPlant: {
      method: 'PUT',
      path: plant,
      body: {
        required: false,
        shape: { type: 'object', properties: { liters: { type: 'number' } } },
      },
      accept: '*/*',
      responses: { 200: empty, 409: empty },
    },
    removePlant: { method: 'DELETE', path: plant, accept: '*/*', responses: { 200: empty } },
    closeGarden: {
      method: 'GET',
      path: '/close',
      accept: 'text/plain',
      security: [[{ in: 'header', name: 'x-admin', option: 'adminKey' }]],
      responses: { 200: { types: ['text/plain'], says: 'Closed.' } },
    },
  },
};

export const KEY = 'sk_live_4711';
export const TOKEN = 'tok_0815';

/** What a vendor package would type as the options of its client. */
export interface SampleOptions extends ClientOptions {
  readonly key?: string;
  readonly token?: string | null;
  readonly adminKey?: string;
  readonly region?: 'us' | 'eu';
  readonly keyIn?: 'header' | 'query';
}

/** A client of the sample API, with options that pass unless others are given. */
export function createSample(options: SampleOptions = {}) {
  const all = { key: KEY, token: TOKEN, region: 'eu', ...options };
  return createClient<SampleOperations, SampleResults>(definition, all);
}

/** The openapi-fetch client of the same. */
export function createRawSample(options?: SampleOptions) {
  return addRaw<SamplePaths, object>(createSample(options)).raw;
}
