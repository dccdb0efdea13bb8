/** Bytes that arrive one after the other, as a web stream. */
export function toStream(bytes: AsyncIterable<unknown>): ReadableStream {
  // Every Node that this package supports has `from`, TypeScript's library for browsers not yet.
  const streams = ReadableStream as unknown as {
    from(source: AsyncIterable<unknown>): ReadableStream;
  };
  return streams.from(bytes);
}
