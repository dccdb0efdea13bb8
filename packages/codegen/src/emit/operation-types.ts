import type { Document, SpecOperation } from '../document.ts';
import { resultType } from './answer-types.ts';
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
