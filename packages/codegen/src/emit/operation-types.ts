import type { Document, MediaTypeObject, SpecOperation } from '../document.ts';
import { docComment } from './doc-comment.ts';
import { quote } from './literal.ts';
import { isJson, modelName, pascalCase } from './names.ts';

/** The types of an operation's slots, as they are written in a signature. */
export interface SlotTypes {
  /** `undefined`: the operation takes no input. */
  readonly input: { readonly type: string; readonly required: boolean } | undefined;
  readonly options: string;
  readonly result: string;
}

const given = (operation: SpecOperation, place: 'query' | 'header') =>
  operation.parameters.filter((parameter) => parameter.in === place);

const isRequired = (parameter: SpecOperation['parameters'][number]) =>
  parameter.required === true && parameter['x-filled-by'] === undefined;

/** What the slots of an operation take and give. */
export function slotTypes(document: Document, operation: SpecOperation): SlotTypes {
  const name = pascalCase(operation.id);
  return {
    input: inputType(document, operation),
    options: hasOwnOptions(operation) ? `${name}Options` : 'CallOptions',
    result: resultType(document, operation),
  };
}

/** The exported types that an operation needs beside the models: its query, its options. */
export function helperTypes(operation: SpecOperation): string[] {
  const name = pascalCase(operation.id);
  const types: string[] = [];
  const parameters = (place: string) =>
    `NonNullable<operations[${quote(operation.id)}]['parameters']['${place}']>`;
  if (!operation.body && given(operation, 'query').length) {
    const doc = docComment([`Query parameters of \`${operation.id}\`.`]);
    types.push(`${doc}export type ${name}Query = ${parameters('query')};\n`);
  }
  if (hasOwnOptions(operation)) {
    const slots = (['query', 'header'] as const)
      .filter((place) => given(operation, place).length && (place === 'header' || operation.body))
      .map((place) => {
        const all = given(operation, place);
        const optional = all.some(isRequired) ? '' : '?';
        const doc = docComment(
          [`${place === 'query' ? 'Query' : 'Header'} parameters of this operation.`],
          '  ',
        );
        return `${doc}  readonly ${place}${optional}: ${parameters(place)}${optional && ' | undefined'};\n`;
      });
    const doc = docComment([`Options of a call of \`${operation.id}\`.`]);
    types.push(`${doc}export interface ${name}Options extends CallOptions {\n${slots.join('')}}\n`);
  }
  return types;
}

/** The documented refusals of an operation: `{ 403: ErrorResponse; ... }`. */
export function errorBodies(document: Document, operation: SpecOperation): string {
  const lines = Object.keys(operation.responses)
    .filter((status) => /^[345]\d\d$/.test(status))
    .map((status) => `    readonly ${status}: ${bodyType(document, operation, status)};\n`);
  return lines.length
    ? `  readonly ${operation.id}: {\n${lines.join('')}  };\n`
    : `  readonly ${operation.id}: {};\n`;
}

function hasOwnOptions(operation: SpecOperation): boolean {
  return (
    given(operation, 'header').length > 0 ||
    (!!operation.body && given(operation, 'query').length > 0)
  );
}

function inputType({ components }: Document, operation: SpecOperation): SlotTypes['input'] {
  const { body } = operation;
  if (body) {
    const [mediaType, media] = Object.entries(body.content).find(([type]) => isJson(type)) ?? [];
    const model = modelName(media?.schema?.$ref);
    const type =
      model && components?.schemas?.[model]
        ? model
        : `NonNullable<operations[${quote(operation.id)}]['requestBody']>['content'][${quote(mediaType ?? '')}]`;
    return { type, required: body.required === true };
  }
  const query = given(operation, 'query');
  if (!query.length) return undefined;
  return { type: `${pascalCase(operation.id)}Query`, required: query.some(isRequired) };
}

function resultType(document: Document, operation: SpecOperation): string {
  const successes = Object.keys(operation.responses).filter((status) => /^2\d\d$/.test(status));
  const types = [...new Set(successes.map((status) => bodyType(document, operation, status)))];
  if (types.length === 1 && types[0] === 'undefined') return 'void';
  return types.join(' | ');
}

function bodyType(document: Document, operation: SpecOperation, status: string): string {
  const content = Object.entries(operation.responses[status]?.content ?? {});
  if (content.length === 0) return 'undefined';
  const types = content.map(([mediaType, media]) =>
    mediaTypeName(document, operation, status, mediaType, media),
  );
  return [...new Set(types)].join(' | ');
}

function mediaTypeName(
  document: Document,
  operation: SpecOperation,
  status: string,
  mediaType: string,
  { schema }: MediaTypeObject,
): string {
  const model = modelName(schema?.$ref);
  if (model && document.components?.schemas?.[model]) return model;
  if (schema?.type === 'string' && !schema.enum && !('const' in schema)) return 'string';
  return `operations[${quote(operation.id)}]['responses'][${status}]['content'][${quote(mediaType)}]`;
}
