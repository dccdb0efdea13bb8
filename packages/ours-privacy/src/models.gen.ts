// Generated from specs/ours-privacy/openapi.yaml; edit that, then: npm run generate -- ours-privacy
// spec sha256:e7244b0bb02e8e531ef41ba4d7b6c6e96667705d701d020e16b52f0d75da3392, generator 0.1.0

import type { components } from './types.gen.ts';

/** Token of the source, live or test. 1 to 250 characters. */
export type SourceToken = components['schemas']['SourceToken'];

/** Token for experiments, usually `exp_…`. */
export type ExperimentToken = components['schemas']['ExperimentToken'];

/** Id of the visitor, not empty. */
export type ExperimentVisitorId = components['schemas']['ExperimentVisitorId'];

/** Id of a person, 1 to 400 characters. Null counts as absent. */
export type PersonId = components['schemas']['PersonId'];

/** E-mail address for the look-up, 1 to 1000 characters. Null counts as absent. */
export type LookupEmail = components['schemas']['LookupEmail'];

/** Text, or null. No limit is published. */
export type NullableText = components['schemas']['NullableText'];

/** Text of up to 2000 characters, or null. */
export type LimitedText = components['schemas']['LimitedText'];

/** Text about a person, or null. No limit is published. */
export type PersonalText = components['schemas']['PersonalText'];

/** Text about a person, up to 2000 characters, or null. */
export type LimitedPersonalText = components['schemas']['LimitedPersonalText'];

/** URL of up to 5000 characters, or null. */
export type ReferrerUrl = components['schemas']['ReferrerUrl'];

/** Id that an ad network put on the URL or into a cookie, or null. No limit is published. */
export type ClickId = components['schemas']['ClickId'];

/** Id that an ad network put on the URL or into a cookie, 2000 characters at most, or null. */
export type LimitedClickId = components['schemas']['LimitedClickId'];

/** Number, or null. */
export type NullableNumber = components['schemas']['NullableNumber'];

/** Time in milliseconds since the Unix epoch (UTC), or null. */
export type EventTime = components['schemas']['EventTime'];

/** True, false or null. */
export type NullableBoolean = components['schemas']['NullableBoolean'];

/** Bot verdict. A string today, a boolean until 2025; any value passes. */
export type BotVerdict = components['schemas']['BotVerdict'];

/** Value about a person. A string today, any JSON value in 2025. */
export type PersonalValue = components['schemas']['PersonalValue'];

/**
 * Names of your own and their values, or null. Any JSON value passes; since December 2025 the
 * vendor's types allow strings and null alone, and nobody has published what becomes of others.
 */
export type NullableMap = components['schemas']['NullableMap'];

/**
 * Network identity of the end user, for calls from a server. Improves the matching of visitors.
 * Give both members: those of your server would point at the wrong person.
 */
export type IdentityContext = components['schemas']['IdentityContext'];

/**
 * Known values of advert, device and page, passed on to destinations. The web script fills most
 * of them; from a server send only what you really know. New keys are added about once a month,
 * and unknown ones pass. What null does here is not published.
 */
export type DefaultProperties = components['schemas']['DefaultProperties'];

/**
 * Properties of the visitor. A value sets one, null clears what is stored, an empty string or a
 * key that is left out changes nothing. What you invent yourself belongs into
 * `custom_properties`.
 */
export type UserProperties = components['schemas']['UserProperties'];

/** Whose event or properties these are, and the circumstances. */
export type VisitorFields = components['schemas']['VisitorFields'];

/** What an event has, alone or as a row of a batch. */
export type EventFields = components['schemas']['EventFields'];

/** One event. */
export type TrackBody = components['schemas']['TrackBody'];

/** One row of a batch, an event without token. */
export type BatchEvent = components['schemas']['BatchEvent'];

/** Many events, authorised once. */
export type BatchBody = components['schemas']['BatchBody'];

/** A visitor and the properties to set. */
export type IdentifyBody = components['schemas']['IdentifyBody'];

/** The page for which a variant is wanted. It decides eligibility, never the variant. */
export type ExperimentContext = components['schemas']['ExperimentContext'];

/** A visitor who may take part in an experiment. */
export type AssignExperimentBody = components['schemas']['AssignExperimentBody'];

/** A visitor whose personalized properties are wanted. */
export type GetPersonalizationsBody = components['schemas']['GetPersonalizationsBody'];

/** The request was taken in. */
export type Success = components['schemas']['Success'];

/** The request was refused or failed. Read the status; there is often nothing more here. */
export type Failure = components['schemas']['Failure'];

/** A batch of which no row is reported on. With 400 and 401 none was accepted. */
export type BatchFailure = components['schemas']['BatchFailure'];

/** What became of the rows of a batch. Decide by `failed` and `results`, not by `success`. */
export type BatchResult = components['schemas']['BatchResult'];

/** Place of the row in the batch that was sent, presumably counted from 0. */
export type BatchRowIndex = components['schemas']['BatchRowIndex'];

/** A row that was accepted. */
export type BatchRowAccepted = components['schemas']['BatchRowAccepted'];

/** A row that failed. */
export type BatchRowFailed = components['schemas']['BatchRowFailed'];

/** A server fault, with `results` if the outcome of the rows is known. */
export type BatchServerFault = components['schemas']['BatchServerFault'];

/** Whether the visitor takes part, and with which variant. `in_experiment` tells which it is. */
export type ExperimentAssignment = components['schemas']['ExperimentAssignment'];

/** The visitor takes part and has a variant. */
export type ExperimentEnrolled = components['schemas']['ExperimentEnrolled'];

/** The visitor does not take part. Show the original. */
export type ExperimentNotEnrolled = components['schemas']['ExperimentNotEnrolled'];

/** What applies to a visitor. Newer servers send `properties`, older ones `personalizations`. */
export type Personalizations = components['schemas']['Personalizations'];

/** A plain value, never nested. */
export type PersonalizedValue = components['schemas']['PersonalizedValue'];

/** A variant that was assigned to the visitor. */
export type PersonalizationItem = components['schemas']['PersonalizationItem'];
