import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basePaths } from './api/base-paths.ts';
import type { MockSource } from './api/read-source.ts';
import { createControl } from './control/control.ts';
import { createMock, partsOf } from './create-mock.ts';
import { createMockServer } from './faces/serve.ts';
import type { AnyOperations, Mock, OperationsOf } from './mock.ts';
import type { MockOptions } from './mock-options.ts';

/** How a mock is served. */
export interface ServerOptions extends MockOptions {
  /** Port to listen on. Default 0: any free one. */
  readonly port?: number | undefined;
  /** Address to listen on. Default `127.0.0.1`: nobody outside this machine. */
  readonly host?: string | undefined;
  /** Whether the control API below `/_mock/` answers. Default true. */
  readonly control?: boolean | undefined;
}

/** A mock that is served over HTTP. */
export interface RunningMock<Operations = AnyOperations> extends Mock<Operations> {
  /** What to give a client as `baseUrl`: address, port and the vendor's base path. */
  readonly url: string;
  readonly port: number;
  /** Stops it, open connections included. */
  close(): Promise<void>;
}

/**
 * Serves a mock over HTTP: of a known API by its name, of any other OpenAPI document by its path
 * (JSON or YAML), or of the document itself. It judges each request by the document, answers with
 * the document's examples (choose one with a script, or with `Prefer: code=404, example=name`) and
 * refuses as the vendor does.
 *
 * @throws {UnknownApiError} when the source is neither a known API nor a file
 * @throws with the code `EADDRINUSE` when the port is taken
 * @example
 * ```ts
 * const mock = await startMock('fingerprint');
 * const fingerprint = createFingerprintClient({ apiKey: 'any', region: 'us', baseUrl: mock.url });
 * ```
 */
export async function startMock<const Source extends MockSource>(
  source: Source,
  options: ServerOptions = {},
): Promise<RunningMock<OperationsOf<Source>>> {
  const { port = 0, host = '127.0.0.1', control = true } = options;
  // An empty one would be all addresses of this machine.
  if (host === '') throw new TypeError('host must be an address or a name, got an empty text');
  const mock = createMock(source, options);
  const { api, handle, maxBodyBytes, warmUp } = partsOf(mock);
  await warmUp();
  const answer = control ? createControl(mock as never, api.vendor, host) : () => undefined;
  const server = createMockServer(handle, maxBodyBytes, answer);
  await listen(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  const [base] = basePaths(api.document);
  // What a mock has stands in getters, which a spread would read once and for all.
  const running = Object.defineProperties({}, Object.getOwnPropertyDescriptors(mock));
  return Object.assign(running, {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}${base}`,
    port: bound,
    close: () => close(server),
  }) as RunningMock<OperationsOf<Source>>;
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  // Closed before is closed.
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
