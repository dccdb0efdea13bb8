import { sep } from 'node:path';
import { type Document, listOperations, type SpecOperation } from '../document.ts';
import type { Api } from '../registry.ts';
import { readAnswers } from './answers.ts';
import { docComment } from './doc-comment.ts';
import { literal, propertyName, quote } from './literal.ts';

const WIDTH = 100;

/** An API of the registry, and its document. */
export interface KnownSpec {
  readonly api: Pick<Api, 'key' | 'vendor' | 'entry' | 'bundlePath'>;
  readonly document: Document;
}

const KNOWN_API = `/** An API that is known by name. */
export interface KnownApi {
  /** Its key in the registry; its document is \`apis/<key>.json\` in what is published. */
  readonly key: string;
  /** The vendor's name, or the key where the vendor's name stands for another of its APIs. */
  readonly name: string;
  readonly vendor: string;
  readonly title: string;
  /** Its bundle, from the root of the repository. */
  readonly bundle: string;
  /** The environment variable for its base URL. */
  readonly env: string;
}
`;

/** The table of all APIs, and the types of what each can answer. */
export function emitKnownApis(specs: readonly KnownSpec[]): string {
  const types = docComment([
    'The APIs that are known by name: of each operation the documented statuses, and of each status its named examples (`never` where it has no body).',
  ]);
  const table = docComment([
    'Where each known API is found: the file of its document below `apis/` in what is published, and its bundle in the repository.',
  ]);
  const list = specs.map(knownApi).map((known) => `  ${literal(known, '  ')},\n`);
  return [
    `${types}export interface KnownApis {\n${specs.map(emitApi).join('')}}\n`,
    KNOWN_API,
    `${table}export const KNOWN_APIS: readonly KnownApi[] = [\n${list.join('')}];\n`,
  ].join('\n');
}

function knownApi({ api, document }: KnownSpec) {
  const { key, vendor } = api;
  const name = nameOf(api);
  // The same on every system.
  const bundle = api.bundlePath.replaceAll(sep, '/');
  const env = `${name.toUpperCase().replace(/[^A-Z0-9]/g, '_')}_BASE_URL`;
  return { key, name, vendor, title: document.info.title, bundle, env };
}

function nameOf({ key, vendor, entry }: KnownSpec['api']): string {
  return entry === '.' ? vendor : key;
}

function emitApi({ api, document }: KnownSpec): string {
  const name = nameOf(api);
  const operations = listOperations(document).map(emitOperation).join('');
  const alias = api.key === name ? '' : `  ${propertyName(api.key)}: KnownApis[${quote(name)}];\n`;
  return `  ${propertyName(name)}: {\n${operations}  };\n${alias}`;
}

function emitOperation(operation: SpecOperation): string {
  const names = new Map<string, Set<string>>();
  for (const { status, media } of readAnswers(operation)) {
    // What stands for a range or the rest is no status that one could ask for.
    if (!/^[1-5]\d\d$/.test(status)) continue;
    const known = names.get(status) ?? [];
    // Two media types may have an example of the same name.
    names.set(status, new Set([...known, ...Object.keys(media.examples ?? {})]));
  }
  const statuses = [...names].map(
    ([status, known]) => `      ${emitStatus(status, [...known])};\n`,
  );
  return statuses.length
    ? `    ${propertyName(operation.id)}: {\n${statuses.join('')}    };\n`
    : `    ${propertyName(operation.id)}: {};\n`;
}

function emitStatus(status: string, names: readonly string[]): string {
  const line = `${status}: ${names.map(quote).join(' | ') || 'never'}`;
  if (line.length + 7 <= WIDTH) return line;
  return `${status}:${names.map((name) => `\n        | ${quote(name)}`).join('')}`;
}
