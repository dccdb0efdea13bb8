import { attempt } from '../attempt.ts';
import { type ClientContext, contextOf } from '../client-context.ts';
import { DEFAULT_TIMEOUT } from '../client-options.ts';
import type { Placement } from '../definition.ts';
import { type Call, describeCall } from '../describe-call.ts';
import { isJson, mediaType } from '../json-media.ts';
import { mergeHeaders } from '../merge-headers.ts';
import type { OutgoingRequest } from '../middleware.ts';
import { askFor, fill, placementsOf } from '../placements.ts';
import { within } from '../within.ts';
import { createFetchClient, type RawClient } from './openapi-fetch.ts';
import { createRouter } from './router.ts';

// The Fetch standard allows these no body, not even an empty one.
const WITHOUT_BODY = new Set([204, 205, 304]);

/** What `withRaw` adds to a client. */
export interface WithRaw<Paths extends object> {
  /**
   * The [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) client of the same spec. It shares
   * credentials, headers, middleware, timeout and `fetch` with the methods, but keeps
   * openapi-fetch's own semantics: it resolves to `{ data, error, response }`, sends once, and of
   * what it makes of a body this package promises nothing. Its types take an enum that is open to
   * newer values for an object; use `String(value)` there.
   */
  readonly raw: RawClient<Paths>;
}

/** Adds `raw` to a client. Vendor packages call this in their entry `./raw`; see theirs. */
export function addRaw<Paths extends object, Client extends object>(
  client: Client,
): Client & WithRaw<Paths> {
  return Object.assign(client, { raw: createRawClient<Paths>(client) });
}

function createRawClient<Paths extends object>(client: object): RawClient<Paths> {
  const context = contextOf(client);
  const { options, definition, baseUrl, clock } = context;
  const calls = Object.entries(definition.operations).map(([name, operation]) =>
    describeCall(definition, name, operation),
  );
  const findCall = createRouter(new URL(baseUrl).pathname, calls);
  return createFetchClient<Paths>(baseUrl, async (request) => {
    const call = findCall(request);
    if (!call) throw new TypeError(`${definition.title} has no such operation`);
    const timeout = options.timeout ?? DEFAULT_TIMEOUT;
    const { response, body } = await attempt(
      {
        vendor: definition.vendor,
        operation: call.name,
        route: call.operation.path,
        attempt: 1,
        failures: [],
        request: await withCredentials(request, context, call),
      },
      {
        where: call.where,
        origin: { ...call.origin, attempts: 1 },
        fetch: options.fetch,
        middleware: options.middleware ?? [],
        limit: { after: timeout || Infinity, of: timeout || 0, name: 'timeout' },
        signal: request.signal,
        clock,
      },
      (answer) => answer.arrayBuffer(),
    );
    const { status, statusText, headers } = response;
    // What a browser makes of a redirect that is not followed; nothing else can have this status.
    if (status === 0) return response;
    return new Response(WITHOUT_BODY.has(status) ? null : body, { status, statusText, headers });
  });
}

async function withCredentials(
  request: Request,
  context: ClientContext,
  call: Call,
): Promise<OutgoingRequest> {
  const { options } = context;
  const placements = placementsOf(context.definition, options, call);
  const timeout = options.timeout ?? DEFAULT_TIMEOUT;
  const values = await within(
    {
      limit: { after: timeout || Infinity, of: timeout || 0, name: 'timeout' },
      signal: request.signal,
      clock: context.clock,
      where: call.where,
      origin: () => call.origin,
    },
    () => askFor(placements, context.definition, options, call),
  );
  const filled = (place: Placement['in']) => fill(placements, place, values);
  const url = new URL(request.url);
  for (const [name, value] of Object.entries(filled('query'))) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  const headers = new Headers(mergeHeaders(options.headers, filled('header')));
  for (const [name, value] of request.headers) headers.set(name, value);
  const bytes = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  const members = filled('body');
  const fillable =
    bytes && Object.keys(members).length > 0 && isJson(mediaType(headers.get('content-type')));
  const body = fillable ? fillJson(bytes, members) : bytes;
  return { method: request.method, url: url.href, headers, body };
}

function fillJson(bytes: Uint8Array<ArrayBuffer>, filled: Record<string, string>) {
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return bytes;
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return bytes;
  return JSON.stringify({ ...filled, ...body });
}
