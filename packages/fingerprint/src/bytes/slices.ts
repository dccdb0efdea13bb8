/**
 * A stream of bytes in small slices. A decompressor makes of each slice all that is in it before it
 * can be stopped, a thousand times as much at worst.
 */
export function slices(bytes: Uint8Array, size = 4096): ReadableStream<Uint8Array<ArrayBuffer>> {
  let offset = 0;
  return new ReadableStream({
    pull(controller) {
      if (offset < bytes.length) controller.enqueue(bytes.slice(offset, offset + size));
      else controller.close();
      offset += size;
    },
  });
}
