import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** Reads an OpenAPI document, JSON or YAML by its extension. */
export async function readDocument(path: string): Promise<object> {
  const text = await readFile(path, 'utf8');
  return path.endsWith('.json') ? JSON.parse(text) : parse(text);
}
