import { createPrism } from './prism.ts';
import { documentOf, type SentRequest, type Subject } from './subject.ts';

/** Calls Prism's core as its server does, with an input that is made once. */
export async function createPrismCall(
  { vendor }: Subject,
  { method, path, headers, value }: SentRequest,
): Promise<() => Promise<void>> {
  const { server, operations } = await createPrism(documentOf(vendor));
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  const input = {
    method: method === 'GET' ? 'get' : 'post',
    url: { path: pathname, query: Object.fromEntries(searchParams) },
    headers,
    body: value,
  } as const;
  return async () => {
    const result = await server.prism.request(input, operations)();
    if (result._tag === 'Left') throw result.left;
    const { output, validations } = result.right;
    if (output.statusCode === 200 && validations.input.length === 0) return;
    throw new Error(`Prism refuses ${method} ${path}: ${JSON.stringify(result.right)}`);
  };
}
