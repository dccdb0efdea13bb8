// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:795fa53bdb54d5de0dcb3faa0182d7a521f0486400947ceba909d3429256f461, generator 0.1.0

export interface paths {
    "/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one event, profile, counter change, group or replay chunk.
         * @description `type` says what `payload` holds: `track` records an event, `identify` writes a profile, `increment` and `decrement` change a numeric profile property, `group` writes a group, `assign_group` adds groups to a profile, `replay` stores a chunk of a session recording.
         *
         *     The item is queued: `200` means accepted, and filters of the project may still drop it. Data can be read about 10 seconds later at the earliest. There is no idempotency key, so a request that is repeated after a timeout can count twice; set `__timestamp` before the first attempt so that at least the time stays right.
         *
         *     To act for an end user, forward both the user's address (`openpanel-client-ip`) and the user's `user-agent`. Otherwise send a plain `name/1.2.3` user agent: the event then counts as a server event, opens no session and creates no visitor.
         */
        post: operations["track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/track/device-id": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the device id and live session of a caller.
         * @description The device id is computed from address, user agent, project and a salt that changes at midnight. `sessionId` is empty when there is no live session. The address is taken from the same headers as for `track`; a private or loopback address is passed over.
         *
         *     Give credentials in the headers: this operation has no body to carry them. Servers from before 19 November 2025 lack the operation. A trailing slash in the path is a `404`.
         */
        get: operations["getDeviceId"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/event": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an event, the old way.
         * @deprecated
         * @description Replaced by `track` with `type: track`. The server checks nothing: even `{}` passes and is stored. The time of the event comes from `properties.__timestamp`; the field `timestamp` has no effect. The rules on event names do not apply here.
         */
        post: operations["createEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create or update a profile, the old way.
         * @deprecated
         * @description Replaced by `track` with `type: identify`. The server checks nothing and answers with the profile id: as text, as a JSON number if the id is a number, and with an empty body if there is none.
         */
        post: operations["upsertProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/increment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add to a numeric profile property, the old way.
         * @deprecated
         * @description Replaced by `track` with `type: increment`. All three fields are needed, and `value` has no default: an empty object makes the server fail with `500`.
         */
        post: operations["incrementProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/profile/decrement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Subtract from a numeric profile property, the old way.
         * @deprecated
         * @description Replaced by `track` with `type: decrement`. All three fields are needed, and `value` has no default: an empty object makes the server fail with `500`.
         */
        post: operations["decrementProfile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One item to ingest. `type` decides the shape of `payload`. Unknown keys are dropped. */
        TrackBody: components["schemas"]["TrackEvent"] | components["schemas"]["IdentifyProfile"] | components["schemas"]["IncrementProperty"] | components["schemas"]["DecrementProperty"] | components["schemas"]["UpsertGroup"] | components["schemas"]["AssignGroup"] | components["schemas"]["RecordReplay"] | components["schemas"]["CreateAlias"];
        /** @description Records an event. A page view is the event `screen_view` with the property `__path`. */
        TrackEvent: {
            /**
             * @description Always `track`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "track";
            payload: components["schemas"]["TrackPayload"];
            clientId?: components["schemas"]["EnvelopeClientId"] | undefined;
            clientSecret?: components["schemas"]["EnvelopeClientSecret"] | undefined;
        };
        /** @description Creates a profile or updates it. One bad field refuses the whole call. */
        IdentifyProfile: {
            /**
             * @description Always `identify`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "identify";
            payload: components["schemas"]["IdentifyPayload"];
            clientId?: components["schemas"]["EnvelopeClientId"] | undefined;
            clientSecret?: components["schemas"]["EnvelopeClientSecret"] | undefined;
        };
        /** @description Adds to a numeric property of an existing profile. */
        IncrementProperty: {
            /**
             * @description Always `increment`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "increment";
            payload: components["schemas"]["IncrementPayload"];
            clientId?: components["schemas"]["EnvelopeClientId"] | undefined;
            clientSecret?: components["schemas"]["EnvelopeClientSecret"] | undefined;
        };
        /** @description Subtracts from a numeric property of an existing profile. */
        DecrementProperty: {
            /**
             * @description Always `decrement`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "decrement";
            payload: components["schemas"]["DecrementPayload"];
            clientId?: components["schemas"]["EnvelopeClientId"] | undefined;
            clientSecret?: components["schemas"]["EnvelopeClientSecret"] | undefined;
        };
        /** @description Creates a group or updates it. Servers from before 20 March 2026 do not know it. */
        UpsertGroup: {
            /**
             * @description Always `group`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "group";
            payload: components["schemas"]["GroupPayload"];
            clientId?: components["schemas"]["EnvelopeClientId"] | undefined;
            clientSecret?: components["schemas"]["EnvelopeClientSecret"] | undefined;
        };
        /** @description Adds groups to a profile. There is no way to take one away. Servers from before 20 March 2026 do not know it. */
        AssignGroup: {
            /**
             * @description Always `assign_group`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "assign_group";
            payload: components["schemas"]["AssignGroupPayload"];
            clientId?: components["schemas"]["EnvelopeClientId"] | undefined;
            clientSecret?: components["schemas"]["EnvelopeClientSecret"] | undefined;
        };
        /** @description Stores a chunk of a browser session recording. Servers from before 26 February 2026 do not know it. */
        RecordReplay: {
            /**
             * @description Always `replay`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "replay";
            payload: components["schemas"]["ReplayPayload"];
            clientId?: components["schemas"]["EnvelopeClientId"] | undefined;
            clientSecret?: components["schemas"]["EnvelopeClientSecret"] | undefined;
        };
        /**
         * @deprecated
         * @description Never works. The server answers every alias with `400`, `Alias is not supported`.
         */
        CreateAlias: {
            /**
             * @description Always `alias`. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            type: "alias";
            payload: components["schemas"]["AliasPayload"];
            clientId?: components["schemas"]["EnvelopeClientId"] | undefined;
            clientSecret?: components["schemas"]["EnvelopeClientSecret"] | undefined;
        };
        /** @description Id of the client, for callers that cannot set headers. Used only when the header is absent; read by servers since 6 May 2026. */
        EnvelopeClientId: string;
        /** @description Secret of the client, for callers that cannot set headers. Used only when the header is absent; read by servers since 6 May 2026. */
        EnvelopeClientSecret: string;
        /** @description Your id of the person. A non-empty string, or a number, which is stored as a string. Number `0` on an event counts as no profile. */
        ProfileId: string | number;
        /** @description The event. */
        TrackPayload: {
            name: components["schemas"]["EventName"];
            properties?: components["schemas"]["EventProperties"] | undefined;
            profileId?: components["schemas"]["ProfileId"] | undefined;
            /** @description Ids of the groups that the event belongs to. They are not filled in from the profile. `null` counts as none and is refused by servers from before 22 May 2026. */
            groups?: components["schemas"]["GroupId"][] | null | undefined;
        };
        /** @description Name of the event: 1 to 80 UTF-16 units, on one line. `session_start` and `session_end` are reserved. Names that look like an attack are refused, whatever their case: those that contain a piece of a known exploit (such as `../`, `union select`, `win.ini`, `bcc:`), and paths that scanners ask for (such as `/.env`, `/wp-login`, `/config.json`, `/index.php`). */
        EventName: string;
        /** @description Amount in the smallest unit of the currency (cents), not negative. `null` counts as absent. */
        RevenueAmount: number | null;
        /**
         * @description Anything about the event. Nested keys are flattened with dots and every value is stored as a string; `null` and empty strings are dropped.
         *
         *     Keys with a meaning of their own: `__timestamp`, time of the event as ISO 8601 with `Z` or epoch milliseconds (ignored when unreadable or more than 1 minute ahead; more than 15 minutes old, the event belongs to no session); `__revenue`, amount in the smallest unit of the currency, on the event `revenue` a non-negative integer, which needs the client secret unless the project allows otherwise; `__path`, page URL or route name; `__referrer`, referring URL; `__title`, page title; `__ip`, address that replaces the caller's; `__deviceId`, device id of 1 to 64 characters that replaces the computed one; `__identify`, a profile to write along with the event, not validated; `__os`, `__osVersion`, `__browser`, `__browserVersion`, `__device`, `__brand`, `__model`, what the user agent would say. Without `__path` or `__referrer`, plain `path` and `referrer` are used. `__bot`, `__bot_reasons`, `__hash` and `__query` are the server's: `__bot` and `__bot_reasons` are removed.
         */
        EventProperties: {
            [key: string]: unknown;
        };
        /**
         * @description Anything about the person. Merged deeply into the profile; empty and `null` values overwrite nothing, so a property cannot be cleared. Every value is stored as a string.
         *
         *     `__os`, `__osVersion`, `__browser`, `__browserVersion`, `__device`, `__brand` and `__model` stand in for what the user agent would say. `__bot` and `__bot_reasons` are removed.
         */
        ProfileProperties: {
            [key: string]: unknown;
        };
        /** @description The profile. What is left out stays as it was. */
        IdentifyPayload: {
            profileId: components["schemas"]["ProfileId"];
            firstName?: components["schemas"]["FirstName"] | undefined;
            lastName?: components["schemas"]["LastName"] | undefined;
            email?: components["schemas"]["EmailAddress"] | undefined;
            avatar?: components["schemas"]["AvatarUrl"] | undefined;
            properties?: components["schemas"]["ProfileProperties"] | undefined;
        };
        /** @description First name of the person. */
        FirstName: string;
        /** @description Last name of the person. */
        LastName: string;
        /** @description E-mail address. ASCII only, with a top-level domain of two letters or more. */
        EmailAddress: string;
        /** @description Absolute URL of a picture, as the WHATWG `URL` constructor takes it. Any scheme. */
        AvatarUrl: string;
        /**
         * @description What to add, and where. The profile must exist, and the present value must be a number; absent counts as 0.
         *
         *     Profiles are written every 10 seconds: of two changes of one property within that time one is lost, though both answer `200`. Add up first and send one. The present value is read as an integer.
         */
        IncrementPayload: {
            profileId: components["schemas"]["ProfileId"];
            property: components["schemas"]["PropertyPath"];
            value?: components["schemas"]["PropertyDelta"] | undefined;
        };
        /**
         * @description What to subtract, and where. The profile must exist, and the present value must be a number; absent counts as 0.
         *
         *     Profiles are written every 10 seconds: of two changes of one property within that time one is lost, though both answer `200`. Add up first and send one. The present value is read as an integer.
         */
        DecrementPayload: {
            profileId: components["schemas"]["ProfileId"];
            property: components["schemas"]["PropertyPath"];
            value?: components["schemas"]["PropertyDelta"] | undefined;
        };
        /** @description Name of the profile property. Dots address nested keys. */
        PropertyPath: string;
        /**
         * @description Amount of the change, greater than 0. Default 1. Fractions are lost at the next change.
         * @default 1
         */
        PropertyDelta: number;
        /** @description The group. */
        GroupPayload: {
            id: components["schemas"]["GroupId"];
            /** @description Kind of the group, in your words, e.g. `company`. */
            type: string;
            /** @description Name of the group, for people. */
            name: string;
            properties?: components["schemas"]["GroupProperties"] | undefined;
        };
        /** @description Your id of the group. */
        GroupId: string;
        /** @description Anything about the group. Merged into what the group has. */
        GroupProperties: {
            [key: string]: unknown;
        };
        /** @description The groups, and the profile they go to. */
        AssignGroupPayload: {
            /** @description Ids of the groups, added to those the profile has. They need not exist yet. */
            groupIds: components["schemas"]["GroupId"][];
            /** @description Your id of the person. Left out, the groups go to the profile of the calling device, which is your own server's. */
            profileId?: components["schemas"]["ProfileId"] | undefined;
        };
        /** @description A chunk of a session recording. */
        ReplayPayload: {
            /** @description Position of the chunk in the recording, from 0 to 65535. */
            chunk_index: number;
            /** @description Number of recorded events in the chunk, at least 1. */
            events_count: number;
            /** @description Whether the chunk holds the whole page rather than changes. */
            is_full_snapshot: boolean;
            /** @description When the chunk starts. */
            started_at: components["schemas"]["UtcTime"];
            /** @description When the chunk ends. */
            ended_at: components["schemas"]["UtcTime"];
            /** @description The recorded events as JSON text, up to 2,097,152 characters. May be empty. */
            payload: string;
            /** @description Session of the recording, up to 64 characters. Empty or absent: computed from address and user agent. Read by servers since 8 June 2026. */
            sessionId?: string | undefined;
        };
        /** @description ISO 8601 in UTC with `T` and `Z`. Seconds and their fraction may be left out; no offsets. */
        UtcTime: string;
        /** @description A second id for a profile. Never accepted. */
        AliasPayload: {
            profileId: components["schemas"]["ProfileId"];
            /** @description The second id. */
            alias: string;
        };
        /** @description An event for the old operation. No field is required and none is checked. */
        CreateEventBody: {
            /** @description Name of the event. No rules apply. */
            name?: string | undefined;
            /** @description Has no effect. The time comes from `properties.__timestamp`. */
            timestamp?: string | undefined;
            profileId?: components["schemas"]["ProfileId"] | undefined;
            properties?: components["schemas"]["EventProperties"] | undefined;
        };
        /** @description A profile for the old operation. No field is required and none is checked. */
        UpsertProfileBody: {
            profileId?: components["schemas"]["ProfileId"] | undefined;
            firstName?: components["schemas"]["FirstName"] | undefined;
            lastName?: components["schemas"]["LastName"] | undefined;
            /** @description E-mail address, not checked. */
            email?: string | undefined;
            /** @description URL of a picture, not checked. */
            avatar?: string | undefined;
            properties?: components["schemas"]["ProfileProperties"] | undefined;
        };
        /** @description A change for the old operations. Without all three fields the server fails. */
        ChangeProfilePropertyBody: {
            profileId: components["schemas"]["ProfileId"];
            /** @description Name of the profile property. Dots address nested keys. */
            property: string;
            /** @description Amount of the change. No default. */
            value: number;
        };
        /** @description What the server made of the caller. */
        TrackReceipt: {
            /** @description Device id: 32 hex digits, or your `__deviceId`. Computed for server events too, but not what is stored with them. */
            deviceId: string;
            /** @description Session id, opaque. Computed for server events too, but not what is stored with them. */
            sessionId: string;
        };
        /** @description Why the request was dropped. */
        BotVerdict: {
            bot: components["schemas"]["DetectedBot"];
        };
        /** @description The bot that the user agent was taken for. */
        DetectedBot: {
            /** @description Name of the bot. */
            name: string;
            /** @description Kind of the bot. */
            type: "Search bot" | "Crawler" | "Site Monitor" | "AI Data Scraper" | "Unknown" | (string & {});
        };
        /** @description Device id and session of a caller. */
        DeviceSession: {
            /** @description Device id, 32 hex digits. */
            deviceId: string;
            /** @description Session id, opaque. Empty when no session is live. */
            sessionId: string;
            /** @description What was found, for people. */
            message?: "current session exists for this device id" | "previous session exists for this device id" | "No session exists for this device id" | (string & {}) | undefined;
        };
        /** @description A numeric profile id when the profile was accepted, a bot verdict when it was dropped. */
        ProfileOutcome: components["schemas"]["NumericProfileId"] | components["schemas"]["BotVerdict"];
        /** @description The profile id, returned as the number that was sent. */
        NumericProfileId: number;
        /** @description The profile id, as text. Empty if none was sent. */
        ProfileIdNotice: string;
        /** @description Says that the event was accepted. */
        EventNotice: "ok" | (string & {});
        /** @description Says that the request was a duplicate. `duplicated` comes from servers of 2025. */
        DuplicateNotice: "Duplicate event" | "duplicated" | (string & {});
        /** @description Why the credentials or the project refused the request. */
        IngestionRefusal: "Ingestion: Missing client id" | "Ingestion: Client ID must be a valid UUIDv4" | "Ingestion: Invalid client id" | "Ingestion: Client has no project" | "Ingestion: IP address is blocked by project filter" | "Ingestion: Profile id is blocked by project filter" | "Ingestion: Revenue tracking is not allowed without a client secret" | "Ingestion: Invalid cors or secret" | (string & {});
        /** @description What is missing. */
        DeviceRefusal: "Missing ip address" | "Missing header: user-agent" | "No projectId" | (string & {});
        /** @description What went wrong, in a few words. */
        PlainText: string;
        /** @description What went wrong. The server has several shapes, so that every field may be missing; `message` is for people and not stable enough to parse. */
        ApiErrorBody: {
            /** @description The HTTP status. Absent where `statusCode` stands. */
            status?: number | undefined;
            /** @description The HTTP status, when no route matched. */
            statusCode?: number | undefined;
            /** @description Kind of the error. An object on servers from before 28 April 2026. */
            error?: string | {
                [key: string]: unknown;
            } | undefined;
            /** @description What went wrong. Validation problems name the place and are joined by commas. */
            message?: string | undefined;
        };
    };
    responses: {
        /** @description Accepted and queued. The text `Duplicate event` means an identical request came within 100 ms: do not send it again. */
        TrackAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrackReceipt"];
                "text/plain": components["schemas"]["DuplicateNotice"];
            };
        };
        /** @description Dropped: the user agent is a known bot's and no secret was sent. Nothing was stored; send the secret or another user agent. */
        BotDropped: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BotVerdict"];
            };
        };
        /** @description An identical request came within 100 ms. Nothing was stored now; do not send it again. */
        EventDuplicate: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["DuplicateNotice"];
            };
        };
        /** @description Accepted and queued if the answer is the text `ok`. A JSON answer means the caller was taken for a bot and the event was dropped. */
        EventAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["EventNotice"];
                "application/json": components["schemas"]["BotVerdict"];
            };
        };
        /** @description Accepted if the answer is the profile id. A JSON object with `bot` means the caller was taken for a bot and nothing was written. */
        ProfileAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ProfileIdNotice"];
                "application/json": components["schemas"]["ProfileOutcome"];
            };
        };
        /** @description The device id and, if one is live, the session. */
        DeviceFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DeviceSession"];
            };
        };
        /** @description No device id can be computed. Send a public address in `openpanel-client-ip`, and a `user-agent`. */
        DeviceUnknown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["DeviceRefusal"];
            };
        };
        /** @description The body breaks a rule, or the property to change is not a number. `body.message` names the field. Correct the request; do not repeat it. */
        TrackRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The body is not JSON, or empty. Correct it; do not repeat the request. */
        UnreadableBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The present value is not a number (text), or the body is not JSON. Do not repeat the request. */
        ProfileChangeRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainText"];
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Client id, secret, origin or a project filter refused the request. Check the credentials; a server must send the secret. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["IngestionRefusal"];
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description No such profile yet: identify it first and wait 10 s. Or no such route: check the base URL, which may need `/api`. */
        TrackNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The server has no such route. Check the base URL, which may need `/api`, or update the server. */
        RouteNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description No such profile yet (text): identify it first and wait 10 s. Or no such route (JSON): check the base URL. */
        ProfileNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainText"];
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The body is too large for the server or a proxy in front of it. Send less. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The body is not declared as JSON. Send `content-type` `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Too many requests. The server itself does not limit ingestion; a proxy in front may. Wait as `retry-after` says, then repeat. */
        TooManyRequests: {
            headers: {
                "retry-after": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The server failed. The item may have been stored; a repeat can count twice. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainText"];
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Address of the end user. It decides location and device id, and wins over every other address header. One public IPv4 or IPv6 address; a private one is passed over.
         * @example 203.0.113.42
         */
        OpenpanelClientIp: string;
        /**
         * @description Address of the end user, by its older name. Used when `openpanel-client-ip` and `true-client-ip` give none. One address: a list is ignored.
         * @example 198.51.100.7
         */
        XClientIp: string;
        /**
         * @description User agent of the end user, or of your server. `name/1.2.3` with no operating system makes a server event; a browser's makes a device event with a session.
         * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15
         */
        UserAgent: string;
        /**
         * @description Name of the library that sends. Free text, stored with the event.
         * @example visitor-apis
         */
        SdkName: string;
        /**
         * @description Version of the library that sends. Free text, stored with the event.
         * @example 0.1.0
         */
        SdkVersion: string;
        /**
         * @description Id that the server's own log uses for this request. It is not returned.
         * @example req-7f3a19c2
         */
        RequestId: string;
        /**
         * @description Origin of the page, set by browsers. A listed origin replaces the secret, and only requests with an origin are checked for duplicates. A server leaves it out.
         * @example https://shop.example.org
         */
        Origin: string;
    };
    requestBodies: {
        /** @description What happened, or what to write. `type` decides the shape of `payload`. */
        Track: {
            content: {
                "application/json": components["schemas"]["TrackBody"];
            };
        };
        /** @description The event. Nothing in it is checked. */
        CreateEvent: {
            content: {
                "application/json": components["schemas"]["CreateEventBody"];
            };
        };
        /** @description The profile. Nothing in it is checked. */
        UpsertProfile: {
            content: {
                "application/json": components["schemas"]["UpsertProfileBody"];
            };
        };
        /** @description The profile, the property and the amount. */
        ChangeProfileProperty: {
            content: {
                "application/json": components["schemas"]["ChangeProfilePropertyBody"];
            };
        };
    };
    headers: {
        /**
         * @description Seconds to wait before the next attempt.
         * @example 7
         */
        RetryAfter: number;
        /**
         * @description Requests allowed in the window.
         * @example 100
         */
        RateLimitLimit: number;
        /**
         * @description Requests left in the window.
         * @example 0
         */
        RateLimitRemaining: number;
        /**
         * @description Seconds until the window starts again.
         * @example 7
         */
        RateLimitReset: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    track: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Address of the end user. It decides location and device id, and wins over every other address header. One public IPv4 or IPv6 address; a private one is passed over.
                 * @example 203.0.113.42
                 */
                "openpanel-client-ip"?: components["parameters"]["OpenpanelClientIp"] | undefined;
                /**
                 * @description Address of the end user, by its older name. Used when `openpanel-client-ip` and `true-client-ip` give none. One address: a list is ignored.
                 * @example 198.51.100.7
                 */
                "x-client-ip"?: components["parameters"]["XClientIp"] | undefined;
                /**
                 * @description User agent of the end user, or of your server. `name/1.2.3` with no operating system makes a server event; a browser's makes a device event with a session.
                 * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15
                 */
                "user-agent"?: components["parameters"]["UserAgent"] | undefined;
                /**
                 * @description Name of the library that sends. Free text, stored with the event.
                 * @example visitor-apis
                 */
                "openpanel-sdk-name"?: components["parameters"]["SdkName"] | undefined;
                /**
                 * @description Version of the library that sends. Free text, stored with the event.
                 * @example 0.1.0
                 */
                "openpanel-sdk-version"?: components["parameters"]["SdkVersion"] | undefined;
                /**
                 * @description Id that the server's own log uses for this request. It is not returned.
                 * @example req-7f3a19c2
                 */
                "request-id"?: components["parameters"]["RequestId"] | undefined;
                /**
                 * @description Origin of the page, set by browsers. A listed origin replaces the secret, and only requests with an origin are checked for duplicates. A server leaves it out.
                 * @example https://shop.example.org
                 */
                origin?: components["parameters"]["Origin"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Track"];
        responses: {
            200: components["responses"]["TrackAccepted"];
            202: components["responses"]["BotDropped"];
            400: components["responses"]["TrackRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["TrackNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    getDeviceId: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Address of the end user. It decides location and device id, and wins over every other address header. One public IPv4 or IPv6 address; a private one is passed over.
                 * @example 203.0.113.42
                 */
                "openpanel-client-ip"?: components["parameters"]["OpenpanelClientIp"] | undefined;
                /**
                 * @description Address of the end user, by its older name. Used when `openpanel-client-ip` and `true-client-ip` give none. One address: a list is ignored.
                 * @example 198.51.100.7
                 */
                "x-client-ip"?: components["parameters"]["XClientIp"] | undefined;
                /**
                 * @description User agent of the end user, or of your server. `name/1.2.3` with no operating system makes a server event; a browser's makes a device event with a session.
                 * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15
                 */
                "user-agent"?: components["parameters"]["UserAgent"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeviceFound"];
            400: components["responses"]["DeviceUnknown"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    createEvent: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Address of the end user. It decides location and device id, and wins over every other address header. One public IPv4 or IPv6 address; a private one is passed over.
                 * @example 203.0.113.42
                 */
                "openpanel-client-ip"?: components["parameters"]["OpenpanelClientIp"] | undefined;
                /**
                 * @description Address of the end user, by its older name. Used when `openpanel-client-ip` and `true-client-ip` give none. One address: a list is ignored.
                 * @example 198.51.100.7
                 */
                "x-client-ip"?: components["parameters"]["XClientIp"] | undefined;
                /**
                 * @description User agent of the end user, or of your server. `name/1.2.3` with no operating system makes a server event; a browser's makes a device event with a session.
                 * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15
                 */
                "user-agent"?: components["parameters"]["UserAgent"] | undefined;
                /**
                 * @description Name of the library that sends. Free text, stored with the event.
                 * @example visitor-apis
                 */
                "openpanel-sdk-name"?: components["parameters"]["SdkName"] | undefined;
                /**
                 * @description Version of the library that sends. Free text, stored with the event.
                 * @example 0.1.0
                 */
                "openpanel-sdk-version"?: components["parameters"]["SdkVersion"] | undefined;
                /**
                 * @description Id that the server's own log uses for this request. It is not returned.
                 * @example req-7f3a19c2
                 */
                "request-id"?: components["parameters"]["RequestId"] | undefined;
                /**
                 * @description Origin of the page, set by browsers. A listed origin replaces the secret, and only requests with an origin are checked for duplicates. A server leaves it out.
                 * @example https://shop.example.org
                 */
                origin?: components["parameters"]["Origin"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateEvent"];
        responses: {
            200: components["responses"]["EventDuplicate"];
            202: components["responses"]["EventAccepted"];
            400: components["responses"]["UnreadableBody"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    upsertProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Address of the end user. It decides location and device id, and wins over every other address header. One public IPv4 or IPv6 address; a private one is passed over.
                 * @example 203.0.113.42
                 */
                "openpanel-client-ip"?: components["parameters"]["OpenpanelClientIp"] | undefined;
                /**
                 * @description Address of the end user, by its older name. Used when `openpanel-client-ip` and `true-client-ip` give none. One address: a list is ignored.
                 * @example 198.51.100.7
                 */
                "x-client-ip"?: components["parameters"]["XClientIp"] | undefined;
                /**
                 * @description User agent of the end user, or of your server. `name/1.2.3` with no operating system makes a server event; a browser's makes a device event with a session.
                 * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15
                 */
                "user-agent"?: components["parameters"]["UserAgent"] | undefined;
                /**
                 * @description Name of the library that sends. Free text, stored with the event.
                 * @example visitor-apis
                 */
                "openpanel-sdk-name"?: components["parameters"]["SdkName"] | undefined;
                /**
                 * @description Version of the library that sends. Free text, stored with the event.
                 * @example 0.1.0
                 */
                "openpanel-sdk-version"?: components["parameters"]["SdkVersion"] | undefined;
                /**
                 * @description Id that the server's own log uses for this request. It is not returned.
                 * @example req-7f3a19c2
                 */
                "request-id"?: components["parameters"]["RequestId"] | undefined;
                /**
                 * @description Origin of the page, set by browsers. A listed origin replaces the secret, and only requests with an origin are checked for duplicates. A server leaves it out.
                 * @example https://shop.example.org
                 */
                origin?: components["parameters"]["Origin"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpsertProfile"];
        responses: {
            202: components["responses"]["ProfileAccepted"];
            400: components["responses"]["UnreadableBody"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RouteNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    incrementProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Address of the end user. It decides location and device id, and wins over every other address header. One public IPv4 or IPv6 address; a private one is passed over.
                 * @example 203.0.113.42
                 */
                "openpanel-client-ip"?: components["parameters"]["OpenpanelClientIp"] | undefined;
                /**
                 * @description Address of the end user, by its older name. Used when `openpanel-client-ip` and `true-client-ip` give none. One address: a list is ignored.
                 * @example 198.51.100.7
                 */
                "x-client-ip"?: components["parameters"]["XClientIp"] | undefined;
                /**
                 * @description User agent of the end user, or of your server. `name/1.2.3` with no operating system makes a server event; a browser's makes a device event with a session.
                 * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15
                 */
                "user-agent"?: components["parameters"]["UserAgent"] | undefined;
                /**
                 * @description Name of the library that sends. Free text, stored with the event.
                 * @example visitor-apis
                 */
                "openpanel-sdk-name"?: components["parameters"]["SdkName"] | undefined;
                /**
                 * @description Version of the library that sends. Free text, stored with the event.
                 * @example 0.1.0
                 */
                "openpanel-sdk-version"?: components["parameters"]["SdkVersion"] | undefined;
                /**
                 * @description Id that the server's own log uses for this request. It is not returned.
                 * @example req-7f3a19c2
                 */
                "request-id"?: components["parameters"]["RequestId"] | undefined;
                /**
                 * @description Origin of the page, set by browsers. A listed origin replaces the secret, and only requests with an origin are checked for duplicates. A server leaves it out.
                 * @example https://shop.example.org
                 */
                origin?: components["parameters"]["Origin"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChangeProfileProperty"];
        responses: {
            202: components["responses"]["ProfileAccepted"];
            400: components["responses"]["ProfileChangeRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
    decrementProfile: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Address of the end user. It decides location and device id, and wins over every other address header. One public IPv4 or IPv6 address; a private one is passed over.
                 * @example 203.0.113.42
                 */
                "openpanel-client-ip"?: components["parameters"]["OpenpanelClientIp"] | undefined;
                /**
                 * @description Address of the end user, by its older name. Used when `openpanel-client-ip` and `true-client-ip` give none. One address: a list is ignored.
                 * @example 198.51.100.7
                 */
                "x-client-ip"?: components["parameters"]["XClientIp"] | undefined;
                /**
                 * @description User agent of the end user, or of your server. `name/1.2.3` with no operating system makes a server event; a browser's makes a device event with a session.
                 * @example Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15
                 */
                "user-agent"?: components["parameters"]["UserAgent"] | undefined;
                /**
                 * @description Name of the library that sends. Free text, stored with the event.
                 * @example visitor-apis
                 */
                "openpanel-sdk-name"?: components["parameters"]["SdkName"] | undefined;
                /**
                 * @description Version of the library that sends. Free text, stored with the event.
                 * @example 0.1.0
                 */
                "openpanel-sdk-version"?: components["parameters"]["SdkVersion"] | undefined;
                /**
                 * @description Id that the server's own log uses for this request. It is not returned.
                 * @example req-7f3a19c2
                 */
                "request-id"?: components["parameters"]["RequestId"] | undefined;
                /**
                 * @description Origin of the page, set by browsers. A listed origin replaces the secret, and only requests with an origin are checked for duplicates. A server leaves it out.
                 * @example https://shop.example.org
                 */
                origin?: components["parameters"]["Origin"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ChangeProfileProperty"];
        responses: {
            202: components["responses"]["ProfileAccepted"];
            400: components["responses"]["ProfileChangeRefused"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProfileNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ServerError"];
        };
    };
}
