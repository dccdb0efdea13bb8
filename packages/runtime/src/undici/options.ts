import { Agent, type Dispatcher } from 'undici';

/** How a transport keeps its connections. */
export interface UndiciFetchOptions {
  /**
   * Connections at most to one host; a call that finds all of them busy waits for its turn, and its
   * `timeout` runs meanwhile. Default 64.
   */
  readonly connections?: number | undefined;
  /**
   * Requests at most that one connection carries before it has their answers. More than 1 makes
   * every call wait for the slow one ahead of it. Default 1.
   */
  readonly pipelining?: number | undefined;
  /**
   * Sends instead of a pool of its own: a `ProxyAgent`, a `MockAgent`, an `Agent` with certificates.
   * It remains yours: `close()` leaves it open, and its own timeouts and redirects hold.
   */
  readonly dispatcher?: Dispatcher | undefined;
}

/** What sends, and how it is let go. */
export interface Transport {
  readonly dispatcher: Dispatcher;
  readonly close: () => Promise<void>;
}

/**
 * The dispatcher that was given, or a new pool.
 *
 * @throws {TypeError} options that contradict each other, or are no count
 */
export function openTransport(options: UndiciFetchOptions): Transport {
  const { connections, pipelining, dispatcher } = options;
  // undici would find fault with them at the first call, where it looks like a failing network.
  for (const [name, count] of Object.entries({ connections, pipelining })) {
    if (count === undefined) continue;
    if (dispatcher) throw new TypeError(`\`${name}\` is for the dispatcher that you give to say`);
    if (!Number.isSafeInteger(count) || count < 1) {
      throw new TypeError(`\`${name}\` must be a whole number from 1`);
    }
  }
  if (dispatcher) return { dispatcher, close: async () => {} };
  const agent = new Agent({
    connections: connections ?? 64,
    pipelining: pipelining ?? 1,
    // The same protocol whatever the version of undici: from 8 on it would be HTTP/2 by default.
    allowH2: false,
    // The client's own `timeout` is the limit; undici's would cut a longer one short.
    headersTimeout: 0,
    bodyTimeout: 0,
  });
  return { dispatcher: agent, close: () => agent.close() };
}
