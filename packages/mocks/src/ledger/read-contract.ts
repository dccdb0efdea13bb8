import {
  type Document,
  listWebhooks,
  type Parameter,
  parameterSchema,
  resolve,
  type SpecOperation,
} from '@visitor-apis/codegen/document';
import { formOf, type ParameterForm } from '../api/parameter-form.ts';
import { specOperations } from '../api/spec-operations.ts';
import { indexDocument, type SchemaIndex } from '../explain/schema-index.ts';
import { readShape } from './read-shape.ts';
import { createSchemaChecks, type SchemaChecks } from './schema-checks.ts';
import type { Shape } from './shape.ts';

/** A parameter of an operation. */
export interface ContractParameter {
  readonly name: string;
  readonly in: Parameter['in'];
  readonly required: boolean;
  /** `query.limit` */
  readonly place: string;
  readonly pointer: string;
  readonly shape: Shape | undefined;
  readonly form: ParameterForm;
}

/** What may be sent or answered as one media type. */
export interface ContractContent {
  readonly mediaType: string;
  readonly pointer: string;
  readonly shape: Shape | undefined;
  readonly examples: Readonly<Record<string, unknown>>;
}

/** An answer that is documented. */
export interface ContractAnswer {
  /** `200`, or `4XX` and `default`. */
  readonly status: string;
  readonly pointer: string;
  readonly contents: readonly ContractContent[];
}

/** An operation as its contract has it, with all shapes read. */
export interface ContractOperation {
  readonly id: string;
  readonly spec: SpecOperation;
  readonly pointer: string;
  readonly parameters: readonly ContractParameter[];
  readonly contents: readonly ContractContent[];
  readonly isBodyRequired: boolean;
  /** Sets of credentials that do, each by the names of its schemes. */
  readonly security: readonly (readonly string[])[];
  readonly answers: readonly ContractAnswer[];
}

/** A document as a contract. */
export interface Contract {
  readonly document: Document;
  readonly operations: readonly ContractOperation[];
  /** What the vendor posts to its users. */
  readonly webhooks: readonly Pick<ContractOperation, 'id' | 'contents'>[];
  readonly checks: SchemaChecks;
}

/** Reads a document as a contract; one with references that lead elsewhere has no operations. */
export function readContract(document: Document): Contract {
  const index = indexDocument(document);
  return {
    document,
    operations: readOperations(document, index),
    webhooks: readWebhooks(document, index),
    checks: createSchemaChecks(document),
  };
}

function readWebhooks(document: Document, index: SchemaIndex): Contract['webhooks'] {
  try {
    return listWebhooks(document).map(({ id, body }) => ({
      id,
      contents: readContents(document, index, body?.content),
    }));
  } catch {
    // References that lead out of the document.
    return [];
  }
}

function readOperations(document: Document, index: SchemaIndex): ContractOperation[] {
  const pointerTo = (object: object | undefined) => index.get(object ?? {}) ?? '#';
  return [...specOperations(document)].map(([id, spec]) => ({
    id,
    spec,
    pointer: pointerTo(spec.object),
    parameters: spec.parameters.map((parameter) => ({
      ...readParameter(document, index, parameter),
      form: formOf(spec, parameter),
    })),
    contents: readContents(document, index, spec.body?.content),
    isBodyRequired: spec.body?.required === true,
    security: (spec.object.security ?? document.security ?? []).map((set) => Object.keys(set)),
    answers: Object.entries(spec.responses).map(([status, response]) => ({
      status,
      pointer: pointerTo(response),
      contents: readContents(document, index, response.content),
    })),
  }));
}

function readParameter(
  document: Document,
  index: SchemaIndex,
  parameter: Parameter,
): Omit<ContractParameter, 'form'> {
  const { in: where, required = false } = parameter;
  const name = where === 'header' ? parameter.name.toLowerCase() : parameter.name;
  return {
    name,
    in: where,
    required,
    place: `${where}.${name}`,
    pointer: index.get(parameter) ?? '#',
    shape: shapeOf(document, index, parameterSchema(parameter)),
  };
}

function readContents(
  document: Document,
  index: SchemaIndex,
  content: NonNullable<SpecOperation['body']>['content'] = {},
): ContractContent[] {
  return Object.entries(content).map(([mediaType, media]) => ({
    mediaType,
    pointer: index.get(media) ?? '#',
    shape: shapeOf(document, index, media.schema),
    examples: Object.fromEntries(
      Object.entries(media.examples ?? {}).map(([name, example]) => [
        name,
        resolve(document, example).value,
      ]),
    ),
  }));
}

/** The shape of a schema; `undefined` where there is none, or it leads out of the document. */
function shapeOf(
  document: Document,
  index: SchemaIndex,
  schema: object | undefined,
): Shape | undefined {
  const pointer = schema && index.get(schema);
  if (pointer === undefined) return undefined;
  try {
    return readShape(document, pointer.replaceAll('%', '%25'));
  } catch {
    return undefined;
  }
}
