import type { RewriteQuery } from './definition.ts';
import { toJsonData } from './json-data.ts';

/**
 * Writes the query of a vendor that reads JSON there. A parameter that is JSON by the spec is
 * written as that. Where the vendor reads every value as JSON if it can (`x-query-values`), a text
 * that would be read as something else, such as the id `123`, goes in quotes.
 *
 * @throws {InvalidInputError} naming the parameter that JSON cannot carry
 */
export const jsonQuery: RewriteQuery = (query, { jsonParameters = [], jsonValues }, refuse) => {
  const write = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(write);
    return jsonValues && typeof value === 'string' && isReread(value)
      ? JSON.stringify(value)
      : value;
  };
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => {
      if (!jsonParameters.includes(name)) return [name, write(value)];
      const data = toJsonData(value, (_, problem) => refuse(name, problem));
      return [name, JSON.stringify(data)];
    }),
  );
};

/** Whether a text is read as something else: JSON of any kind but `null`, and digits like `007`. */
function isReread(text: string): boolean {
  if (/^-?\d+(\.\d+)?$/.test(text)) return true;
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
}
