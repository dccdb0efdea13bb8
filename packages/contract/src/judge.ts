import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Says whether a value fits a named schema of a bundle. */
export type Judge = (schema: string, value: unknown) => boolean;

/**
 * A second opinion on a spec, beside the mock's: plain ajv (2020-12, formats) on the bundle's
 * `components/schemas`.
 */
export function createJudge(bundlePath: string): Judge {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema({ ...JSON.parse(readFileSync(bundlePath, 'utf8')), $id: 'bundle' });
  return (schema, value) => {
    const validate = ajv.getSchema(`bundle#/components/schemas/${schema}`);
    if (!validate) throw new Error(`${bundlePath} has no schema ${schema}`);
    return validate(value) === true;
  };
}
