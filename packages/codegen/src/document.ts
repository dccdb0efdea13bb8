import type { Outcome, PaginationBehaviour } from '@visitor-apis/runtime';

/** The parts of an OpenAPI 3.1 document that are read here. */
export interface Document {
  openapi: string;
  info: {
    title: string;
    version: string;
    description?: string;
    /** `successor` is a key of the registry. */
    'x-deprecation'?: Deprecation;
  };
  servers?: {
    url: string;
    variables?: Record<string, { default?: string }>;
    'x-region'?: string;
  }[];
  security?: Record<string, string[]>[];
  paths: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema>;
    securitySchemes?: Record<string, SecurityScheme>;
    [kind: string]: unknown;
  };
  'x-client-options'?: Record<string, ClientOption>;
  'x-refusals'?: Refusals;
  'x-retry'?: object;
  'x-request-id'?: string;
  'x-rate-limit'?: RateLimitHeaders;
  'x-tolerated-query'?: string[];
  'x-sealed'?: SealedLayout;
}

export interface ClientOption {
  description: string;
  required: boolean;
  schema: Schema;
  sensitive?: 'secret' | 'personal';
}

/** How a payload is laid out that the vendor encrypts; `header` is hex. */
export interface SealedLayout {
  header: string;
  nonceBytes: number;
  tagBytes: number;
  algorithm: 'aes-256-gcm';
  keyBytes: number;
  compression: 'deflate-raw';
  encoding: 'base64';
}

/** Names of the headers that tell what is left of a rate limit. */
export interface RateLimitHeaders {
  limit: string;
  remaining: string;
  reset: string;
}

export interface Refusal {
  status: number;
  mediaType?: string;
  example?: string;
}

export type Refusals = Partial<
  Record<'input' | 'credentials' | 'malformedBody' | 'mediaType', Refusal>
>;

export type PathItem = Partial<Record<Method, OperationObject>> & {
  $ref?: string;
  parameters?: Parameter[];
};

export interface SecurityScheme {
  type: string;
  in?: 'header' | 'query' | 'cookie';
  name?: string;
  /** With type `http`: `bearer`. */
  scheme?: string;
  'x-filled-by'?: string;
}

/** Since when and until when something works, and what to use instead. */
export interface Deprecation {
  since?: string;
  until?: string;
  successor?: string;
}

export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  deprecated?: boolean;
  'x-deprecation'?: Deprecation;
  'x-retry'?: object;
  'x-pagination'?: PaginationBehaviour;
  'x-query-values'?: 'json';
  'x-entry'?: string;
  externalDocs?: { url: string; description?: string };
  parameters?: Parameter[];
  requestBody?: RequestBody;
  responses: Record<string, ResponseObject>;
  security?: Record<string, string[]>[];
  'x-refusals'?: Refusals;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  style?: string;
  explode?: boolean;
  schema?: Schema;
  /** In place of `schema`: the value is written as this media type, which has to be JSON. */
  content?: Record<string, MediaTypeObject>;
  example?: unknown;
  'x-filled-by'?: string;
  'x-sensitive'?: 'secret' | 'personal';
  'x-signature'?: SignatureForm;
}

/** How the value of a header is made of the body that comes with it. */
export interface SignatureForm {
  algorithm: 'hmac-sha256';
  encoding: 'hex' | 'base64';
  prefix: string;
  separator: string;
}

export interface RequestBody {
  $ref?: string;
  description?: string;
  required?: boolean;
  content: Record<string, MediaTypeObject>;
}

export interface ResponseObject {
  $ref?: string;
  description: string;
  content?: Record<string, MediaTypeObject>;
  'x-outcome'?: OutcomeMark;
}

/** `when` points to what the body has where the outcome applies; without it, it always does. */
export type OutcomeMark = Outcome | { outcome: Outcome; when: string };

export interface MediaTypeObject {
  'x-outcome'?: OutcomeMark;
  schema?: Schema;
  examples?: Record<string, { $ref?: string; value?: unknown; summary?: string }>;
}

export interface Schema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  deprecated?: boolean;
  enum?: unknown[];
  required?: string[];
  properties?: Record<string, Schema>;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  'x-filled-by'?: string;
  'x-extensible-enum'?: (string | number)[];
  'x-time'?: 'milliseconds';
  [keyword: string]: unknown;
}

const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;
export type Method = (typeof METHODS)[number];

/** An operation with where it stands and every parameter that applies to it. */
export interface SpecOperation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly object: OperationObject;
  readonly parameters: Parameter[];
  readonly body: RequestBody | undefined;
  readonly responses: Record<string, ResponseObject>;
}

/** The schema of a parameter, however its value is written. */
export function parameterSchema({ schema, content = {} }: Parameter): Schema | undefined {
  return schema ?? Object.values(content)[0]?.schema;
}

/** What a `$ref` stands for in the end; a value without one stands for itself. */
export function resolve<T extends { $ref?: string }>(document: Document, value: T): T {
  return value.$ref === undefined ? value : resolve(document, lookUp<T>(document, value.$ref));
}

/** What stands where a reference points, which may be a reference again, with more beside it. */
export function lookUp<T>(document: Document, ref: string): T {
  if (!ref.startsWith('#/')) throw new Error(`A bundle has no reference such as ${ref}`);
  let target: unknown = document;
  for (const step of ref.slice(2).split('/')) {
    const key = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    target = (target as Record<string, unknown> | undefined)?.[key];
  }
  if (target === undefined) throw new Error(`${ref} leads nowhere`);
  return target as T;
}

/** Every operation of a document, in its order. */
export function listOperations(document: Document): SpecOperation[] {
  return readItems(document, document.paths);
}

/** Every operation that the vendor calls, in its order; its `path` is the name of the webhook. */
export function listWebhooks(document: Document): SpecOperation[] {
  return readItems(document, document.webhooks ?? {});
}

function readItems(document: Document, items: Record<string, PathItem>): SpecOperation[] {
  return Object.entries(items).flatMap(([path, reference]) => {
    const item = resolve(document, reference);
    return METHODS.flatMap((method) => {
      const object = item[method];
      if (!object) return [];
      const own = (object.parameters ?? []).map((parameter) => resolve(document, parameter));
      const shared = (item.parameters ?? [])
        .map((parameter) => resolve(document, parameter))
        .filter(({ name, in: place }) => !own.some((p) => p.name === name && p.in === place));
      return {
        id: object.operationId,
        method,
        path,
        object,
        parameters: [...shared, ...own],
        body: object.requestBody && resolve(document, object.requestBody),
        responses: Object.fromEntries(
          Object.entries(object.responses).map(([status, r]) => [status, resolve(document, r)]),
        ),
      };
    });
  });
}
