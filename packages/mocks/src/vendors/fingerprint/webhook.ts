import { resolve } from '@visitor-apis/codegen/document';
import { type FingerprintDocument, readFingerprint } from './read-fingerprint.ts';

/** How the value of a header is made of a body; from `x-signature`. */
export interface Signature {
  readonly header: string;
  readonly algorithm: string;
  readonly encoding: 'hex' | 'base64';
  readonly prefix: string;
  readonly separator: string;
}

/** What the document says of webhooks. */
export interface Webhook {
  readonly signature: Signature;
  /** By their names, the first one first. */
  readonly examples: Readonly<Record<string, object>>;
}

/** Reads what the document says of webhooks. */
export function readWebhook(): Webhook {
  const document = readFingerprint();
  const { parameters, requestBody } = document.webhooks.event.post;
  const signed = parameters
    .map((parameter) => resolve(document, parameter))
    .find((parameter) => parameter['x-signature']);
  const signature = signed?.['x-signature'];
  if (!signed || !signature) throw new Error('The document says nothing of signatures');
  return {
    signature: { ...signature, header: signed.name },
    examples: examplesOf(document, resolve(document, requestBody)),
  };
}

/** The JSON examples of a body or an answer. */
export function examplesOf(
  document: FingerprintDocument,
  { content = {} }: { content?: Record<string, { examples?: Record<string, object> }> },
): Record<string, object> {
  const named = Object.entries(content['application/json']?.examples ?? {});
  return Object.fromEntries(
    named.map(([name, example]) => [name, (resolve(document, example) as { value: object }).value]),
  );
}
