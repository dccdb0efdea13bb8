import { dirname } from 'node:path';
import type { MockedApi, ReadApi } from './api/mocked-api.ts';
import type { Operation } from './api/operation.ts';
import { type MockSource, readSource } from './api/read-source.ts';
import { serverUrls } from './api/server-urls.ts';
import { createMockFetchOf } from './faces/fetch.ts';
import { createHandle, type Handle } from './handle-request.ts';
import { Journal } from './journal/journal.ts';
import { ViolationError } from './journal/violation-error.ts';
import { ledgerFolder } from './ledger/ledger-folder.ts';
import type { Mock, OperationsOf, UntypedMock } from './mock.ts';
import type { MockOptions } from './mock-options.ts';
import { listOperations } from './prism/list-operations.ts';
import { Director } from './script/director.ts';
import { listDocumented } from './script/documented.ts';
import { ScriptError } from './script/script-error.ts';
import { unknownOperation } from './script/unknown-operation.ts';

const MAX_BODY_BYTES = 10 * 1024 * 1024;

/** What faces need of a mock beside what users see. */
export interface MockParts {
  readonly api: MockedApi;
  readonly handle: Handle;
  readonly maxBodyBytes: number;
  /** Loads what the first request would have to wait for. */
  warmUp(): Promise<void>;
}

// Not a WeakMap: a fixture stands in for a mock that is not there yet.
const PARTS = Symbol('parts of a mock');

/** The parts of a mock, for its faces. */
export function partsOf(mock: object): MockParts {
  const { [PARTS]: found } = mock as { readonly [PARTS]?: MockParts };
  if (!found) throw new TypeError('This is no mock: make one with createMock or startMock');
  return found;
}

/**
 * Makes a mock without a port: use its `fetch`, give it to the handlers of MSW, or let
 * {@link startMock} serve one over HTTP.
 *
 * @throws {UnknownApiError} when the source is neither a known API nor a file
 * @throws {ScriptError} when chaos or latency cannot be played
 */
export function createMock<const Source extends MockSource>(
  source: Source,
  options: MockOptions = {},
): Mock<OperationsOf<Source>> {
  const { maxBodyBytes = MAX_BODY_BYTES, unknownParameters = 'report' } = options;
  const known = readSource(source);
  const api: MockedApi = { ...known, vendor: options.vendor ?? known.vendor };
  const director = new Director(options);
  const journal = new Journal(options.journal);
  let read: ReadApi | undefined = api.parsed && readApi(api, api.parsed);
  // Loaded when it is first needed: Prism takes a third of a second to import.
  const loadHandle = once(async (): Promise<Handle> => {
    const { createEngine, parseOperations } = await import('./prism/engine.ts');
    const beside = api.text === undefined ? undefined : dirname(api.file);
    read ??= readApi(api, await parseOperations(api.document, beside));
    const engine = createEngine(read, unknownParameters);
    const folder = ledgerFolder();
    if (folder) (await import('./ledger/keep-ledger.ts')).keepLedger(folder, api, journal);
    return createHandle(read, engine, director, journal, maxBodyBytes);
  });
  const warmUp = async () => void (await loadHandle());
  const handle: Handle = async (request) => (await loadHandle())(request);

  function find(id: string): Operation {
    if (!read) {
      throw new ScriptError(`The operations of ${api.title} are not read yet: await mock.ready`);
    }
    const operation = read.operations.find((one) => one.id === id);
    if (operation) return operation;
    throw unknownOperation(
      api.title,
      id,
      read.operations.map((one) => one.id),
    );
  }

  const mock: UntypedMock = {
    api: api.key,
    servers: serverUrls(api.document),
    get ready() {
      return read ? Promise.resolve() : warmUp();
    },
    get operations() {
      return (read?.operations ?? []).map(({ id }) => id);
    },
    fetch: createMockFetchOf(handle, maxBodyBytes),
    script: (operation, steps) => director.script(find(operation), steps),
    documented: (operation) => listDocumented(api.document, find(operation)),
    chaos: (chaos) => director.chaos(chaos),
    latency: (latency) => director.latency(latency),
    get pending() {
      return director.pending();
    },
    get requests() {
      return journal.requests;
    },
    get violations() {
      return journal.violations;
    },
    get summary() {
      return journal.summary;
    },
    assertNoViolations() {
      const { violations, summary } = journal;
      if (summary.violations) throw new ViolationError(violations, summary.violations);
    },
    subscribe: (listener) => journal.subscribe(listener),
    reset() {
      director.reset();
      journal.clear();
    },
  };
  const parts: MockParts = { api, handle, maxBodyBytes, warmUp };
  Object.defineProperty(mock, PARTS, { value: parts });
  return mock as unknown as Mock<OperationsOf<Source>>;
}

function readApi(api: MockedApi, parsed: readonly object[]): ReadApi {
  return { ...api, parsed, operations: listOperations(parsed as never) };
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => (made ??= make());
}
