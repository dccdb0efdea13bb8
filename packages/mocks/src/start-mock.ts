import { createServer, type IncomingMessage, validateHeaderValue } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basePaths, type ServedDocument, stripBasePath } from './base-paths.ts';
import { createEngine, type Engine } from './prism/engine.ts';
import type { EngineAnswer } from './prism/write-answer.ts';
import { readDocument } from './read-document.ts';
import type { RefusingDocument } from './refusals.ts';

/** How a mock server is started. */
export interface MockOptions {
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`: nobody outside this machine. */
  readonly host?: string | undefined;
}

/** A running mock server. */
export interface Mock {
  /** What to give a client as `baseUrl`: address, port and the vendor's base path. */
  readonly url: string;
  /** Stops it, open connections included. */
  close(): Promise<void>;
}

const LARGEST_BODY = 10 * 1024 * 1024;
const LONGEST_ANSWER = 10_000;

/**
 * Starts a mock server from an OpenAPI document: an object, or the path of a JSON or YAML file.
 * It validates each request, answers with the document's examples (choose one with
 * `Prefer: code=404, example=name`) and refuses as `x-refusals` says.
 *
 * @example
 * ```ts
 * const mock = await startMock('packages/fingerprint/openapi.json');
 * const fingerprint = createFingerprintClient({ apiKey: 'any', region: 'us', baseUrl: mock.url });
 * ```
 */
export async function startMock(
  source: string | object,
  { port = 0, host = '127.0.0.1' }: MockOptions = {},
): Promise<Mock> {
  const document = typeof source === 'string' ? await readDocument(source) : source;
  const engine = await createEngine(document as RefusingDocument);
  const bases = basePaths(document as ServedDocument);
  const server = createServer((request, response) => {
    answer(request, engine, bases)
      .then(checkHeaders)
      .catch((error: Error) => plain(500, `The mock failed: ${error.message}`))
      .then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${bases[0]}`,
    close: () =>
      // Closed before is closed.
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  engine: Engine,
  bases: readonly string[],
): Promise<EngineAnswer> {
  // By text: `//` would be a host to the URL parser.
  const [pathname = '/', search = ''] = (request.url ?? '/').split(/\?(.*)/s);
  const searchParams = new URLSearchParams(search);
  const body = await readBody(request);
  if (body === undefined) return plain(413, `The mock takes at most ${LARGEST_BODY} bytes`);
  if (!isWellFormed(pathname))
    return plain(400, 'The path has a percent sign that encodes nothing');
  const path = stripBasePath(pathname, bases);
  if (path === undefined)
    return plain(404, `Nothing is here; the API is at ${bases.join(' and ')}`);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
  );
  const method = request.method ?? 'GET';
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<EngineAnswer>((resolve) => {
    timer = setTimeout(
      () => resolve(plain(500, 'The mock found no answer in time')),
      LONGEST_ANSWER,
    );
  });
  try {
    return await Promise.race([engine({ method, path, query: searchParams, headers, body }), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Before writing: a response that has failed half-way cannot be written again. */
function checkHeaders(answer: EngineAnswer): EngineAnswer {
  for (const [name, value] of Object.entries(answer.headers)) validateHeaderValue(name, value);
  return answer;
}

function isWellFormed(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read on, or the client sees a reset and not the answer.
    if (size <= LARGEST_BODY) chunks.push(chunk);
  }
  return size > LARGEST_BODY ? undefined : Buffer.concat(chunks).toString('utf8');
}

function plain(status: number, detail: string): EngineAnswer {
  const body = JSON.stringify({ title: 'The mock, not the vendor', status, detail });
  return { status, headers: { 'content-type': 'application/problem+json' }, body };
}
