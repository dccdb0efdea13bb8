import type { Document } from '@visitor-apis/codegen/document';
import { findKnown, readKnownDocument } from '../../api/known.ts';

/** Reads the document that the mock of Fingerprint plays. */
export function readFingerprint(): Document {
  const known = findKnown('fingerprint');
  if (!known) throw new Error('Fingerprint is not known');
  return readKnownDocument(known).document as Document;
}
