// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

import type { components } from './types.gen.ts';

/** One item to ingest. `type` decides the shape of `payload`. Unknown keys are dropped. */
export type TrackBody = components['schemas']['TrackBody'];

/** Records an event. A page view is the event `screen_view` with the property `__path`. */
export type TrackEvent = components['schemas']['TrackEvent'];

/** Creates a profile or updates it. One bad field refuses the whole call. */
export type IdentifyProfile = components['schemas']['IdentifyProfile'];

/** Adds to a numeric property of an existing profile. */
export type IncrementProperty = components['schemas']['IncrementProperty'];

/** Subtracts from a numeric property of an existing profile. */
export type DecrementProperty = components['schemas']['DecrementProperty'];

/** Creates a group or updates it. Servers from before 20 March 2026 do not know it. */
export type UpsertGroup = components['schemas']['UpsertGroup'];

/**
 * Adds groups to a profile. There is no way to take one away. Servers from before 20 March 2026
 * do not know it.
 */
export type AssignGroup = components['schemas']['AssignGroup'];

/**
 * Stores a chunk of a browser session recording. Servers from before 26 February 2026 do not know
 * it.
 */
export type RecordReplay = components['schemas']['RecordReplay'];

/**
 * Never works. The server answers every alias with `400`, `Alias is not supported`.
 *
 * @deprecated
 */
export type CreateAlias = components['schemas']['CreateAlias'];

/**
 * Id of the client, for callers that cannot set headers. Used only when the header is absent;
 * read by servers since 6 May 2026.
 */
export type EnvelopeClientId = components['schemas']['EnvelopeClientId'];

/**
 * Secret of the client, for callers that cannot set headers. Used only when the header is absent;
 * read by servers since 6 May 2026.
 */
export type EnvelopeClientSecret = components['schemas']['EnvelopeClientSecret'];

/**
 * Your id of the person. A non-empty string, or a number, which is stored as a string. Number `0`
 * on an event counts as no profile.
 */
export type ProfileId = components['schemas']['ProfileId'];

/** The event. */
export type TrackPayload = components['schemas']['TrackPayload'];

/**
 * Name of the event: 1 to 80 UTF-16 units, on one line. `session_start` and `session_end` are
 * reserved. Names that look like an attack are refused, whatever their case: those that contain a
 * piece of a known exploit (such as `../`, `union select`, `win.ini`, `bcc:`), and paths that
 * scanners ask for (such as `/.env`, `/wp-login`, `/config.json`, `/index.php`).
 */
export type EventName = components['schemas']['EventName'];

/** Amount in the smallest unit of the currency (cents), not negative. `null` counts as absent. */
export type RevenueAmount = components['schemas']['RevenueAmount'];

/**
 * Anything about the event. Nested keys are flattened with dots and every value is stored as a
 * string; `null` and empty strings are dropped.
 *
 * Keys with a meaning of their own: `__timestamp`, time of the event as ISO 8601 with `Z` or
 * epoch milliseconds (ignored when unreadable or more than 1 minute ahead; more than 15 minutes
 * old, the event belongs to no session); `__revenue`, amount in the smallest unit of the
 * currency, on the event `revenue` a non-negative integer, which needs the client secret unless
 * the project allows otherwise; `__path`, page URL or route name; `__referrer`, referring URL;
 * `__title`, page title; `__ip`, address that replaces the caller's; `__deviceId`, device id of 1
 * to 64 characters that replaces the computed one; `__identify`, a profile to write along with
 * the event, not validated; `__os`, `__osVersion`, `__browser`, `__browserVersion`, `__device`,
 * `__brand`, `__model`, what the user agent would say. Without `__path` or `__referrer`, plain
 * `path` and `referrer` are used. `__bot`, `__bot_reasons`, `__hash` and `__query` are the
 * server's: `__bot` and `__bot_reasons` are removed.
 */
export type EventProperties = components['schemas']['EventProperties'];

/**
 * Anything about the person. Merged deeply into the profile; empty and `null` values overwrite
 * nothing, so a property cannot be cleared. Every value is stored as a string.
 *
 * `__os`, `__osVersion`, `__browser`, `__browserVersion`, `__device`, `__brand` and `__model`
 * stand in for what the user agent would say. `__bot` and `__bot_reasons` are removed.
 */
export type ProfileProperties = components['schemas']['ProfileProperties'];

/** The profile. What is left out stays as it was. */
export type IdentifyPayload = components['schemas']['IdentifyPayload'];

/** First name of the person. */
export type FirstName = components['schemas']['FirstName'];

/** Last name of the person. */
export type LastName = components['schemas']['LastName'];

/** E-mail address. ASCII only, with a top-level domain of two letters or more. */
export type EmailAddress = components['schemas']['EmailAddress'];

/** Absolute URL of a picture, as the WHATWG `URL` constructor takes it. Any scheme. */
export type AvatarUrl = components['schemas']['AvatarUrl'];

/**
 * What to add, and where. The profile must exist, and the present value must be a number; absent
 * counts as 0.
 *
 * Profiles are written every 10 seconds: of two changes of one property within that time one is
 * lost, though both answer `200`. Add up first and send one. The present value is read as an
 * integer.
 */
export type IncrementPayload = components['schemas']['IncrementPayload'];

/**
 * What to subtract, and where. The profile must exist, and the present value must be a number;
 * absent counts as 0.
 *
 * Profiles are written every 10 seconds: of two changes of one property within that time one is
 * lost, though both answer `200`. Add up first and send one. The present value is read as an
 * integer.
 */
export type DecrementPayload = components['schemas']['DecrementPayload'];

/** Name of the profile property. Dots address nested keys. */
export type PropertyPath = components['schemas']['PropertyPath'];

/** Amount of the change, greater than 0. Default 1. Fractions are lost at the next change. */
export type PropertyDelta = components['schemas']['PropertyDelta'];

/** The group. */
export type GroupPayload = components['schemas']['GroupPayload'];

/** Your id of the group. */
export type GroupId = components['schemas']['GroupId'];

/** Anything about the group. Merged into what the group has. */
export type GroupProperties = components['schemas']['GroupProperties'];

/** The groups, and the profile they go to. */
export type AssignGroupPayload = components['schemas']['AssignGroupPayload'];

/** A chunk of a session recording. */
export type ReplayPayload = components['schemas']['ReplayPayload'];

/** ISO 8601 in UTC with `T` and `Z`. Seconds and their fraction may be left out; no offsets. */
export type UtcTime = components['schemas']['UtcTime'];

/** A second id for a profile. Never accepted. */
export type AliasPayload = components['schemas']['AliasPayload'];

/** An event for the old operation. No field is required and none is checked. */
export type CreateEventBody = components['schemas']['CreateEventBody'];

/** A profile for the old operation. No field is required and none is checked. */
export type UpsertProfileBody = components['schemas']['UpsertProfileBody'];

/** A change for the old operations. Without all three fields the server fails. */
export type ChangeProfilePropertyBody = components['schemas']['ChangeProfilePropertyBody'];

/** What the server made of the caller. */
export type TrackReceipt = components['schemas']['TrackReceipt'];

/** Why the request was dropped. */
export type BotVerdict = components['schemas']['BotVerdict'];

/** The bot that the user agent was taken for. */
export type DetectedBot = components['schemas']['DetectedBot'];

/** Device id and session of a caller. */
export type DeviceSession = components['schemas']['DeviceSession'];

/** A numeric profile id when the profile was accepted, a bot verdict when it was dropped. */
export type ProfileOutcome = components['schemas']['ProfileOutcome'];

/** The profile id, returned as the number that was sent. */
export type NumericProfileId = components['schemas']['NumericProfileId'];

/** The profile id, as text. Empty if none was sent. */
export type ProfileIdNotice = components['schemas']['ProfileIdNotice'];

/** Says that the event was accepted. */
export type EventNotice = components['schemas']['EventNotice'];

/** Says that the request was a duplicate. `duplicated` comes from servers of 2025. */
export type DuplicateNotice = components['schemas']['DuplicateNotice'];

/** Why the credentials or the project refused the request. */
export type IngestionRefusal = components['schemas']['IngestionRefusal'];

/** What is missing. */
export type DeviceRefusal = components['schemas']['DeviceRefusal'];

/** What went wrong, in a few words. */
export type PlainText = components['schemas']['PlainText'];

/**
 * What went wrong. The server has several shapes, so that every field may be missing; `message`
 * is for people and not stable enough to parse.
 */
export type ApiErrorBody = components['schemas']['ApiErrorBody'];
