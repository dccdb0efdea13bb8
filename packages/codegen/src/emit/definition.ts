import type { ApiDefinition, OperationDefinition, Placement } from '@visitor-apis/runtime';
import {
  type Document,
  listOperations,
  type Parameter,
  resolve,
  type Schema,
  type SpecOperation,
} from '../document.ts';
import { SpecError } from '../spec-error.ts';
import { docComment } from './doc-comment.ts';
import { literal } from './literal.ts';
import { isJson } from './names.ts';

/** The table that the runtime makes a client from. */
export function emitDefinition(vendor: string, document: Document): string {
  return [
    "import type { ApiDefinition } from '@visitor-apis/runtime';",
    '',
    `${docComment([`${document.info.title} as the runtime reads it: servers, options, operations, answers.`])}export const definition: ApiDefinition = ${literal(defineApi(vendor, document))};`,
    '',
  ].join('\n');
}

/** Reads that table from a document. */
export function defineApi(vendor: string, document: Document): ApiDefinition {
  const servers = (document.servers ?? [])
    .filter(({ url }) => !url.includes('{'))
    .map(({ url, 'x-region': region }) => ({ url, ...(region && { region }) }));
  const options = Object.entries(document['x-client-options'] ?? {}).map(([name, option]) => {
    const { type, minLength, maxLength, pattern } = option.schema;
    const nullable = Array.isArray(type) && type.includes('null') ? true : undefined;
    return [
      name,
      dropUndefined({ required: option.required, nullable, minLength, maxLength, pattern }),
    ];
  });
  const choices = placementChoices(document);
  return {
    vendor,
    title: document.info.title,
    servers,
    options: Object.fromEntries(options),
    ...(Object.keys(choices).length && { choices }),
    security: readSecurity(document, document.security ?? []),
    operations: Object.fromEntries(
      listOperations(document).map((operation) => [
        operation.id,
        defineOperation(document, operation),
      ]),
    ),
  };
}

/** For each option that may travel in several places: `apiKey` gives `apiKeyIn: header, query`. */
export function placementChoices(document: Document): Record<string, Placement['in'][]> {
  const places = new Map<string, Set<Placement['in']>>();
  for (const { option, in: place } of readSecurity(document, document.security ?? []).flat()) {
    places.set(option, (places.get(option) ?? new Set()).add(place));
  }
  const several = [...places].filter(([, set]) => set.size > 1);
  return Object.fromEntries(several.map(([option, set]) => [`${option}In`, [...set]]));
}

function defineOperation(document: Document, operation: SpecOperation): OperationDefinition {
  const { method, path, object, parameters, body, responses } = operation;
  const fills: Placement[] = parameters.flatMap((parameter) => {
    const { 'x-filled-by': option, in: place, name } = parameter;
    return option && (place === 'header' || place === 'query') ? { in: place, name, option } : [];
  });
  if (body) {
    const [, media] = Object.entries(body.content).find(([type]) => isJson(type)) ?? [];
    fills.push(...filledProperties(document, media?.schema ?? {}));
  }
  const answers = Object.entries(responses).map(([status, { content, description }]) => [
    status,
    { types: Object.keys(content ?? {}), says: description.trim().replace(/\s+/g, ' ') },
  ]);
  const accept = new Set(
    Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {})),
  );
  return dropUndefined({
    method: method.toUpperCase(),
    path,
    body: body && (body.required ? 'required' : 'optional'),
    accept: [...accept].sort((a, b) => Number(isJson(b)) - Number(isJson(a))).join(', ') || '*/*',
    query: nonEmpty(parameters.filter((p) => p.in === 'query').map(({ name }) => name)),
    requiredQuery: nonEmpty(
      parameters
        .filter((p) => p.in === 'query' && p.required && !p['x-filled-by'])
        .map(({ name }) => name),
    ),
    commaArrays: nonEmpty(parameters.filter(isCommaArray(document)).map(({ name }) => name)),
    fills: nonEmpty(fills),
    security: object.security && readSecurity(document, object.security),
    responses: Object.fromEntries(answers),
  }) as OperationDefinition;
}

function filledProperties(document: Document, schema: Schema): Placement[] {
  const { properties = {} } = resolve(document, schema);
  return Object.entries(properties).flatMap(([name, property]) => {
    const option = property['x-filled-by'];
    return option ? { in: 'body', name, option } : [];
  });
}

function isCommaArray(document: Document) {
  return ({ in: place, schema, style = 'form', explode = style === 'form' }: Parameter) => {
    const { type } = resolve(document, schema ?? {});
    return place === 'query' && [type].flat().includes('array') && !explode;
  };
}

function readSecurity(document: Document, security: Record<string, string[]>[]): Placement[][] {
  return security.map((set) =>
    Object.keys(set).map((key) => {
      const scheme = document.components?.securitySchemes?.[key];
      const { in: place, name, 'x-filled-by': option } = scheme ?? {};
      if (!name || !option || (place !== 'header' && place !== 'query')) {
        throw new SpecError(
          `Security scheme ${key} must be an apiKey in header or query, with x-filled-by`,
        );
      }
      return { in: place, name, option };
    }),
  );
}

function nonEmpty<T>(items: T[]): T[] | undefined {
  return items.length ? items : undefined;
}

function dropUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T;
}
