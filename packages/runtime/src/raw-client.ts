import { attempt } from './attempt.ts';
import { type ClientContext, credentialsOf } from './call.ts';
import { createRawClient, type RawClient } from './carrier.ts';
import { DEFAULT_TIMEOUT } from './client-options.ts';
import type { Call } from './describe-call.ts';
import { isJson, mediaType, parseJson } from './json-media.ts';
import { mergeHeaders } from './merge-headers.ts';
import type { OutgoingRequest } from './middleware.ts';
import { fill } from './placements.ts';

// The Fetch standard allows these no body, not even an empty one.
const WITHOUT_BODY = new Set([204, 205, 304]);

/** Makes the openapi-fetch client that shares credentials and transport with the methods. */
export function createSharingRawClient<Paths extends object>(
  baseUrl: string,
  context: ClientContext,
  calls: readonly Call[],
): RawClient<Paths> {
  const { options, definition } = context;
  const findCall = createRouter(new URL(baseUrl).pathname, calls);
  return createRawClient<Paths>(baseUrl, async (request) => {
    const call = findCall(request);
    if (!call) throw new TypeError(`${definition.title} has no such operation`);
    const { response, body } = await attempt(
      {
        vendor: definition.vendor,
        operation: call.name,
        route: call.operation.path,
        attempt: 1,
        request: await withCredentials(request, context, call),
      },
      {
        where: call.where,
        origin: call.origin,
        fetch: options.fetch,
        middleware: options.middleware ?? [],
        timeout: options.timeout ?? DEFAULT_TIMEOUT,
        signal: request.signal,
      },
      (answer) => answer.arrayBuffer(),
    );
    const { status, statusText, headers } = response;
    // What a browser makes of a redirect that is not followed; nothing else can have this status.
    if (status === 0) return response;
    return new Response(WITHOUT_BODY.has(status) ? null : body, { status, statusText, headers });
  });
}

/** Finds the call of a request by its URL: a middleware of the user's may have made a new one. */
function createRouter(basePath: string, calls: readonly Call[]) {
  const base = basePath.replace(/\/$/, '');
  const routes = calls.map((call) => {
    const { path, method } = call.operation;
    const literal = path.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
    const pattern = new RegExp(`^${literal.replace(/\{[^{}]+\}/g, '[^/]+')}$`);
    return { call, method, pattern, parameters: path.split('{').length };
  });
  // /events/search before /events/{request_id}
  routes.sort((a, b) => a.parameters - b.parameters);
  return ({ url, method }: Request): Call | undefined => {
    const path = new URL(url).pathname.slice(base.length);
    return routes.find((route) => route.method === method && route.pattern.test(path))?.call;
  };
}

async function withCredentials(
  request: Request,
  context: ClientContext,
  call: Call,
): Promise<OutgoingRequest> {
  const { options } = context;
  const placements = credentialsOf(context, call);
  const url = new URL(request.url);
  for (const [name, value] of Object.entries(fill(placements, 'query', options))) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  const headers = new Headers(mergeHeaders(options.headers, fill(placements, 'header', options)));
  for (const [name, value] of request.headers) headers.set(name, value);
  const bytes = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  const filled = fill(placements, 'body', options);
  const fillable =
    bytes && Object.keys(filled).length > 0 && isJson(mediaType(headers.get('content-type')));
  const body = fillable ? fillJson(bytes, filled) : bytes;
  return { method: request.method, url: url.href, headers, body };
}

function fillJson(bytes: Uint8Array<ArrayBuffer>, filled: Record<string, string>) {
  const body = parseJson(new TextDecoder().decode(bytes))?.value;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return bytes;
  return JSON.stringify({ ...filled, ...body });
}
