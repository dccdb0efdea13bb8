import { type Document, lookUp, resolve, type Schema } from '@visitor-apis/codegen/document';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { stepsOf } from '../pointer.ts';
import type { BrokenRule } from './broken-rule.ts';
import { discriminatorOf, isOfType, plausibleBranches } from './plausible-branches.ts';
import { indexDocument, type SchemaIndex } from './schema-index.ts';

/** Says which rules of the schema at a pointer a value breaks; `undefined` when it cannot tell. */
export type ExplainValue = (pointer: string, value: unknown) => BrokenRule[] | undefined;

type AjvError = ErrorObject & { parentSchema?: Schema; data?: unknown };

/**
 * A second look at what Prism has refused, with the document itself: Prism says neither which
 * keyword it was nor which branch of a union was meant.
 */
export function createExplainer(document: Document): ExplainValue {
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const index = indexDocument(document);

  function explain(pointer: string, value: unknown, path: readonly string[]): BrokenRule[] {
    const validate = ajv.getSchema(`document${pointer}`);
    if (!validate) throw new Error(`${pointer} is no schema`);
    validate(value);
    // Beside what a condition asks for, that it is not met says nothing.
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if') as AjvError[];
    return settle(
      errors.filter((error) => !isOfServer(document, error)),
      path,
    );
  }

  /** Of a union, what its value was meant for says more than what it was not meant for. */
  function settle(errors: readonly AjvError[], path: readonly string[]): BrokenRule[] {
    const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
    const [union] = unions.sort((a, b) => a.instancePath.length - b.instancePath.length);
    if (!union?.parentSchema) return errors.map((error) => toRule(error, path, index));
    const branches = union.parentSchema[union.keyword] as Schema[];
    const inside = reachable(document, branches);
    const outside = errors.filter(
      ({ instancePath, parentSchema = {} }) =>
        !(`${instancePath}/`.startsWith(`${union.instancePath}/`) && inside.has(parentSchema)),
    );
    const others = outside.filter((error) => error !== union);
    return [...settle(others, path), ...explainUnion(union, branches, path)];
  }

  function explainUnion(
    union: AjvError,
    branches: readonly Schema[],
    path: readonly string[],
  ): BrokenRule[] {
    const at = [...path, ...stepsOf(union.instancePath)];
    const meant = plausibleBranches(document, branches, union.data);
    const pointer = index.get(meant[0] ?? {});
    if (meant.length === 1 && pointer) {
      const inner = explain(pointer, union.data, at);
      if (inner.length) return inner;
    }
    const whole = toRule(union, path, index);
    const discriminator = meant.length === 0 ? discriminatorOf(document, branches) : undefined;
    if (!discriminator || !isOfType(union.data, 'object')) return [whole];
    const { property, values } = discriminator;
    const expected = `must be one of: ${values.join(', ')}`;
    return [{ ...whole, path: [...at, property], rule: 'enum', expected }];
  }

  return (pointer, value) => {
    try {
      // Parts of a schema may each say the same; the last of them is the outermost.
      const said = new Map(
        explain(pointer, value, []).map((rule) => [
          `${rule.path.join('/')} ${rule.expected}`,
          rule,
        ]),
      );
      return said.size ? [...said.values()] : undefined;
    } catch {
      // A document that ajv cannot compile alone; what Prism found has to do.
      return undefined;
    }
  };
}

/** That a member is missing which only the server sets. */
function isOfServer(document: Document, { params, parentSchema }: AjvError): boolean {
  const missing = parentSchema?.properties?.[params.missingProperty];
  return missing !== undefined && resolve(document, missing).readOnly === true;
}

function toRule(error: AjvError, path: readonly string[], index: SchemaIndex): BrokenRule {
  const { keyword, instancePath, params, message = '', parentSchema = {} } = error;
  const extra = params.unevaluatedProperty ?? params.additionalProperty;
  const missing = params.missingProperty;
  const own = [extra, missing].filter((name) => typeof name === 'string');
  const allowed = params.allowedValues as unknown[] | undefined;
  return {
    path: [...path, ...stepsOf(instancePath), ...own],
    rule: keyword,
    expected: missing
      ? 'is required'
      : extra
        ? 'is not a property that there is'
        : `${message}${allowed ? `: ${allowed.join(', ')}` : ''}`,
    pointer: `${index.get(parentSchema) ?? '#'}/${keyword}`,
  };
}

/** Every object that branches lead to, through references. */
function reachable(document: Document, branches: readonly Schema[]): Set<object> {
  const seen = new Set<object>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null || seen.has(node)) return;
    seen.add(node);
    const { $ref } = node as Schema;
    if (typeof $ref === 'string') walk(lookUp(document, $ref));
    for (const inner of Object.values(node)) walk(inner);
  };
  for (const branch of branches) walk(branch);
  return seen;
}
