import type { IPrismDiagnostic } from '@stoplight/prism-core';
import type { IHttpOperation } from '@stoplight/types';
import { type Document, parameterSchema, resolve } from '@visitor-apis/codegen/document';
import { formOf, type ParameterForm } from '../api/parameter-form.ts';
import { specOperations } from '../api/spec-operations.ts';
import { createExplainer } from '../explain/explain-value.ts';
import { indexDocument } from '../explain/schema-index.ts';
import { readJsonValues } from '../read-json-values.ts';
import type { Query } from '../read-query.ts';
import { diagnose } from './faults.ts';
import { idOf } from './list-operations.ts';

interface JsonParameter {
  readonly name: string;
  readonly required: boolean;
  readonly form: Exclude<ParameterForm, 'text'>;
  readonly isList: boolean;
  readonly schema: object | undefined;
}

/** Judges what Prism takes for text: query parameters that the vendor reads as JSON. */
export interface JsonQueryJudge {
  /** An operation without those parameters, for Prism. */
  without(operation: IHttpOperation): IHttpOperation;
  judge(operation: string, query: Query): IPrismDiagnostic[];
}

/** The judge of a document. Nothing is compiled before there is something to judge. */
export function createJsonQueryJudge(document: Document): JsonQueryJudge {
  const operations = readParameters(document);
  let explainValue: ReturnType<typeof createExplainer> | undefined;
  let index: ReturnType<typeof indexDocument> | undefined;
  return {
    without(operation) {
      const names = operations.get(idOf(operation))?.map(({ name }) => name);
      if (!names) return operation;
      const { request } = operation;
      const query = request?.query?.filter(({ name }) => !names.includes(name));
      return { ...operation, request: { ...request, ...(query && { query }) } };
    },
    judge(operation, query) {
      return (operations.get(operation) ?? []).flatMap(({ name, required, schema, ...how }) => {
        const given = query[name];
        if (given === undefined) {
          const text = `Request query must have required property '${name}'`;
          return required ? [diagnose(['query'], 'required', text)] : [];
        }
        index ??= indexDocument(document);
        explainValue ??= createExplainer(document);
        const pointer = index.get(schema ?? {});
        if (pointer === undefined) return [];
        const value = readJsonValues(given, how.form, how.isList);
        return (explainValue(pointer, value) ?? []).map(({ path, rule, expected }) =>
          diagnose(['query', name, ...path], rule, expected),
        );
      });
    },
  };
}

function readParameters(document: Document): ReadonlyMap<string, readonly JsonParameter[]> {
  const operations = [...specOperations(document)].map(([id, operation]) => {
    const own = operation.parameters.flatMap((parameter): JsonParameter[] => {
      const form = formOf(operation, parameter);
      if (form === 'text') return [];
      const schema = parameterSchema(parameter);
      const { type } = resolve(document, schema ?? {});
      const isList = [type].flat().includes('array');
      return [
        { name: parameter.name, required: parameter.required === true, form, isList, schema },
      ];
    });
    return [id, own] as const;
  });
  return new Map(operations.filter(([, own]) => own.length > 0));
}
