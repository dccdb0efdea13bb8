import type { Document } from '@visitor-apis/codegen/document';
import { findKnown, readKnownDocument } from '../../api/known.ts';
import type { FingerprintVersion } from './fingerprint-version.ts';

/** Reads the document that the mock of a version of Fingerprint plays. */
export function readFingerprint(version: FingerprintVersion): Document {
  const known = findKnown(`fingerprint@${version}`);
  if (!known) throw new Error(`Fingerprint ${version} is not known`);
  return readKnownDocument(known).document as Document;
}
