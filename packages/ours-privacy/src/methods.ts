import type { CallOptions } from '@visitor-apis/runtime';
import type { BatchInput, IdentifyInput, TrackInput } from './inputs.ts';
import type { OursPrivacyOperations, OursPrivacyResults } from './operations.gen.ts';

/** What an operation gives; a change of the spec comes through here. */
type Given<Name extends keyof OursPrivacyOperations> = ReturnType<OursPrivacyOperations[Name]>;
type GivenByTry<Name extends keyof OursPrivacyResults> = ReturnType<OursPrivacyResults[Name]>;

// No comments on the members: editors show those of the interfaces below.

/** The operations of Ours Privacy; names of older samples do not compile. */
export interface OursPrivacyMethods extends OursPrivacyOperations {
  track(input: TrackInput, options?: CallOptions): Given<'track'>;
  identify(input: IdentifyInput, options?: CallOptions): Given<'identify'>;
  trackBatch(input: BatchInput, options?: CallOptions): Given<'trackBatch'>;
}

/** The same, in a form that never throws. */
export interface OursPrivacyTry extends OursPrivacyResults {
  track(input: TrackInput, options?: CallOptions): GivenByTry<'track'>;
  identify(input: IdentifyInput, options?: CallOptions): GivenByTry<'identify'>;
  trackBatch(input: BatchInput, options?: CallOptions): GivenByTry<'trackBatch'>;
}
