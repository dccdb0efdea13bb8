// Generated from specs/fingerprint/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:274ad12657d85f4c1389ab3ca12034812c34b3f7385493dbacbf9f93789254b4, generator 0.1.0

import type { components } from './types.gen.ts';

/** One event with its products. */
export type EventsGetResponse = components['schemas']['EventsGetResponse'];

/** One page of events. */
export type SearchEventsResponse = components['schemas']['SearchEventsResponse'];

/** What to change about an event. A key that is left out keeps its value. */
export type EventsUpdateRequest = components['schemas']['EventsUpdateRequest'];

/** What is known of one visitor. */
export type VisitorsGetResponse = components['schemas']['VisitorsGetResponse'];

/** The visitors that share a mobile device. */
export type RelatedVisitorsResponse = components['schemas']['RelatedVisitorsResponse'];

/** A visitor on the same device. */
export type RelatedVisitor = components['schemas']['RelatedVisitor'];

/** The usual shape of an error. */
export type ErrorResponse = components['schemas']['ErrorResponse'];

/** The shape of an error of `getVisits`, except for `504`. */
export type ErrorPlainResponse = components['schemas']['ErrorPlainResponse'];

/** What went wrong, with a request or with one product of an event. */
export type ErrorDetail = components['schemas']['ErrorDetail'];

/**
 * What went wrong, for programs. `429 Too Many Requests`, spaces included, means the same as
 * `TooManyRequests` and was seen on products.
 */
export type ErrorCode = components['schemas']['ErrorCode'];

/**
 * Id of an event: a time in epoch milliseconds, a dot and 6 characters, or 20 letters and digits
 * in older events.
 */
export type RequestId = components['schemas']['RequestId'];

/** Id of a visitor, as a rule 20 letters and digits. */
export type VisitorId = components['schemas']['VisitorId'];

/** Your own id for the event, such as that of an order or a session. Up to 256 characters. */
export type LinkedId = components['schemas']['LinkedId'];

/**
 * Your own data on the event, up to 16 KB. Handed back as it came; a single value that the client
 * sent is wrapped as `{"tag": value}`.
 */
export type Tag = components['schemas']['Tag'];

/** Address of the client, IPv4 or IPv6. */
export type IpAddress = components['schemas']['IpAddress'];

/** Address of the page. Not always a valid URL. */
export type PageUrl = components['schemas']['PageUrl'];

/** User agent of the client. */
export type UserAgent = components['schemas']['UserAgent'];

/** Id of the environment that the event belongs to. Since September 2025. */
export type EnvironmentId = components['schemas']['EnvironmentId'];

/** A time in milliseconds since 1970-01-01 UTC. */
export type EpochMilliseconds = components['schemas']['EpochMilliseconds'];

/** How sure the result is. */
export type ConfidenceLevel = components['schemas']['ConfidenceLevel'];

/** Score of a machine-learning model, from 0 to 1. */
export type MlScore = components['schemas']['MlScore'];

/** Id of a place. Equal ids mean devices that were near each other. */
export type ProximityId = components['schemas']['ProximityId'];

/**
 * The products of an event, each with `data` or `error`. One that the plan lacks, or that is
 * younger than the event, is absent; unknown ones may come.
 */
export type Products = components['schemas']['Products'];

/** Result or error of a signal that is either there or not. */
export type ProductFlag = components['schemas']['ProductFlag'];

/** Result or error of identification. All platforms. */
export type ProductIdentification = components['schemas']['ProductIdentification'];

/** Result or error of bot detection. Web. */
export type ProductBotd = components['schemas']['ProductBotd'];

/** Result or error of IP information. All platforms. */
export type ProductIPInfo = components['schemas']['ProductIPInfo'];

/** Result or error of the IP block lists. All platforms. */
export type ProductIPBlocklist = components['schemas']['ProductIPBlocklist'];

/** Result or error of VPN detection. All platforms. */
export type ProductVPN = components['schemas']['ProductVPN'];

/** Result or error of proxy detection. All platforms. */
export type ProductProxy = components['schemas']['ProductProxy'];

/** Result or error of tampering detection. Web and Android; always negative on iOS. */
export type ProductTampering = components['schemas']['ProductTampering'];

/** Result or error of factory reset detection. Android and iOS. */
export type ProductFactoryReset = components['schemas']['ProductFactoryReset'];

/** Result or error of virtual machine detection. Web. */
export type ProductVirtualMachine = components['schemas']['ProductVirtualMachine'];

/** Result or error of the raw device attributes. Web. */
export type ProductRawDeviceAttributes = components['schemas']['ProductRawDeviceAttributes'];

/** Result or error of high activity detection. All platforms. */
export type ProductHighActivity = components['schemas']['ProductHighActivity'];

/** Result or error of the suspect score. All platforms. */
export type ProductSuspectScore = components['schemas']['ProductSuspectScore'];

/** Result or error of the velocity counters. All platforms. */
export type ProductVelocity = components['schemas']['ProductVelocity'];

/** Result or error of proximity. All platforms. */
export type ProductProximity = components['schemas']['ProductProximity'];

/** Result or error of rare device detection. Web. Beta. */
export type ProductRareDevice = components['schemas']['ProductRareDevice'];

/** Result or error of the labels. The only product whose data is a list. All platforms. Beta. */
export type ProductLabels = components['schemas']['ProductLabels'];

/** A signal that is either there or not. */
export type Flag = components['schemas']['Flag'];

/** Who the visitor is, and the circumstances of the event. */
export type Identification = components['schemas']['Identification'];

/** One visit, with identification data only. */
export type Visit = components['schemas']['Visit'];

/** What the user agent says about browser, system and device. */
export type BrowserDetails = components['schemas']['BrowserDetails'];

/** A time of a visitor, worldwide and within your subscription. */
export type SeenAt = components['schemas']['SeenAt'];

/** How sure the identification is. */
export type Confidence = components['schemas']['Confidence'];

/** The client agent that sent the event. Since July 2025. */
export type SDK = components['schemas']['SDK'];

/** A library that wraps the client agent. */
export type Integration = components['schemas']['Integration'];

/** A framework inside an integration. */
export type Subintegration = components['schemas']['Subintegration'];

/** Where an address is, as far as known. It may hold a time zone only, or coordinates only. */
export type Geolocation = components['schemas']['Geolocation'];

/** A city. */
export type GeolocationCity = components['schemas']['GeolocationCity'];

/** A country. */
export type GeolocationCountry = components['schemas']['GeolocationCountry'];

/** A continent. */
export type GeolocationContinent = components['schemas']['GeolocationContinent'];

/** A state or province. */
export type GeolocationSubdivision = components['schemas']['GeolocationSubdivision'];

/** Whether a bot made the request. */
export type Botd = components['schemas']['Botd'];

/** The result of bot detection. */
export type BotdBot = components['schemas']['BotdBot'];

/** What is known of the addresses. Either or both kinds. */
export type IPInfo = components['schemas']['IPInfo'];

/** What is known of the IPv4 address. */
export type IPInfoV4 = components['schemas']['IPInfoV4'];

/** What is known of the IPv6 address. */
export type IPInfoV6 = components['schemas']['IPInfoV6'];

/** The network that the address belongs to. */
export type IPInfoASN = components['schemas']['IPInfoASN'];

/** Whether the address belongs to a data centre. */
export type IPInfoDataCenter = components['schemas']['IPInfoDataCenter'];

/** Whether the address is on a list of bad ones. */
export type IPBlocklist = components['schemas']['IPBlocklist'];

/** Which lists have the address. */
export type IPBlocklistDetails = components['schemas']['IPBlocklistDetails'];

/** Whether the visitor uses a VPN. */
export type VPN = components['schemas']['VPN'];

/** Which methods found a VPN. */
export type VPNMethods = components['schemas']['VPNMethods'];

/** Whether the visitor uses a proxy. */
export type Proxy = components['schemas']['Proxy'];

/** What is known of the proxy. May be `null`, and may be there although no proxy was found. */
export type ProxyDetails = components['schemas']['ProxyDetails'];

/** Whether the browser or app was tampered with. Always negative on iOS. */
export type Tampering = components['schemas']['Tampering'];

/** When the device was last reset. Android and iOS. */
export type FactoryReset = components['schemas']['FactoryReset'];

/** Whether the browser runs in a virtual machine. */
export type VirtualMachine = components['schemas']['VirtualMachine'];

/**
 * What the agent measured, by name of the attribute. Names and types of values are not stable:
 * they change without notice.
 */
export type RawDeviceAttributes = components['schemas']['RawDeviceAttributes'];

/** One measured attribute, with a value, an error or neither. */
export type RawDeviceAttribute = components['schemas']['RawDeviceAttribute'];

/** Why an attribute could not be measured. */
export type RawDeviceAttributeError = components['schemas']['RawDeviceAttributeError'];

/** Whether the device makes unusually many requests. */
export type HighActivity = components['schemas']['HighActivity'];

/** One number for all signals. */
export type SuspectScore = components['schemas']['SuspectScore'];

/** How often things happened lately, in several windows of time. */
export type Velocity = components['schemas']['Velocity'];

/** One counter. Empty when there is nothing to count, such as without a linked id. */
export type VelocityData = components['schemas']['VelocityData'];

/** A counter by window of time before the event. */
export type VelocityIntervals = components['schemas']['VelocityIntervals'];

/** A place that nearby devices share. */
export type Proximity = components['schemas']['Proximity'];

/** How rare the device is. Beta. */
export type RareDevice = components['schemas']['RareDevice'];

/** A label that a model may have given to the event. Beta. */
export type Label = components['schemas']['Label'];

/**
 * One identification event as the webhook sends it: flat, each signal directly under its name. A
 * bot may come without data of a visitor.
 */
export type Webhook = components['schemas']['Webhook'];

/** A signal that is either there or not. */
export type WebhookFlag = components['schemas']['WebhookFlag'];

/** Whether the address is on a list of bad ones. */
export type WebhookIPBlocklist = components['schemas']['WebhookIPBlocklist'];

/** Whether the visitor uses a VPN. */
export type WebhookVPN = components['schemas']['WebhookVPN'];

/** Whether the visitor uses a proxy. */
export type WebhookProxy = components['schemas']['WebhookProxy'];

/** Whether the browser or app was tampered with. */
export type WebhookTampering = components['schemas']['WebhookTampering'];

/** When the device was last reset. Android and iOS. */
export type WebhookFactoryReset = components['schemas']['WebhookFactoryReset'];

/** Whether the browser runs in a virtual machine. */
export type WebhookVirtualMachine = components['schemas']['WebhookVirtualMachine'];

/** One number for all signals. */
export type WebhookSuspectScore = components['schemas']['WebhookSuspectScore'];

/** How often things happened lately, in several windows of time. */
export type WebhookVelocity = components['schemas']['WebhookVelocity'];

/** The ids that other methods of identification give. Since August 2025. */
export type WebhookSupplementaryIds = components['schemas']['WebhookSupplementaryIds'];

/** What one method of identification found. */
export type WebhookSupplementaryId = components['schemas']['WebhookSupplementaryId'];

/** A rule that made the platform send the webhook. */
export type WebhookTrigger = components['schemas']['WebhookTrigger'];
