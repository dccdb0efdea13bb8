import type { Document, Parameter } from '@visitor-apis/codegen/document';
import { findKnown, readKnown } from '../../api/known.ts';

interface Reference {
  readonly $ref?: string;
  readonly content?: Record<string, { examples?: Record<string, object> }>;
}

/** The document of Fingerprint, as far as what it sends by itself is concerned. */
export type FingerprintDocument = Document & {
  readonly webhooks: {
    readonly event: {
      readonly post: { readonly parameters: Parameter[]; readonly requestBody: Reference };
    };
  };
};

/** Reads the document that the mock of Fingerprint plays. */
export function readFingerprint(): FingerprintDocument {
  const known = findKnown('fingerprint');
  if (!known) throw new Error('Fingerprint is not known');
  return readKnown(known).document as unknown as FingerprintDocument;
}
