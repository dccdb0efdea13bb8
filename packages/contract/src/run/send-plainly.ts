import type { CaseWire } from '../cases/wire-of.ts';

/** Sends a request as it is, without a client that would correct it. */
export async function sendPlainly(
  baseUrl: string,
  { method, path, headers, body }: CaseWire,
): Promise<Response> {
  return fetch(`${baseUrl}${path}`, { method, headers, ...(body !== undefined && { body }) });
}
