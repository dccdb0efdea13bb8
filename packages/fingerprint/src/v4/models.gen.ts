// Generated from specs/fingerprint-v4/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:fe04934c893bd064b297bafe921c91440686e71d4bac9fa29f37f309ba340bb7, generator 0.1.0

import type { components } from './types.gen.ts';

/** One page of events. */
export type EventSearch = components['schemas']['EventSearch'];

/** What to change about an event. A key that is left out keeps its value. */
export type EventUpdate = components['schemas']['EventUpdate'];

/** A request as your server received it. One of the two addresses must be given. */
export type EdgeRequest = components['schemas']['EdgeRequest'];

/** One header line of the request. */
export type EdgeRequestHeader = components['schemas']['EdgeRequestHeader'];

/** What is known of a request and its sender. */
export type EdgeResponse = components['schemas']['EdgeResponse'];

/** The one shape of an error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** What went wrong with the request. */
export type ErrorDetail = components['schemas']['ErrorDetail'];

/**
 * What went wrong, for programs. The two codes on public keys and `missing_module` belong to
 * other APIs of the vendor and are not expected here.
 */
export type ErrorCode = components['schemas']['ErrorCode'];

/** A time in epoch milliseconds, or as RFC 3339. */
export type SearchTime = components['schemas']['SearchTime'];

/** Id of an event. It begins with the time in epoch milliseconds. */
export type EventId = components['schemas']['EventId'];

/** Id of a visitor, as a rule 20 letters and digits. */
export type VisitorId = components['schemas']['VisitorId'];

/** Your own id for the event, such as that of an order or a session. Up to 256 characters. */
export type LinkedId = components['schemas']['LinkedId'];

/** Your own data on the event, up to 16 KB. Handed back as it came. */
export type Tags = components['schemas']['Tags'];

/** Address of the client, IPv4 or IPv6. */
export type IpAddress = components['schemas']['IpAddress'];

/** An IPv4 address. */
export type IPv4Address = components['schemas']['IPv4Address'];

/** An IPv6 address. */
export type IPv6Address = components['schemas']['IPv6Address'];

/** Address of the page. Not always a valid URL. */
export type PageUrl = components['schemas']['PageUrl'];

/** User agent of the client. */
export type UserAgent = components['schemas']['UserAgent'];

/** A time in milliseconds since 1970-01-01 UTC. */
export type EpochMilliseconds = components['schemas']['EpochMilliseconds'];

/** How sure the result is. */
export type ConfidenceLevel = components['schemas']['ConfidenceLevel'];

/** Score of a machine-learning model, from 0 to 1. */
export type MlScore = components['schemas']['MlScore'];

/** Where the event comes from, the agent on a device or a request at the edge. */
export type EventSource = components['schemas']['EventSource'];

/**
 * One event, flat: each signal directly under its name. What the plan or the platform lacks, or
 * what is younger than the event, is absent; unknown signals may come.
 */
export type Event = components['schemas']['Event'];

/** Who the visitor is. */
export type Identification = components['schemas']['Identification'];

/** How sure the identification is. */
export type Confidence = components['schemas']['Confidence'];

/** The client agent that sent the event. */
export type SDK = components['schemas']['SDK'];

/** A library that wraps the client agent. */
export type Integration = components['schemas']['Integration'];

/** A framework inside an integration. */
export type Subintegration = components['schemas']['Subintegration'];

/** What the user agent says about browser, system and device. Web. */
export type BrowserDetails = components['schemas']['BrowserDetails'];

/** What the device says of itself, not its user agent. Android and iOS. */
export type DeviceDetails = components['schemas']['DeviceDetails'];

/** A place that nearby devices share. */
export type Proximity = components['schemas']['Proximity'];

/** Which bot or agent it is. Absent when none was recognised. Web and edge. */
export type BotInfo = components['schemas']['BotInfo'];

/** Which lists of bad addresses have the address. */
export type IPBlocklist = components['schemas']['IPBlocklist'];

/** What is known of the addresses. Either or both kinds. */
export type IPInfo = components['schemas']['IPInfo'];

/** What is known of the IPv4 address. */
export type IPInfoV4 = components['schemas']['IPInfoV4'];

/** What is known of the IPv6 address. */
export type IPInfoV6 = components['schemas']['IPInfoV6'];

/** What is known of an address, of either kind. */
export type IPInfoDetails = components['schemas']['IPInfoDetails'];

/** Where an address is, as far as known. It may hold a time zone only, or coordinates only. */
export type Geolocation = components['schemas']['Geolocation'];

/** A state or province. */
export type GeolocationSubdivision = components['schemas']['GeolocationSubdivision'];

/** What is known of the proxy. It may be there although no proxy was found. */
export type ProxyDetails = components['schemas']['ProxyDetails'];

/**
 * What the ruleset says is to be done. Only there when `ruleset_id` was given. `type` tells what
 * it is, and which of the other fields come.
 */
export type RuleAction = components['schemas']['RuleAction'];

/** How to change the headers of the request, in this order. */
export type RequestHeaderModifications = components['schemas']['RequestHeaderModifications'];

/** One header. */
export type HeaderField = components['schemas']['HeaderField'];

/** What speaks for tampering. */
export type TamperingDetails = components['schemas']['TamperingDetails'];

/** How often things happened lately, in several windows of time. */
export type Velocity = components['schemas']['Velocity'];

/** A counter by window of time before the event. */
export type VelocityData = components['schemas']['VelocityData'];

/** Which methods found a VPN. */
export type VpnMethods = components['schemas']['VpnMethods'];

/** A label that a model may have given to the event. Beta. */
export type Label = components['schemas']['Label'];

/** A rule that made the platform send the webhook. */
export type WebhookTrigger = components['schemas']['WebhookTrigger'];

/** What the agent measured, each value bare. All platforms, since March 2026. */
export type RawDeviceAttributes = components['schemas']['RawDeviceAttributes'];

/** Fingerprints of drawing. */
export type Canvas = components['schemas']['Canvas'];

/** How an emoji is laid out. */
export type Emoji = components['schemas']['Emoji'];

/** Width of the same text in several fonts. */
export type FontPreferences = components['schemas']['FontPreferences'];

/** A plug-in of the browser. */
export type Plugin = components['schemas']['Plugin'];

/** A media type that a plug-in handles. */
export type PluginMimeType = components['schemas']['PluginMimeType'];

/** What the screen knows of touch. */
export type TouchSupport = components['schemas']['TouchSupport'];

/** What WebGL says of itself and the graphics hardware. */
export type WebGlBasics = components['schemas']['WebGlBasics'];

/** Hashes of what WebGL can do. */
export type WebGlExtensions = components['schemas']['WebGlExtensions'];
