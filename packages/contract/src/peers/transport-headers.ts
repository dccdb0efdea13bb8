/** Headers that say nothing to the vendor, and why; any other is compared. */
const TRANSPORT: Readonly<Record<string, string>> = {
  host: 'where the mock listens',
  connection: 'whether the connection is kept: between two hops, not for the API',
  'keep-alive': 'as connection',
  'transfer-encoding': 'how the body is cut on this connection',
  'content-length': 'follows from the body, which is compared itself',
  'accept-encoding': 'what the runtime can unpack',
  'accept-language': 'the runtime sets it to *, which is the same as nothing',
  'sec-fetch-mode': 'the runtime sets it on every fetch',
  'cache-control': 'the runtime sets it where a fetch may not be cached',
  pragma: 'as cache-control',
};

/** What the runtime fills in where a client says nothing. */
const FILLED_IN: Readonly<Record<string, string>> = {
  accept: '*/*', // the same as no header
  'user-agent': 'node',
};

/** Whether a header comes from the transport, so that no client means anything by it. */
export function isTransport(name: string, value: string): boolean {
  return Object.hasOwn(TRANSPORT, name) || FILLED_IN[name] === value;
}
