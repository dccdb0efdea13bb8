import fc from 'fast-check';
import type { ApiDefinition, ApiSensitivity, ClientOptions, Fetch } from '../src/index.ts';
import type { FakeClock } from './fake-clock.ts';

/** A vendor, and what its operations need beside what is sensitive. */
export interface Vendor {
  readonly definition: ApiDefinition;
  readonly places: ApiSensitivity;
  readonly options: object;
  readonly inputs: Readonly<Record<string, object>>;
}

const ENDS = [
  'success',
  'text',
  'malformed',
  'html',
  'network',
  'stall',
  'abort',
  'throws',
] as const;
const FORMS = ['text', 'map', 'list', 'not a number', 'bigint'] as const;

type Plain = Record<string, unknown>;

/** What is random of one call. */
export interface Canaries {
  readonly operation: string;
  /** Tells the canaries of one run from all other texts. */
  readonly mark: string;
  /** Of the sensitive places of a body, those that are filled, and with what. */
  readonly filled: readonly { readonly pointer: string; readonly form: (typeof FORMS)[number] }[];
  readonly end: (typeof ENDS)[number];
  readonly status: number;
  readonly validate: boolean;
  /** Whether the credentials are functions. */
  readonly asked: boolean;
}

/** Calls of all operations alike. */
export function canaries({ definition, places }: Vendor): fc.Arbitrary<Canaries> {
  const mark = fc.stringMatching(/^[a-z]{6}[a-zA-Z0-9]{4,12}$/);
  const ofOperation = Object.keys(definition.operations).map((operation) => {
    const pointers = Object.keys(places.operations[operation]?.request ?? {});
    // Some operations have no body, where this leads nowhere.
    if (!pointers.length) pointers.push('');
    const filled = fc.record({
      pointer: fc.constantFrom(...pointers),
      form: fc.constantFrom(...FORMS),
    });
    return fc.record({
      operation: fc.constant(operation),
      mark,
      filled: fc.array(filled, { maxLength: 5 }),
      end: fc.constantFrom(...ENDS),
      status: fc.constantFrom(200, 202, 207, 302, 400, 404, 409, 418, 429, 500),
      validate: fc.boolean(),
      asked: fc.boolean(),
    });
  });
  return fc.oneof(...ofOperation);
}

/** The options and arguments of a call that has a canary wherever a secret or a person may be. */
export function callWithCanaries(vendor: Vendor, given: Canaries, clock: FakeClock) {
  const { definition, places, inputs } = vendor;
  const { operation, mark, filled, end } = given;
  const secrets: string[] = [];
  const hide = (place: string) => {
    const secret = `${mark}${place.replace(/\W/g, '')}${secrets.length}`;
    secrets.push(secret);
    return secret;
  };
  const { path, body, query, header } = definition.operations[operation] ?? { path: '' };
  const credentials = Object.keys(places.options).map((name) => {
    const secret = hide(name);
    return [name, given.asked ? async () => secret : secret];
  });
  const slots = Array.from(path.matchAll(/\{(.+?)\}/g), ([, name]) => hide(String(name)));
  const personal = Object.keys(places.operations[operation]?.parameters ?? {});
  const among = (fields: typeof query) =>
    personal.filter((name) => fields?.properties[name]).map((name) => [name, hide(name)]);
  const input: Plain = structuredClone({ ...inputs[operation] });
  for (const { pointer, form } of body ? filled : []) put(input, pointer, () => make(form, hide));
  const queries = Object.fromEntries(among(query));
  const options: ClientOptions & object = {
    ...vendor.options,
    ...Object.fromEntries(credentials),
    headers: { 'x-own': hide('header') },
    validate: given.validate,
    fetch: answering(end, given.status, hide),
    ...(end === 'throws' && { middleware: [() => Promise.reject(new Error('my own'))] }),
  };
  const call = {
    headers: { 'x-call': hide('header') },
    ...(header && { header: Object.fromEntries(among(header)) }),
    ...(end === 'abort' && { signal: aborting(clock) }),
  };
  const args = [...slots, body ? input : { ...input, ...queries }, call];
  return { options, operation, args, secrets };
}

function aborting(clock: FakeClock): AbortSignal {
  const controller = new AbortController();
  clock.after(1, () => controller.abort('enough'));
  return controller.signal;
}

function make(form: (typeof FORMS)[number], hide: (place: string) => string): unknown {
  if (form === 'text') return hide('value');
  if (form === 'list') return [hide('item'), { [hide('key')]: null }];
  if (form === 'map') return { [hide('key')]: hide('value') };
  return { [hide('key')]: form === 'bigint' ? 10n : Number.NaN };
}

/** Puts a value where a pointer leads; `*` is the first item of a list. */
function put(target: Plain, pointer: string, value: () => unknown): void {
  const [step = '', ...rest] = pointer.split('/').slice(1);
  const name = step === '*' ? '0' : step;
  if (rest.length === 0) {
    target[name] = value();
    return;
  }
  // What an earlier canary has put there is no place for another.
  target[name] ??= rest[0] === '*' ? [] : {};
  if (typeof target[name] === 'object') put(target[name] as Plain, `/${rest.join('/')}`, value);
}

function answering(end: string, status: number, hide: (place: string) => string): Fetch {
  const text = hide('answer');
  const headers = { 'retry-after': hide('answer'), 'x-visitor': hide('answer') };
  const types: Record<string, string> = { html: 'text/html', text: 'text/plain' };
  const type = `${types[end] ?? 'application/json'}; x=${hide('type')}`;
  const failure = Object.assign(new Error(hide('message'), { cause: new Error(hide('cause')) }), {
    url: hide('url'),
  });
  return async () => {
    if (end === 'network') throw failure;
    if (end === 'stall' || end === 'abort') return new Promise(() => {});
    const body = end === 'success' ? JSON.stringify({ [text]: text }) : `{${text}`;
    return new Response(body, { status, headers: { ...headers, 'content-type': type } });
  };
}
