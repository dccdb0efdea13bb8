import {
  type Document,
  listOperations,
  readSensitivity,
  resolve,
  type SpecOperation,
} from '@visitor-apis/codegen/document';
import fc from 'fast-check';
import { requestOf } from '../send-to-vendor.ts';
import { Canaries, pick, pickSome } from './canaries.ts';
import { canaryBody } from './canary-body.ts';

/** A request that has a canary wherever a secret or a person may be. */
export interface CanaryRequest {
  /** Path and query, below the base path. */
  readonly target: string;
  readonly init: RequestInit;
  /** Texts that are to be seen nowhere. */
  readonly canaries: readonly string[];
}

const KEYS = ['auth-api-key', 'authorization', 'openpanel-client-id', 'openpanel-client-secret'];
const HEADERS = ['authorization', 'cookie', 'x-user-email', 'x-client-ip', 'openpanel-client-ip'];
const QUERIES = ['api_key', 'emial', 'filter[bot]', 'ip_address', 'visitor_id', 'linked_id'];
const ENDS = ['fine', 'fine', 'cut', 'text', 'form', 'method', 'misspelt', 'longer'] as const;

/** Makes requests of all operations of a document alike. */
export function createCanaryRequests(api: string, document: Document) {
  const { operations } = readSensitivity(document);
  const all = listOperations(document).map((operation) => ({
    operation,
    marked: Object.keys(operations[operation.id]?.request ?? {}),
    bodies: bodiesOf(document, operation),
  }));
  return (g: fc.GeneratorValue): CanaryRequest => {
    const { operation, marked, bodies } = pick(g, all);
    const canaries = new Canaries(g(fc.stringMatching, /^[a-z]{6}[a-zA-Z0-9]{6}$/));
    const end = pick(g, ENDS);
    const hidden = (names: readonly string[]) =>
      Object.fromEntries(names.map((name) => [name, canaries.text(name)]));
    const { init } = requestOf(api, operation.id);
    const keys = KEYS.filter((name) => name in init.headers && g(fc.nat, { max: 5 }) > 0);
    const body = bodies.length ? canaryBody(g, pick(g, bodies), marked, canaries) : undefined;
    const [text, type] = wrap(end, body, canaries);
    return {
      target: `${pathOf(operation, end, canaries)}?${new URLSearchParams(hidden(pickSome(g, [...QUERIES, `${canaries.text('query')}@a`], 3)))}`,
      init: {
        method: end === 'method' ? 'PATCH' : init.method,
        headers: { ...hidden(keys), ...hidden(pickSome(g, HEADERS, 2)), 'content-type': type },
        ...(text !== undefined && { body: text }),
      },
      canaries: canaries.all,
    };
  };
}

function bodiesOf(document: Document, { body }: SpecOperation): object[] {
  const examples = Object.values(body?.content['application/json']?.examples ?? {});
  return examples.map((example) => resolve(document, example).value as object);
}

function pathOf({ path, parameters }: SpecOperation, end: string, canaries: Canaries): string {
  if (end === 'misspelt') return `/visitor/${canaries.text('route')}`;
  const filled = path.replace(/\{(.+?)\}/g, (_, name: string) =>
    // The id of an event or an experiment is no person, and is shown.
    parameters.some((one) => one.name === name && one['x-sensitive'])
      ? canaries.text(name)
      : 'id-4711',
  );
  // So long that it is no other path that there is.
  const further = () => `/${canaries.text('route')}`;
  return end === 'longer' ? filled + further() + further() + further() : filled;
}

/** A body as text and its type: whole, broken off, or of a type that the vendor does not take. */
function wrap(end: string, body: unknown, canaries: Canaries): [string | undefined, string] {
  const json = 'application/json';
  if (body === undefined) return [undefined, json];
  const text = JSON.stringify(body);
  if (end === 'cut') return [`{"emial":"${canaries.text('cut')}",${text.slice(1, -1)}`, json];
  if (end === 'text') return [`${canaries.text('text')} ${text}`, 'text/plain'];
  if (end !== 'form') return [text, json];
  const form = new URLSearchParams({ emial: canaries.text('form') });
  return [form.toString(), 'application/x-www-form-urlencoded'];
}
