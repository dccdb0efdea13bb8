import type { Document } from '@visitor-apis/codegen/document';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Says whether a value fits a schema of a document, or one that stands alone. */
export interface SchemaChecks {
  /** By the schema at a JSON pointer with its `#`. */
  fits(pointer: string, value: unknown): boolean;
  /** By a schema without references. */
  keeps(schema: object, value: unknown): boolean;
  /** Whether a format is one that is checked. */
  knows(format: string): boolean;
}

/** Schemas are compiled when they are first asked for. */
export function createSchemaChecks(document: Document): SchemaChecks {
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: 'document' });
  const alone = new Map<string, ValidateFunction>();
  return {
    fits(pointer, value) {
      try {
        return ajv.getSchema(`document${pointer}`)?.(value) === true;
      } catch {
        // What cannot be compiled shows nothing.
        return false;
      }
    },
    knows: (format) => ajv.formats[format] !== undefined && ajv.formats[format] !== true,
    keeps(schema, value) {
      const key = JSON.stringify(schema);
      try {
        const validate = alone.get(key) ?? ajv.compile(schema);
        alone.set(key, validate);
        return validate(value) === true;
      } catch {
        return true;
      }
    },
  };
}
