import { concat } from './concat.ts';

/** All bytes of a stream, or `undefined` as soon as there are more than `limit`. */
export async function readAtMost(
  stream: ReadableStream<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return concat(chunks);
    size += value.length;
    if (size > limit) {
      // What becomes of the source is not our concern any more.
      reader.cancel().catch(() => {});
      return undefined;
    }
    chunks.push(value);
  }
}
