import { type Document, defineApi, readSensitivity, SpecError } from '@visitor-apis/codegen';
import type { ApiDefinition, PaginationBehaviour } from '@visitor-apis/runtime';
import { createRedact } from '@visitor-apis/runtime/redact';
import type { AnswerCase } from '../cases/case.ts';
import type { Trial } from './trial.ts';
import { type AnyClient, type Meeting, tryClient } from './try-client.ts';

const STATUSES = [400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504];
const FAILURES: Readonly<Record<string, string>> = { connect: 'ECONNREFUSED', reset: 'ECONNRESET' };
const JSON_TYPE = { 'content-type': 'application/json' };

/**
 * Tries the client that would be generated from a document, since of what the document says of
 * repeating, pages, people and credentials a mock shows nothing. What it does, as lines to be compared.
 */
export async function traceClient(document: Document, trial: Trial): Promise<string> {
  const definition = define(trial.vendor, document);
  if (typeof definition === 'string') return definition;
  const lines: string[] = [];
  for (const [name, meeting] of listMeetings(trial)) {
    const options = { ...trial.options, ...meeting.options };
    lines.push(`${name}: ${await tryClient(definition, { ...meeting, options })}`);
  }
  return [...lines, JSON.stringify(maskAnswers(document, trial))].join('\n');
}

/** The table of a client, or why the generator makes none. */
function define(vendor: string, document: Document): ApiDefinition | string {
  try {
    return defineApi(vendor, document);
  } catch (error) {
    if (error instanceof SpecError) return `nothing is generated: ${error.message}`;
    throw error;
  }
}

type Named = readonly [name: string, meeting: Meeting];

function listMeetings(trial: Trial): Named[] {
  const { call, operation, unless, regions, requests, answers, pagination } = trial;
  const meet = (name: string, answer: Meeting['answer'], more: Partial<Meeting> = {}): Named => [
    name,
    { options: {}, run: call, answer, ...more },
  ];
  const successes = answers.filter(({ status }) => status < 300);
  return [
    ...STATUSES.map((status) => meet(`${status}`, give(status))),
    meet('429 with Retry-After', give(429, '{}', { ...JSON_TYPE, 'retry-after': '7' })),
    meet('503 many times', give(503), {
      options: { retry: { attempts: 12 }, deadline: 3_600_000 },
    }),
    ...(unless ? [meet('500 with an outcome', give(500, `{"${unless}":[]}`))] : []),
    ...Object.entries(FAILURES).map(([name, code]) => meet(name, fail(code))),
    meet('timeout', neverAnswer),
    ...regions.map((region) => meet(`region ${region}`, give(400), { options: { region } })),
    ...requests.map(({ args, options }) =>
      meet('a request', give(503), { options, run: (client) => invoke(client, operation, args) }),
    ),
    ...successes.flatMap((one) => [
      meet(one.name, giveCase(one)),
      meet(`${one.name} as a result`, giveCase(one), {
        run: async (client) => outcomeOf(await call(client.try)),
      }),
    ]),
    ...(pagination
      ? [
          meet('pages', givePage(pagination), {
            run: (client) => pagesOf(client, operation, pagination.needs),
          }),
          meet('pages of what is not bounded', givePage(pagination), {
            run: (client) => pagesOf(client, operation, []),
          }),
        ]
      : []),
  ];
}

/** What the redactor that would be generated leaves of answers. */
function maskAnswers(document: Document, { operation, answers }: Trial): unknown[] {
  const redact = createRedact(readSensitivity(document));
  return answers.map(({ status, value }) => redact(operation, status, value));
}

function give(status: number, body: string | undefined = '{}', headers: HeadersInit = JSON_TYPE) {
  return async () => new Response(body, { status, headers });
}

function giveCase({ status, mediaType, value }: AnswerCase): Meeting['answer'] {
  if (mediaType === undefined) return async () => new Response(undefined, { status });
  const body = /json/i.test(mediaType) ? JSON.stringify(value) : String(value);
  return give(status, body, { 'content-type': mediaType });
}

/** A page that has an item and a key under the names of the document, and others under other names. */
function givePage({ response, last = '', items }: PaginationBehaviour): Meeting['answer'] {
  const [list, next] = [stepsOf(items), stepsOf(response ?? last)];
  // Of numbered pages there are two: what goes on for ever would be an error of its own.
  const [key, other] = response === undefined ? [2, 3] : ['2', '3'];
  const page = {};
  for (const [steps, value] of [
    [list, [1]],
    [next, key],
    [besides(list), [2]],
    [besides(next), other],
  ] as const) {
    placeAt(page, steps, value);
  }
  return give(200, JSON.stringify(page));
}

function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1);
}

/** The same way to a member of another name. */
function besides(steps: readonly string[]): string[] {
  return [...steps.slice(0, -1), `${steps.at(-1)}_`];
}

function placeAt(page: object, steps: readonly string[], value: unknown): void {
  const [step = '', ...rest] = steps;
  const members = page as Record<string, object>;
  if (rest.length === 0) members[step] = value as object;
  else {
    members[step] ??= {};
    placeAt(members[step], rest, value);
  }
}

function fail(code: string): Meeting['answer'] {
  return async () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
  };
}

const neverAnswer: Meeting['answer'] = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

function invoke(client: AnyClient, operation: string, args: readonly unknown[]): Promise<unknown> {
  const call = client[operation];
  return call ? call(...args) : Promise.reject(new Error('no such method'));
}

/** The items, and how it ended. */
async function pagesOf(
  client: AnyClient,
  operation: string,
  needs: readonly string[] = [],
): Promise<unknown> {
  const needed = Object.fromEntries(needs.map((name) => [name, '2026-11-18']));
  const items: unknown[] = [];
  try {
    for await (const item of client.paginate[operation]?.({ limit: 1, ...needed }) ?? [])
      items.push(item);
  } catch (error) {
    items.push((error as Error).name);
  }
  return items;
}

function outcomeOf(result: unknown): unknown {
  const { ok, outcome, status } = result as Record<string, unknown>;
  return { ok, outcome, status };
}
