import { type Document, type OperationObject, resolve, type SpecOperation } from '../document.ts';
import { SpecError } from '../spec-error.ts';
import { docComment } from './doc-comment.ts';
import { literal } from './literal.ts';
import { camelCase, isJson } from './names.ts';
import { slotTypes } from './operation-types.ts';

const WIDTH = 100;

/** The signature of an operation with all that its spec tells of it. */
export function emitMethod(document: Document, operation: SpecOperation): string {
  const { id, object } = operation;
  const { input, options, result } = slotTypes(document, operation);
  const path = pathSlots(document, operation);
  const parameters = [
    ...path.map(({ variable, type }) => `${variable}: ${type}`),
    `input${input?.required ? '' : '?'}: ${input?.type ?? 'NoInput'}`,
    `options?: ${options}`,
  ];
  const doc = docComment(
    [
      object.summary,
      object.description,
      ...path.map(({ variable, text }) => `@param ${variable} - ${text}`),
      `@param input - ${inputText(operation)}`,
      '@param options - `signal`, `timeout`, `headers`' +
        (options === 'CallOptions' ? '.' : ', and the parameters beside the input.'),
      ...answers(operation),
      ...deprecation(object),
      object.externalDocs && `@see {@link ${object.externalDocs.url}}`,
      `@example\n${example(document, operation)}`,
    ],
    '  ',
  );
  const line = `  ${id}(${parameters.join(', ')}): Promise<${result}>;\n`;
  if (line.length <= WIDTH + 1) return doc + line;
  return `${doc}  ${id}(\n${parameters.map((p) => `    ${p},\n`).join('')}  ): Promise<${result}>;\n`;
}

// Reserved words, and the names of the other slots.
const TAKEN =
  /^(input|options|arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

function variableName(name: string): string {
  const variable = camelCase(name).replace(/^(?=\d)/, '_');
  return TAKEN.test(variable) ? `${variable}Value` : variable;
}

function pathSlots(document: Document, operation: SpecOperation) {
  return Array.from(operation.path.matchAll(/\{([^{}]+)\}/g), ([, name]) => {
    const parameter = operation.parameters.find((p) => p.in === 'path' && p.name === name);
    if (!name || !parameter) {
      throw new SpecError(`${operation.id}: path parameter ${name} is not described`);
    }
    const { type: schemaType } = resolve(document, parameter.schema ?? {});
    const type = schemaType === 'integer' || schemaType === 'number' ? 'number' : 'string';
    const text = firstSentence(parameter.description) || `\`${name}\` of the path.`;
    return { variable: variableName(name), type, text, example: parameter.example };
  });
}

function inputText({ body, parameters }: SpecOperation): string {
  if (body) return firstSentence(body.description) || 'the body.';
  return parameters.some((p) => p.in === 'query')
    ? 'the query parameters.'
    : 'nothing today; give `undefined`.';
}

function answers({ responses }: SpecOperation): string[] {
  const says = (success: boolean) =>
    Object.entries(responses)
      .filter(([status]) => status.startsWith('2') === success)
      .map(
        ([status, { description }]) => `\`${status}\`: ${description.trim().replace(/\s+/g, ' ')}`,
      );
  return [
    `@returns ${says(true).join(' ')}`,
    ...says(false).map((text) => `@throws ApiError ${text}`),
  ];
}

function deprecation({ deprecated, 'x-deprecation': more }: OperationObject): string[] {
  if (!deprecated) return [];
  const parts = [
    more?.since && `Since ${more.since}.`,
    more?.until && `Works until ${more.until}.`,
    more?.successor && `Use \`${more.successor}\`.`,
  ];
  return [`@deprecated ${parts.filter(Boolean).join(' ')}`.trim()];
}

function example(document: Document, operation: SpecOperation): string {
  const path = pathSlots(document, operation).map((slot) => literal(slot.example ?? '…'));
  const input = exampleInput(document, operation);
  const args = [...path, ...(input === undefined ? [] : [literal(input)])];
  return `\`\`\`ts\nawait client.${operation.id}(${args.join(', ')});\n\`\`\``;
}

function exampleInput(document: Document, operation: SpecOperation): unknown {
  const { body, parameters } = operation;
  if (body) {
    const media = Object.entries(body.content).find(([type]) => isJson(type))?.[1];
    const first = Object.values(media?.examples ?? {})[0];
    const value = first && resolve(document, first).value;
    const filled = Object.entries(resolve(document, media?.schema ?? {}).properties ?? {})
      .filter(([, property]) => property['x-filled-by'])
      .map(([name]) => name);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).filter(([name]) => !filled.includes(name)));
  }
  const required = parameters.filter((p) => p.in === 'query' && p.required && !p['x-filled-by']);
  return required.length ? Object.fromEntries(required.map((p) => [p.name, p.example])) : undefined;
}

function firstSentence(text: string | undefined): string {
  return (
    text
      ?.trim()
      .replace(/\s+/g, ' ')
      .match(/^.*?\.(?=\s|$)/)?.[0] ??
    text?.trim() ??
    ''
  );
}
