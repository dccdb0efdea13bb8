import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findKnown, readKnown } from './known.ts';
import { KNOWN_APIS, type KnownApis } from './known-apis.gen.ts';
import type { MockDocument, MockedApi } from './mocked-api.ts';
import { UnknownApiError } from './unknown-api-error.ts';

/**
 * What to mock: the name of a known API, the path of an OpenAPI document (JSON or YAML), or the
 * document itself.
 */
export type MockSource = keyof KnownApis | (string & {}) | object;

/**
 * Reads what to mock.
 *
 * @throws {UnknownApiError} when a text is neither the name of a known API nor the path of a file
 */
export function readSource(source: MockSource): MockedApi {
  if (typeof source === 'object') return ofDocument(source, 'the document', undefined);
  const known = findKnown(source);
  if (known) return readKnown(known);
  if (!existsSync(source) && !/[./\\]/.test(source)) {
    throw new UnknownApiError(
      source,
      KNOWN_APIS.map(({ name }) => name),
    );
  }
  const text = readFileSync(source, 'utf8');
  return ofDocument(source.endsWith('.json') ? JSON.parse(text) : parse(text), source, text);
}

function ofDocument(document: MockDocument, file: string, text: string | undefined): MockedApi {
  if (typeof document !== 'object' || document === null) {
    throw new TypeError(`${file} is no OpenAPI document: there is no object in it`);
  }
  const title = document.info?.title ?? 'API';
  return { key: title, title, vendor: undefined, document, file, text, parsed: undefined };
}
