import {
  type Document,
  listWebhooks,
  resolve,
  type SignatureForm,
} from '@visitor-apis/codegen/document';
import type { FingerprintVersion } from './fingerprint-version.ts';
import { readFingerprint } from './read-fingerprint.ts';

/** How the value of a header is made of a body; from `x-signature`. */
export type Signature = SignatureForm & { readonly header: string };

/** What the document says of webhooks. */
export interface Webhook {
  readonly signature: Signature;
  /** By their names, the first one first. */
  readonly examples: Readonly<Record<string, object>>;
}

/** Reads what the document of a version says of webhooks. */
export function readWebhook(version: FingerprintVersion = 'v3'): Webhook {
  const document = readFingerprint(version);
  for (const { parameters, body } of listWebhooks(document)) {
    for (const { name, 'x-signature': signature } of parameters) {
      if (!signature || !body) continue;
      return { signature: { ...signature, header: name }, examples: examplesOf(document, body) };
    }
  }
  throw new Error('The document says nothing of signatures');
}

/** The JSON examples of a body or an answer. */
export function examplesOf(
  document: Document,
  { content = {} }: { content?: Record<string, { examples?: Record<string, object> }> },
): Record<string, object> {
  const named = Object.entries(content['application/json']?.examples ?? {});
  return Object.fromEntries(
    named.map(([name, example]) => [name, (resolve(document, example) as { value: object }).value]),
  );
}
