import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A `ts` block of a document. */
export interface Snippet {
  /** For the file, e.g. `migrating-3`. */
  readonly name: string;
  /** The heading above it. */
  readonly heading: string;
  readonly code: string;
  /** Where it stands. */
  readonly document: string;
  /** Whether it shows the package of the vendor, and not this one. */
  readonly isBefore: boolean;
}

/** The `ts` blocks of a document of this package. */
export function readSnippets(
  document: 'README.md' | 'MIGRATING.md' | 'MIGRATING-V4.md',
): Snippet[] {
  const text = readFileSync(join(import.meta.dirname, '..', document), 'utf8');
  let heading = '';
  return [...text.matchAll(/^#+ (.+)$|^```ts\n([\s\S]*?)^```$/gm)].flatMap(
    ([, title, code], at) => {
      if (title) heading = title;
      if (code === undefined) return [];
      const name = `${document.split('.')[0]?.toLowerCase()}-${at}`;
      return [{ name, heading, code, document, isBefore: code.includes("from '@fingerprintjs/") }];
    },
  );
}

/**
 * What the snippets take for granted: names of the reader's, and addresses of the vendor that lead
 * to mocks. It is loaded before each.
 */
export const PRELUDE = `
import { FingerprintJsServerApiClient, Region } from '@fingerprintjs/fingerprintjs-pro-server-api';
import { createFingerprintClient, type FingerprintClient } from '@visitor-apis/fingerprint';
import { sealEventV4 } from '@visitor-apis/fingerprint/sealed';
import { createFingerprintClientV4, type FingerprintClientV4 } from '@visitor-apis/fingerprint/v4';

declare global {
  var apiKey: string, secret: string, requestId: string, eventId: string, visitorId: string;
  var sealedResult: string, sealedResultV3: string, sealingKey: string;
  var client: FingerprintJsServerApiClient;
  var fingerprint: FingerprintClientV4;
  var fingerprintV3: FingerprintClient;
}

const vendor = globalThis.fetch;
globalThis.fetch = (url, init) => {
  const headers = new Headers(init?.headers);
  if (String(url).includes('pagination_key=')) headers.set('prefer', 'example=lastPage');
  const local = String(url)
    .replace('https://eu.api.fpjs.io/v4', process.env.MOCK_V4_URL ?? '')
    .replace('https://eu.api.fpjs.io', process.env.MOCK_URL ?? '');
  return vendor(local, { ...init, headers });
};
const id = '1795000000000.NLOjmg';
const sealingKey = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';
const sealedV3 = 'noXc7Q8ODQwLCgkIBwYFBA9mm3SRmIbjxfbn7ZI0JARp8gZkEdG4Ko24C7ZfGdAMYA==';
const key = { key: sealingKey, algorithm: 'aes-256-gcm' } as const;
const sealedV4 = await sealEventV4({ event: { event_id: id, timestamp: 1795000000000 }, key });
Object.assign(globalThis, {
  apiKey: 'any',
  secret: 'whsec_demo_1',
  requestId: id,
  eventId: id,
  visitorId: 'Ibk1527CUFmcnjLwIs4A',
  sealedResult: process.argv[3] === 'MIGRATING.md' ? sealedV3 : sealedV4,
  sealedResultV3: sealedV3,
  sealingKey,
  client: new FingerprintJsServerApiClient({ apiKey: 'any', region: Region.EU }),
  fingerprint: createFingerprintClientV4({ apiKey: 'any', region: 'eu' }),
  fingerprintV3: createFingerprintClient({ apiKey: 'any', region: 'eu' }),
});
`;

/** Runs a snippet; a webhook handler gets a signed event, of the version that it is written for. */
export const RUNNER = `
import { readFileSync } from 'node:fs';
import { signWebhook } from '@visitor-apis/fingerprint/webhooks';
import './prelude.ts';

const file = process.argv[2] ?? '';
const { POST } = await import(file);
if (POST) {
  const isV4 = readFileSync(file, 'utf8').includes('handleWebhookV4');
  const older = { requestId, url: '', ip: '', time: '', timestamp: 1 };
  const body = JSON.stringify(isV4 ? { event_id: eventId, timestamp: 1 } : older);
  const headers = { 'fpjs-event-signature': await signWebhook({ body, secret }) };
  const init = { method: 'POST', body, headers };
  const { status } = await POST(new Request('https://example.org', init));
  if (status !== 204) throw new Error('The handler answered ' + status);
}
`;
