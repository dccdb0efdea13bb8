import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A `ts` block of a document. */
export interface Snippet {
  /** For the file, e.g. `migrating-3`. */
  readonly name: string;
  /** The heading above it. */
  readonly heading: string;
  readonly code: string;
  /** Whether it shows the package of the vendor, and not this one. */
  readonly isBefore: boolean;
}

/** The `ts` blocks of a document of this package. */
export function readSnippets(document: 'README.md' | 'MIGRATING.md'): Snippet[] {
  const text = readFileSync(join(import.meta.dirname, '..', document), 'utf8');
  let heading = '';
  return [...text.matchAll(/^#+ (.+)$|^```ts\n([\s\S]*?)^```$/gm)].flatMap(
    ([, title, code], at) => {
      if (title) heading = title;
      if (code === undefined) return [];
      const name = `${document.split('.')[0]?.toLowerCase()}-${at}`;
      return [{ name, heading, code, isBefore: code.includes("from '@fingerprintjs/") }];
    },
  );
}

/**
 * What the snippets take for granted: names of the reader's, and an address of the vendor that
 * leads to a mock. It is loaded before each.
 */
export const PRELUDE = `
import { FingerprintJsServerApiClient, Region } from '@fingerprintjs/fingerprintjs-pro-server-api';
import { createFingerprintClient, type FingerprintClient } from '@visitor-apis/fingerprint';

declare global {
  var apiKey: string, secret: string, requestId: string, visitorId: string;
  var sealedResult: string, sealingKey: string;
  var client: FingerprintJsServerApiClient;
  var fingerprint: FingerprintClient;
}

const vendor = globalThis.fetch;
globalThis.fetch = (url, init) => {
  const headers = new Headers(init?.headers);
  if (String(url).includes('pagination_key=')) headers.set('prefer', 'example=lastPage');
  const local = String(url).replace('https://eu.api.fpjs.io', process.env.MOCK_URL ?? '');
  return vendor(local, { ...init, headers });
};
Object.assign(globalThis, {
  apiKey: 'any',
  secret: 'whsec_demo_1',
  requestId: '1795000000000.NLOjmg',
  visitorId: 'Ibk1527CUFmcnjLwIs4A',
  sealedResult: 'noXc7Q8ODQwLCgkIBwYFBA9mm3SRmIbjxfbn7ZI0JARp8gZkEdG4Ko24C7ZfGdAMYA==',
  sealingKey: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=',
  client: new FingerprintJsServerApiClient({ apiKey: 'any', region: Region.EU }),
  fingerprint: createFingerprintClient({ apiKey: 'any', region: 'eu' }),
});
`;

/** Runs a snippet; a webhook handler gets a signed event. */
export const RUNNER = `
import { signWebhook } from '@visitor-apis/fingerprint/webhooks';
import './prelude.ts';

const { POST } = await import(process.argv[2] ?? '');
if (POST) {
  const body = JSON.stringify({ requestId, url: '', ip: '', time: '', timestamp: 1 });
  const headers = { 'fpjs-event-signature': await signWebhook({ body, secret }) };
  const init = { method: 'POST', body, headers };
  const { status } = await POST(new Request('https://example.org', init));
  if (status !== 204) throw new Error('The handler answered ' + status);
}
`;
