import { readFileSync } from 'node:fs';
import { loadEngine, loadMocks, loadOperations } from './built.ts';
import { apiOf, documentOf, type SentRequest, type Subject } from './subject.ts';

/**
 * Calls the public `fetch`: a request is made, judged, recorded and answered. The body of the answer
 * is not read, as that of Prism's core is not written.
 */
export async function createFetchCall(
  { vendor }: Subject,
  { method, path, headers, body }: SentRequest,
): Promise<() => Promise<void>> {
  const fetch = loadMocks().createMockFetch(vendor);
  const url = `${fetch.mock.servers[0]}${path}`;
  return async () => {
    const answer = await fetch(url, { method, headers, body });
    if (answer.status === 200) return;
    throw new Error(`The mock refuses ${method} ${url}: ${await answer.text()}`);
  };
}

/** Calls the engine alone, with an input that is made once. */
export async function createEngineCall(
  { vendor }: Subject,
  { method, path, headers, value }: SentRequest,
): Promise<() => Promise<void>> {
  const { createEngine } = loadEngine();
  const { key } = apiOf(vendor);
  const parsed = loadOperations(key);
  const document = JSON.parse(readFileSync(documentOf(vendor), 'utf8'));
  const { pathname, searchParams } = new URL(path, 'http://localhost');
  // None of the subjects sends a parameter twice.
  const query = Object.fromEntries(searchParams);
  const api = { key, title: key, vendor, document, file: '', text: undefined, parsed };
  const engine = createEngine({ ...api, operations: [] }, 'ignore');
  return async () => {
    const { refused, answer } = await engine({
      method,
      path: pathname,
      query,
      headers,
      body: value,
    });
    if (refused) throw new Error(`The engine refuses ${method} ${path}: ${answer.body}`);
  };
}
