import type { OperationDefinition, ResponseDefinition } from '@visitor-apis/runtime';
import {
  type Document,
  type Parameter,
  parameterSchema,
  type ResponseObject,
  resolve,
  type SpecOperation,
} from '../document.ts';
import { readOutcomes } from './answers.ts';
import { ifAny, whereGiven } from './members.ts';
import { isJson } from './names.ts';
import { readFills, readSecurity } from './placements.ts';
import { onOneLine } from './prose.ts';
import type { ShapeReader } from './shapes.ts';

/** What the runtime has to know of one operation. */
export function defineOperation(
  document: Document,
  operation: SpecOperation,
  shapes: ShapeReader,
): OperationDefinition {
  const { method, path, object, parameters, responses } = operation;
  const accept = new Set(
    Object.values(responses).flatMap(({ content }) => Object.keys(content ?? {})),
  );
  const answers = Object.entries(responses).map(([status, response]) => [
    status,
    defineResponse(response),
  ]);
  return whereGiven<OperationDefinition>({
    method: method.toUpperCase(),
    path,
    body: defineBody(operation, shapes),
    accept: [...accept].sort((a, b) => Number(isJson(b)) - Number(isJson(a))).join(', ') || '*/*',
    query: defineFields(operation, 'query', shapes),
    header: defineFields(operation, 'header', shapes),
    segments: defineFields(operation, 'path', shapes),
    commaArrays: ifAny(parameters.filter(isCommaArray(document)).map(({ name }) => name)),
    jsonParameters: ifAny(parameters.filter(({ content }) => content).map(({ name }) => name)),
    jsonValues: object['x-query-values'] && true,
    fills: ifAny(readFills(document, operation)),
    // An empty list says something: no credentials.
    security: object.security && readSecurity(document, object.security),
    retry: object['x-retry'],
    pagination: object['x-pagination'],
    outcomes: ifAny(readOutcomes(operation)),
    responses: Object.fromEntries(answers),
  });
}

function defineBody(
  { body }: SpecOperation,
  shapes: ShapeReader,
): OperationDefinition['body'] | undefined {
  if (!body) return undefined;
  const [, media] = Object.entries(body.content).find(([type]) => isJson(type)) ?? [];
  return { required: body.required === true, shape: shapes.read(media?.schema) };
}

/** The parameters of one place that the caller gives. */
function defineFields(
  { parameters }: SpecOperation,
  place: Parameter['in'],
  shapes: ShapeReader,
): OperationDefinition['query'] | undefined {
  const given = parameters.filter((p) => p.in === place && !p['x-filled-by']);
  if (given.length === 0) return undefined;
  const required = given.filter((p) => p.required).map(({ name }) => name);
  return {
    properties: Object.fromEntries(
      given.map((parameter) => [parameter.name, shapes.read(parameterSchema(parameter))]),
    ),
    ...(required.length > 0 && { required }),
  };
}

function defineResponse({ content, description }: ResponseObject): string | ResponseDefinition {
  const types = Object.keys(content ?? {});
  // Nearly every answer is JSON alone, so that the table is much smaller without saying it.
  const says = onOneLine(description);
  return types.join() === 'application/json' ? says : { types, says };
}

function isCommaArray(document: Document) {
  return ({ in: place, schema, style = 'form', explode = style === 'form' }: Parameter) => {
    const { type } = resolve(document, schema ?? {});
    return place === 'query' && [type].flat().includes('array') && !explode;
  };
}
