import { type Document, parameterSchema, resolve } from '@visitor-apis/codegen/document';
import { specOperations } from '../api/spec-operations.ts';
import { escapeStep } from '../pointer.ts';
import type { Finding } from '../prism/finding.ts';
import type { SchemaIndex } from './schema-index.ts';

/** Where a document speaks of the parts of its operations' requests. */
export interface Locator {
  /** Pointer to the schema of a body; `undefined` when there is none of that media type. */
  bodySchema(operation: string, mediaType: string): string | undefined;
  /** Pointer to what a finding is about, as near as it can be told. */
  nearest(operation: string | undefined, finding: Finding): string;
}

/** Reads the operations of a document once. */
export function createLocator(document: Document, index: SchemaIndex): Locator {
  const operations = specOperations(document);
  const pointerTo = (target: object | undefined) => (target ? index.get(target) : undefined);
  return {
    bodySchema(id, mediaType) {
      const content = operations.get(id)?.body?.content ?? {};
      const media = content[mediaType] ?? Object.values(content)[0];
      return pointerTo(media?.schema);
    },
    nearest(id, { in: place, path, rule }) {
      const operation = operations.get(id ?? '');
      const whole = pointerTo(operation?.object) ?? '#/paths';
      if (!operation) return whole;
      if (place === 'body') {
        const { body = {} } = operation;
        return `${pointerTo(body) ?? whole}${rule in body ? `/${escapeStep(rule)}` : ''}`;
      }
      if (place === 'credentials') {
        return operation.object.security ? `${whole}/security` : '#/security';
      }
      const [name = ''] = path;
      const parameter = operation.parameters.find(
        (one) => one.in === place && one.name.toLowerCase() === name.toLowerCase(),
      );
      if (!parameter) return whole;
      const schema = resolve(document, parameterSchema(parameter) ?? {});
      const pointer = pointerTo(schema) ?? pointerTo(parameter) ?? whole;
      if (rule in schema) return `${pointer}/${escapeStep(rule)}`;
      return rule in parameter ? `${pointerTo(parameter) ?? whole}/${escapeStep(rule)}` : pointer;
    },
  };
}
