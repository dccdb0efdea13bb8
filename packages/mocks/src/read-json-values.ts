import type { ParameterForm } from './api/parameter-form.ts';
import type { Query } from './read-query.ts';

/**
 * What the vendor makes of a parameter that it does not take for text.
 *
 * @param isList - whether several values are meant, of which each has the key anew
 */
export function readJsonValues(
  given: Query[string],
  form: Exclude<ParameterForm, 'text'>,
  isList: boolean,
): unknown {
  const read = form === 'json' ? parse : reread;
  if (typeof given !== 'string') {
    const values = given.map(read);
    return isList ? values.flat() : values;
  }
  const value = read(given);
  return isList && form === 'values' ? [value].flat() : value;
}

/** A value that is read as JSON where it can be: `null` stays a text, and `007` is a number. */
function reread(text: string): unknown {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : (parse(text) ?? text);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
