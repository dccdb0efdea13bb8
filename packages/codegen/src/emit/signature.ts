import { type Document, resolve, type SpecOperation } from '../document.ts';
import { SpecError } from '../spec-error.ts';
import { quote } from './literal.ts';
import { camelCase } from './names.ts';
import { slotTypes } from './operation-types.ts';
import { firstSentence } from './prose.ts';

const WIDTH = 100;

// Reserved words, and the names of the other slots.
const TAKEN =
  /^(input|options|arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|var|void|while|with|yield)$/;

/** A path parameter as the first slots of a method take it. */
export interface PathSlot {
  readonly variable: string;
  readonly type: 'number' | 'string';
  readonly text: string;
  readonly example: unknown;
}

/** Writes the member of an interface that an operation is: its slots, and what it returns. */
export function writeSignature(
  document: Document,
  operation: SpecOperation,
  returns: string,
  needs: readonly string[] = [],
): string {
  const { input: slot, options } = slotTypes(document, operation);
  const input = needs.length
    ? { type: `NeedingFields<${slot?.type}, ${needs.map(quote).join(' | ')}>`, required: true }
    : slot;
  const slots = [
    ...pathSlots(document, operation).map(({ variable, type }) => `${variable}: ${type}`),
    `input${input?.required ? '' : '?'}: ${input?.type ?? 'NoInput'}`,
    `options?: ${options}`,
  ];
  const line = `  ${operation.id}(${slots.join(', ')}): ${returns};\n`;
  if (line.length <= WIDTH + 1) return line;
  return `  ${operation.id}(\n${slots.map((slot) => `    ${slot},\n`).join('')}  ): ${returns};\n`;
}

/** The path parameters of an operation, in the order of its path. */
export function pathSlots(document: Document, operation: SpecOperation): PathSlot[] {
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

function variableName(name: string): string {
  const variable = camelCase(name).replace(/^(?=\d)/, '_');
  return TAKEN.test(variable) ? `${variable}Value` : variable;
}
