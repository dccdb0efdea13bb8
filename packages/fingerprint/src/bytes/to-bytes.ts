/** Bytes as they arrive: of any view or buffer, or a text, which is taken as UTF-8. */
export type BytesLike = Uint8Array | ArrayBuffer | string;

/**
 * A copy of the bytes, or `undefined` where the value holds none. Asked by tag: `instanceof` fails
 * across realms.
 */
export function toBytes(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof value === 'string') return new TextEncoder().encode(value);
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(
      value.buffer,
      value.byteOffset,
      value.byteLength,
    ).slice() as Uint8Array<ArrayBuffer>;
  }
  const tag = Object.prototype.toString.call(value);
  return tag === '[object ArrayBuffer]' ? new Uint8Array(value as ArrayBuffer).slice() : undefined;
}
