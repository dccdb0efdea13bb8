// Generated from specs/fingerprint/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:274ad12657d85f4c1389ab3ca12034812c34b3f7385493dbacbf9f93789254b4, generator 0.1.0

export interface paths {
    "/events/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search events by any combination of filters.
         * @description Returns the events that match all given filters, the newest first. Without `start` and `end` the last 7 days are searched. Signals that exist only on mobile are present in web events too, with negative values: ignore them there.
         *
         *     A boolean filter drops every event that lacks the signal: `vpn=false` means present and false, which is not the same as leaving the filter out.
         *
         *     A page may be shorter than `limit`, or empty, and still not be the last one: the end is reached when the answer has no `paginationKey`. Send the same filters with each page.
         */
        get: operations["searchEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one event with all its products.
         * @description Returns an identification event with every product that the plan includes. Signals that exist only on mobile are present in web events too, with negative values: ignore them there.
         *
         *     An event is kept for 30 days on standard plans, for 90 days or more on Enterprise. Right after an identification it may not be readable yet: the `404` then looks like that of an id which never existed.
         */
        get: operations["getEvent"];
        /**
         * Set the linked id, the tag or the suspect flag of an event.
         * @description Changes an event that is stored already, for what the client did not know at the time. Leave a key out to keep its value. An event older than 10 days cannot be updated, and one that was stored a moment ago is answered with `409`: try again shortly.
         *
         *     Success has no body.
         */
        put: operations["updateEvent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/visitors/{visitor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the latest visit of a visitor.
         * @deprecated
         * @description Returns identification data only, no other product. Since September 2026 the server returns at most one visit, with or without filters: use `searchEvents` with `visitor_id` for a history.
         *
         *     Errors have a shape of their own here, a bare string under `error`, except for `504`.
         */
        get: operations["getVisits"];
        put?: never;
        post?: never;
        /**
         * Have all data of a visitor deleted.
         * @description Queues the deletion. Browser and device data goes within minutes as a rule, and the same browser gets a new visitor id next time. Events of the last 10 days go within 24 hours; older ones stay readable until their retention period ends.
         *
         *     Support has to enable this operation, otherwise it answers `403`. It has a small quota of its own, published as 30 an hour and 500 a day, so a `429` is not retried. Success has no body.
         */
        delete: operations["deleteVisitorData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/related-visitors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find the visitor ids that share a mobile device.
         * @description Links visits from a browser with visits from browsers inside apps when both came from the same mobile device. Looks back 6 months. Support has to enable this operation, otherwise it answers `403`, and it is billed apart. Version 4 has no successor for it.
         */
        get: operations["getRelatedVisitors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive one identification event.
         * @description Fingerprint posts one event to each of up to 5 HTTPS addresses of yours and expects an answer within 3 seconds. If it fails, the same event comes once more 5 minutes later: take `requestId` as the key that tells a repeat.
         *
         *     The payload is not the answer of `getEvent`: it is flat, without `products` and without errors per product.
         */
        post: operations["receiveWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description One event with its products. */
        EventsGetResponse: {
            products: components["schemas"]["Products"];
        };
        /** @description One page of events. */
        SearchEventsResponse: {
            /** @description The events of this page. May be empty or absent although more pages follow. */
            events?: components["schemas"]["EventsGetResponse"][] | undefined;
            /** @description Send it as `pagination_key` to get the next page. Absent on the last one. */
            paginationKey?: string | undefined;
        };
        /** @description What to change about an event. A key that is left out keeps its value. */
        EventsUpdateRequest: {
            linkedId?: components["schemas"]["LinkedId"] | undefined;
            tag?: components["schemas"]["Tag"] | undefined;
            /** @description Whether the event is suspicious to you. `false` takes an earlier mark back. */
            suspect?: boolean | undefined;
        };
        /** @description What is known of one visitor. */
        VisitorsGetResponse: {
            visitorId: components["schemas"]["VisitorId"];
            /** @description The visits, the newest first. One at most since September 2026, several in older answers. */
            visits: components["schemas"]["Visit"][];
            /**
             * Format: int64
             * @deprecated
             * @description Time of the last visit in epoch milliseconds. An older way to paginate.
             */
            lastTimestamp?: number | undefined;
            /** @description Request id of the last visit. Absent on the last page. */
            paginationKey?: string | undefined;
        };
        /** @description The visitors that share a mobile device. */
        RelatedVisitorsResponse: {
            /** @description The other visitors. Empty when there is none. */
            relatedVisitors: components["schemas"]["RelatedVisitor"][];
        };
        /** @description A visitor on the same device. */
        RelatedVisitor: {
            visitorId: components["schemas"]["VisitorId"];
        };
        /** @description The usual shape of an error. */
        ErrorResponse: {
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description The shape of an error of `getVisits`, except for `504`. */
        ErrorPlainResponse: {
            /** @description What went wrong, for people. There is no code. */
            error: string;
        };
        /** @description What went wrong, with a request or with one product of an event. */
        ErrorDetail: {
            code: components["schemas"]["ErrorCode"];
            /** @description What went wrong, for people. Two causes may share a code and differ here. */
            message: string;
        };
        /** @description What went wrong, for programs. `429 Too Many Requests`, spaces included, means the same as `TooManyRequests` and was seen on products. */
        ErrorCode: "RequestCannotBeParsed" | "RequestReadTimeout" | "TokenRequired" | "TokenNotFound" | "SubscriptionNotActive" | "WrongRegion" | "FeatureNotEnabled" | "WorkspaceScopedSecretKeyRequired" | "RequestNotFound" | "VisitorNotFound" | "TooManyRequests" | "429 Too Many Requests" | "StateNotReady" | "Failed" | (string & {});
        /** @description Id of an event: a time in epoch milliseconds, a dot and 6 characters, or 20 letters and digits in older events. */
        RequestId: string;
        /** @description Id of a visitor, as a rule 20 letters and digits. */
        VisitorId: string;
        /** @description Your own id for the event, such as that of an order or a session. Up to 256 characters. */
        LinkedId: string;
        /** @description Your own data on the event, up to 16 KB. Handed back as it came; a single value that the client sent is wrapped as `{"tag": value}`. */
        Tag: {
            [key: string]: unknown;
        };
        /** @description Address of the client, IPv4 or IPv6. */
        IpAddress: string;
        /** @description Address of the page. Not always a valid URL. */
        PageUrl: string;
        /** @description User agent of the client. */
        UserAgent: string;
        /** @description Id of the environment that the event belongs to. Since September 2025. */
        EnvironmentId: string;
        /**
         * Format: int64
         * @description A time in milliseconds since 1970-01-01 UTC.
         */
        EpochMilliseconds: number;
        /** @description How sure the result is. */
        ConfidenceLevel: "low" | "medium" | "high" | (string & {});
        /** @description Score of a machine-learning model, from 0 to 1. */
        MlScore: number;
        /** @description Id of a place. Equal ids mean devices that were near each other. */
        ProximityId: string;
        /** @description The products of an event, each with `data` or `error`. One that the plan lacks, or that is younger than the event, is absent; unknown ones may come. */
        Products: {
            identification?: components["schemas"]["ProductIdentification"] | undefined;
            botd?: components["schemas"]["ProductBotd"] | undefined;
            /** @description Whether the browser is in private mode. Web. */
            incognito?: components["schemas"]["ProductFlag"] | undefined;
            ipInfo?: components["schemas"]["ProductIPInfo"] | undefined;
            ipBlocklist?: components["schemas"]["ProductIPBlocklist"] | undefined;
            /** @description Whether the address is a Tor exit. All platforms. */
            tor?: components["schemas"]["ProductFlag"] | undefined;
            vpn?: components["schemas"]["ProductVPN"] | undefined;
            proxy?: components["schemas"]["ProductProxy"] | undefined;
            tampering?: components["schemas"]["ProductTampering"] | undefined;
            /** @description Whether apps for root access are installed. Android. */
            rootApps?: components["schemas"]["ProductFlag"] | undefined;
            /** @description Whether the app runs in an emulator. Android. */
            emulator?: components["schemas"]["ProductFlag"] | undefined;
            /** @description Whether the app is a clone. Android. */
            clonedApp?: components["schemas"]["ProductFlag"] | undefined;
            factoryReset?: components["schemas"]["ProductFactoryReset"] | undefined;
            /** @description Whether the device is jailbroken. iOS. */
            jailbroken?: components["schemas"]["ProductFlag"] | undefined;
            /** @description Whether Frida instruments the app. Android and iOS. */
            frida?: components["schemas"]["ProductFlag"] | undefined;
            /** @description Whether the browser hides itself with privacy settings. Web. */
            privacySettings?: components["schemas"]["ProductFlag"] | undefined;
            virtualMachine?: components["schemas"]["ProductVirtualMachine"] | undefined;
            rawDeviceAttributes?: components["schemas"]["ProductRawDeviceAttributes"] | undefined;
            highActivity?: components["schemas"]["ProductHighActivity"] | undefined;
            /** @description Whether the location is falsified. Android and iOS. */
            locationSpoofing?: components["schemas"]["ProductFlag"] | undefined;
            suspectScore?: components["schemas"]["ProductSuspectScore"] | undefined;
            /**
             * @deprecated
             * @description Whether the device was controlled remotely. Web. No longer produced.
             */
            remoteControl?: components["schemas"]["ProductFlag"] | undefined;
            /** @description Whether developer tools are on. Web; Android and iOS since 2026. */
            developerTools?: components["schemas"]["ProductFlag"] | undefined;
            velocity?: components["schemas"]["ProductVelocity"] | undefined;
            /** @description Whether somebody intercepts the connection. Android and iOS. */
            mitmAttack?: components["schemas"]["ProductFlag"] | undefined;
            proximity?: components["schemas"]["ProductProximity"] | undefined;
            rareDevice?: components["schemas"]["ProductRareDevice"] | undefined;
            labels?: components["schemas"]["ProductLabels"] | undefined;
        };
        /** @description Result or error of a signal that is either there or not. */
        ProductFlag: {
            data?: components["schemas"]["Flag"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of identification. All platforms. */
        ProductIdentification: {
            data?: components["schemas"]["Identification"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of bot detection. Web. */
        ProductBotd: {
            data?: components["schemas"]["Botd"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of IP information. All platforms. */
        ProductIPInfo: {
            data?: components["schemas"]["IPInfo"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of the IP block lists. All platforms. */
        ProductIPBlocklist: {
            data?: components["schemas"]["IPBlocklist"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of VPN detection. All platforms. */
        ProductVPN: {
            data?: components["schemas"]["VPN"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of proxy detection. All platforms. */
        ProductProxy: {
            data?: components["schemas"]["Proxy"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of tampering detection. Web and Android; always negative on iOS. */
        ProductTampering: {
            data?: components["schemas"]["Tampering"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of factory reset detection. Android and iOS. */
        ProductFactoryReset: {
            data?: components["schemas"]["FactoryReset"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of virtual machine detection. Web. */
        ProductVirtualMachine: {
            data?: components["schemas"]["VirtualMachine"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of the raw device attributes. Web. */
        ProductRawDeviceAttributes: {
            data?: components["schemas"]["RawDeviceAttributes"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of high activity detection. All platforms. */
        ProductHighActivity: {
            data?: components["schemas"]["HighActivity"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of the suspect score. All platforms. */
        ProductSuspectScore: {
            data?: components["schemas"]["SuspectScore"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of the velocity counters. All platforms. */
        ProductVelocity: {
            data?: components["schemas"]["Velocity"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of proximity. All platforms. */
        ProductProximity: {
            data?: components["schemas"]["Proximity"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of rare device detection. Web. Beta. */
        ProductRareDevice: {
            data?: components["schemas"]["RareDevice"] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description Result or error of the labels. The only product whose data is a list. All platforms. Beta. */
        ProductLabels: {
            /** @description The labels. */
            data?: components["schemas"]["Label"][] | undefined;
            error?: components["schemas"]["ErrorDetail"] | undefined;
        };
        /** @description A signal that is either there or not. */
        Flag: {
            /** @description Whether the signal was found. */
            result: boolean;
        };
        /** @description Who the visitor is, and the circumstances of the event. */
        Identification: {
            visitorId: components["schemas"]["VisitorId"];
            requestId: components["schemas"]["RequestId"];
            browserDetails: components["schemas"]["BrowserDetails"];
            /** @description Whether the browser is in private mode. */
            incognito: boolean;
            ip: components["schemas"]["IpAddress"];
            /** @description Time of the event in epoch milliseconds. */
            timestamp: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: date-time
             * @description Time of the event, as a rule to the second.
             */
            time: string;
            url: components["schemas"]["PageUrl"];
            /** @description Whether the visitor was seen before. */
            visitorFound: boolean;
            /** @description When the visitor was seen first. */
            firstSeenAt: components["schemas"]["SeenAt"];
            /** @description When the visitor was seen last before this event. */
            lastSeenAt: components["schemas"]["SeenAt"];
            tag?: components["schemas"]["Tag"] | undefined;
            /** @description Whether the platform saw this payload before. Since July 2025. */
            replayed?: boolean | undefined;
            confidence?: components["schemas"]["Confidence"] | undefined;
            linkedId?: components["schemas"]["LinkedId"] | undefined;
            /** @description The mark that `updateEvent` set. Absent until then. */
            suspect?: boolean | undefined;
            /**
             * @deprecated
             * @description Where the address is. Not sent to applications created after 23 January 2024.
             */
            ipLocation?: components["schemas"]["Geolocation"] | undefined;
            sdk?: components["schemas"]["SDK"] | undefined;
            environmentId?: components["schemas"]["EnvironmentId"] | undefined;
            components?: components["schemas"]["RawDeviceAttributes"] | undefined;
        };
        /** @description One visit, with identification data only. */
        Visit: {
            requestId: components["schemas"]["RequestId"];
            browserDetails: components["schemas"]["BrowserDetails"];
            /** @description Whether the browser is in private mode. */
            incognito: boolean;
            ip: components["schemas"]["IpAddress"];
            /** @description Time of the visit in epoch milliseconds. */
            timestamp: components["schemas"]["EpochMilliseconds"];
            /**
             * Format: date-time
             * @description Time of the visit, as a rule to the second.
             */
            time: string;
            url: components["schemas"]["PageUrl"];
            /** @description Whether the visitor was seen before. */
            visitorFound: boolean;
            /** @description When the visitor was seen first. */
            firstSeenAt: components["schemas"]["SeenAt"];
            /** @description When the visitor was seen last before this visit. */
            lastSeenAt: components["schemas"]["SeenAt"];
            tag?: components["schemas"]["Tag"] | undefined;
            /**
             * @deprecated
             * @description Where the address is. Not sent to applications created after 23 January 2024.
             */
            ipLocation?: components["schemas"]["Geolocation"] | undefined;
            linkedId?: components["schemas"]["LinkedId"] | undefined;
            confidence?: components["schemas"]["Confidence"] | undefined;
            components?: components["schemas"]["RawDeviceAttributes"] | undefined;
        };
        /** @description What the user agent says about browser, system and device. */
        BrowserDetails: {
            /** @description Name of the browser, such as `Chrome`. */
            browserName: string;
            /** @description First part of the version of the browser. */
            browserMajorVersion: string;
            /** @description Version of the browser. */
            browserFullVersion: string;
            /** @description Name of the operating system. */
            os: string;
            /** @description Version of the operating system. */
            osVersion: string;
            /** @description Kind or model of the device, `Other` when unknown. */
            device: string;
            userAgent: components["schemas"]["UserAgent"];
        };
        /** @description A time of a visitor, worldwide and within your subscription. */
        SeenAt: {
            /**
             * Format: date-time
             * @description Time across all customers of Fingerprint, `null` when there is none.
             */
            global: string | null;
            /**
             * Format: date-time
             * @description Time within your subscription, `null` when there is none.
             */
            subscription: string | null;
        };
        /** @description How sure the identification is. */
        Confidence: {
            /**
             * Format: double
             * @description From 0 (a guess) to 1 (certain).
             */
            score: number;
            /** @description Version of the method behind the score. */
            revision?: string | undefined;
            /** @description A remark on the score. */
            comment?: string | undefined;
        };
        /** @description The client agent that sent the event. Since July 2025. */
        SDK: {
            /** @description Platform of the agent; `js` is the web. */
            platform: "js" | "android" | "ios" | (string & {});
            /** @description Version of the agent. */
            version: string;
            /** @description Libraries that wrap the agent. Since October 2025. */
            integrations?: components["schemas"]["Integration"][] | undefined;
        };
        /** @description A library that wraps the client agent. */
        Integration: {
            /** @description Name of the library. */
            name?: string | undefined;
            /** @description Version of the library. */
            version?: string | undefined;
            subintegration?: components["schemas"]["Subintegration"] | undefined;
        };
        /** @description A framework inside an integration. */
        Subintegration: {
            /** @description Name of the framework. */
            name?: string | undefined;
            /** @description Version of the framework. */
            version?: string | undefined;
        };
        /** @description Where an address is, as far as known. It may hold a time zone only, or coordinates only. */
        Geolocation: {
            /** @description Radius around the coordinates in kilometres. */
            accuracyRadius?: number | undefined;
            /**
             * Format: double
             * @description Degrees north, from -90 to 90.
             */
            latitude?: number | undefined;
            /**
             * Format: double
             * @description Degrees east, from -180 to 180.
             */
            longitude?: number | undefined;
            /** @description Postal code. */
            postalCode?: string | undefined;
            /** @description Name of the time zone, such as `Europe/Berlin`. */
            timezone?: string | undefined;
            city?: components["schemas"]["GeolocationCity"] | undefined;
            country?: components["schemas"]["GeolocationCountry"] | undefined;
            continent?: components["schemas"]["GeolocationContinent"] | undefined;
            /** @description States or provinces, the largest first. */
            subdivisions?: components["schemas"]["GeolocationSubdivision"][] | undefined;
        };
        /** @description A city. */
        GeolocationCity: {
            /** @description Name of the city. */
            name: string;
        };
        /** @description A country. */
        GeolocationCountry: {
            /** @description Code of the country, two letters. */
            code: string;
            /** @description Name of the country. */
            name: string;
        };
        /** @description A continent. */
        GeolocationContinent: {
            /** @description Code of the continent, two letters. */
            code: string;
            /** @description Name of the continent. */
            name: string;
        };
        /** @description A state or province. */
        GeolocationSubdivision: {
            /** @description ISO code of the subdivision. */
            isoCode: string;
            /** @description Name of the subdivision. */
            name: string;
        };
        /** @description Whether a bot made the request. */
        Botd: {
            bot: components["schemas"]["BotdBot"];
            ip: components["schemas"]["IpAddress"];
            /**
             * Format: date-time
             * @description Time of the event.
             */
            time: string;
            url?: components["schemas"]["PageUrl"] | undefined;
            userAgent?: components["schemas"]["UserAgent"] | undefined;
            requestId?: components["schemas"]["RequestId"] | undefined;
            /** @description The tag of the event, under another name. */
            meta?: components["schemas"]["Tag"] | undefined;
            linkedId?: components["schemas"]["LinkedId"] | undefined;
        };
        /** @description The result of bot detection. */
        BotdBot: {
            /** @description No bot, a bot that means well (such as a search engine), or one that does not. */
            result: "notDetected" | "good" | "bad" | (string & {});
            /** @description Kind of the bot, such as `selenium`. Present when there is one. */
            type?: string | undefined;
        };
        /** @description What is known of the addresses. Either or both kinds. */
        IPInfo: {
            v4?: components["schemas"]["IPInfoV4"] | undefined;
            v6?: components["schemas"]["IPInfoV6"] | undefined;
        };
        /** @description What is known of the IPv4 address. */
        IPInfoV4: {
            /**
             * Format: ipv4
             * @description The IPv4 address.
             */
            address: string;
            geolocation: components["schemas"]["Geolocation"];
            asn?: components["schemas"]["IPInfoASN"] | undefined;
            datacenter?: components["schemas"]["IPInfoDataCenter"] | undefined;
        };
        /** @description What is known of the IPv6 address. */
        IPInfoV6: {
            /**
             * Format: ipv6
             * @description The IPv6 address.
             */
            address: string;
            geolocation: components["schemas"]["Geolocation"];
            asn?: components["schemas"]["IPInfoASN"] | undefined;
            datacenter?: components["schemas"]["IPInfoDataCenter"] | undefined;
        };
        /** @description The network that the address belongs to. */
        IPInfoASN: {
            /** @description Number of the autonomous system, as digits. */
            asn?: string | undefined;
            /** @description Name of the autonomous system. */
            name: string;
            /** @description Range of addresses in CIDR notation. */
            network?: string | undefined;
            /** @description Kind of the network. Since March 2026. */
            type?: "isp" | "hosting" | "business" | "education" | (string & {}) | undefined;
        };
        /** @description Whether the address belongs to a data centre. */
        IPInfoDataCenter: {
            /** @description Whether it does. */
            result: boolean;
            /** @description Name of the data centre, empty when it is none. */
            name: string;
        };
        /** @description Whether the address is on a list of bad ones. */
        IPBlocklist: {
            /** @description Whether it is on any list. */
            result: boolean;
            details: components["schemas"]["IPBlocklistDetails"];
        };
        /** @description Which lists have the address. */
        IPBlocklistDetails: {
            /** @description Whether it sent e-mail spam. */
            emailSpam: boolean;
            /** @description Whether it was the source of attacks. */
            attackSource: boolean;
        };
        /** @description Whether the visitor uses a VPN. */
        VPN: {
            /** @description Whether any method found a VPN. */
            result: boolean;
            /** @description How sure the result is. Since September 2024. */
            confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            /** @description Time zone of the device. Since November 2023. */
            originTimezone?: string | undefined;
            /** @description ISO 3166 code of the country, or `unknown`. From recent agents only; since January 2024. */
            originCountry?: string | undefined;
            methods: components["schemas"]["VPNMethods"];
            /** @description How likely a VPN is to the model, from 0 to 1. Beta, since June 2026. */
            mlScore?: components["schemas"]["MlScore"] | undefined;
        };
        /** @description Which methods found a VPN. */
        VPNMethods: {
            /** @description The time zone of the device is not that of the address. */
            timezoneMismatch: boolean;
            /** @description The address belongs to a known VPN provider. */
            publicVPN: boolean;
            /** @description Further checks on mobile. Since September 2023. */
            auxiliaryMobile?: boolean | undefined;
            /** @description The system seen in the network is not that of the device. Since April 2024. */
            osMismatch?: boolean | undefined;
            /** @description The address belongs to a privacy relay. Since November 2024. */
            relay?: boolean | undefined;
            /** @description The model predicts a VPN. Since June 2026. */
            mlPrediction?: boolean | undefined;
        };
        /** @description Whether the visitor uses a proxy. */
        Proxy: {
            /** @description Whether a proxy was found. */
            result: boolean;
            /** @description How sure the result is; `high` when there is no proxy. Since May 2025. */
            confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            details?: components["schemas"]["ProxyDetails"] | undefined;
            /** @description How likely a proxy is to the model, from 0 to 1. Beta, since May 2026. */
            mlScore?: components["schemas"]["MlScore"] | undefined;
        };
        /** @description What is known of the proxy. May be `null`, and may be there although no proxy was found. */
        ProxyDetails: {
            /** @description Kind of the proxy. */
            proxyType: "residential" | "data_center" | "unknown" | (string & {});
            /**
             * Format: date-time
             * @description When the address was last seen as a proxy, to the hour.
             */
            lastSeenAt?: string | undefined;
        } | null;
        /** @description Whether the browser or app was tampered with. Always negative on iOS. */
        Tampering: {
            /** @description Whether tampering was found. */
            result: boolean;
            /** @description How sure the result is. Since March 2026. */
            confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            /**
             * Format: double
             * @description How unusual the attributes are, from 0 to 1. Above 0.5 counts as tampering.
             */
            anomalyScore: number;
            /** @description How likely an anti-detect browser is, 0 to 1; above 0.8 counts as one. Since March 2026. */
            mlScore?: components["schemas"]["MlScore"] | undefined;
            /** @description Whether the browser is an anti-detect browser. Since September 2024. */
            antiDetectBrowser?: boolean | undefined;
        };
        /** @description When the device was last reset. Android and iOS. */
        FactoryReset: {
            /**
             * Format: date-time
             * @description Time of the reset; `1970-01-01T00:00:00Z` means none, or unknown.
             */
            time: string;
            /**
             * Format: int64
             * @description The same as epoch time; 0 means none. Its unit is not published.
             */
            timestamp: number;
        };
        /** @description Whether the browser runs in a virtual machine. */
        VirtualMachine: {
            /** @description Whether it does. */
            result: boolean;
            /** @description How likely a virtual machine is to the model, from 0 to 1. Since March 2026. */
            mlScore?: components["schemas"]["MlScore"] | undefined;
        };
        /** @description What the agent measured, by name of the attribute. Names and types of values are not stable: they change without notice. */
        RawDeviceAttributes: {
            [key: string]: components["schemas"]["RawDeviceAttribute"];
        };
        /** @description One measured attribute, with a value, an error or neither. */
        RawDeviceAttribute: {
            /** @description The value, of any type. */
            value?: unknown | undefined;
            error?: components["schemas"]["RawDeviceAttributeError"] | undefined;
        };
        /** @description Why an attribute could not be measured. */
        RawDeviceAttributeError: {
            /** @description Name of the error. */
            name?: string | undefined;
            /** @description What went wrong. */
            message?: string | undefined;
        };
        /** @description Whether the device makes unusually many requests. */
        HighActivity: {
            /** @description Whether it does. */
            result: boolean;
            /**
             * Format: int64
             * @description Requests a day.
             */
            dailyRequests?: number | undefined;
        };
        /** @description One number for all signals. */
        SuspectScore: {
            /** @description Weighted sum of the signals, 0 or more. */
            result: number;
        };
        /** @description How often things happened lately, in several windows of time. */
        Velocity: {
            /** @description Addresses of the visitor. */
            distinctIp: components["schemas"]["VelocityData"];
            /** @description Linked ids of the visitor. */
            distinctLinkedId: components["schemas"]["VelocityData"];
            /** @description Countries of the visitor. */
            distinctCountry: components["schemas"]["VelocityData"];
            /** @description Events of the visitor. */
            events: components["schemas"]["VelocityData"];
            /** @description Events of the address. Since October 2024. */
            ipEvents?: components["schemas"]["VelocityData"] | undefined;
            /** @description Addresses of the linked id. Since October 2024. */
            distinctIpByLinkedId?: components["schemas"]["VelocityData"] | undefined;
            /** @description Visitors of the linked id. Since October 2024. */
            distinctVisitorIdByLinkedId?: components["schemas"]["VelocityData"] | undefined;
        };
        /** @description One counter. Empty when there is nothing to count, such as without a linked id. */
        VelocityData: {
            intervals?: components["schemas"]["VelocityIntervals"] | undefined;
        };
        /** @description A counter by window of time before the event. */
        VelocityIntervals: {
            /** @description Within 5 minutes. */
            "5m": number;
            /** @description Within an hour. */
            "1h": number;
            /** @description Within 24 hours. Left out of distinct counters above 20,000 events in that time. */
            "24h"?: number | undefined;
        };
        /** @description A place that nearby devices share. */
        Proximity: {
            id: components["schemas"]["ProximityId"];
            /**
             * Format: int32
             * @description Radius of the place in metres.
             */
            precisionRadius: 10 | 25 | 65 | 175 | 450 | 1200 | 3300 | 8500 | 22500 | (number & {});
            /**
             * Format: float
             * @description How sure the place is, from 0 to 1.
             */
            confidence: number;
        };
        /** @description How rare the device is. Beta. */
        RareDevice: {
            /** @description Whether it is rare. */
            result?: boolean | undefined;
            /** @description How rare it is among all devices; `not_seen` means never seen before. */
            percentileBucket?: "<p95" | "p95-p99" | "p99-p99.5" | "p99.5-p99.9" | "p99.9+" | "not_seen" | (string & {}) | undefined;
        };
        /** @description A label that a model may have given to the event. Beta. */
        Label: {
            /** @description Name of the label. */
            label: string;
            /** @description Whether the label applies. */
            prediction?: boolean | undefined;
            /** @description How likely it applies, from 0 to 1. */
            mlScore?: components["schemas"]["MlScore"] | undefined;
        };
        /** @description One identification event as the webhook sends it: flat, each signal directly under its name. A bot may come without data of a visitor. */
        Webhook: {
            /** @description Id of the event, equal when the same event is sent again. */
            requestId: components["schemas"]["RequestId"];
            url: components["schemas"]["PageUrl"];
            ip: components["schemas"]["IpAddress"];
            environmentId?: components["schemas"]["EnvironmentId"] | undefined;
            tag?: components["schemas"]["Tag"] | undefined;
            /**
             * Format: date-time
             * @description Time of the event, as a rule to the second.
             */
            time: string;
            /** @description Time of the event in epoch milliseconds. */
            timestamp: components["schemas"]["EpochMilliseconds"];
            /**
             * @deprecated
             * @description Where the address is. Not sent to applications created after 23 January 2024.
             */
            ipLocation?: components["schemas"]["Geolocation"] | undefined;
            linkedId?: components["schemas"]["LinkedId"] | undefined;
            visitorId?: components["schemas"]["VisitorId"] | undefined;
            /** @description Whether the visitor was seen before. */
            visitorFound?: boolean | undefined;
            confidence?: components["schemas"]["Confidence"] | undefined;
            /** @description When the visitor was seen first. */
            firstSeenAt?: components["schemas"]["SeenAt"] | undefined;
            /** @description When the visitor was seen last before this event. */
            lastSeenAt?: components["schemas"]["SeenAt"] | undefined;
            browserDetails?: components["schemas"]["BrowserDetails"] | undefined;
            /** @description Whether the browser is in private mode. */
            incognito?: boolean | undefined;
            /** @description Page that led to the client's page. May be empty. */
            clientReferrer?: components["schemas"]["PageUrl"] | undefined;
            components?: components["schemas"]["RawDeviceAttributes"] | undefined;
            bot?: components["schemas"]["BotdBot"] | undefined;
            userAgent?: components["schemas"]["UserAgent"] | undefined;
            /** @description Whether apps for root access are installed. Android. */
            rootApps?: components["schemas"]["WebhookFlag"] | undefined;
            /** @description Whether the app runs in an emulator. Android. */
            emulator?: components["schemas"]["WebhookFlag"] | undefined;
            ipInfo?: components["schemas"]["IPInfo"] | undefined;
            ipBlocklist?: components["schemas"]["WebhookIPBlocklist"] | undefined;
            /** @description Whether the address is a Tor exit. */
            tor?: components["schemas"]["WebhookFlag"] | undefined;
            vpn?: components["schemas"]["WebhookVPN"] | undefined;
            proxy?: components["schemas"]["WebhookProxy"] | undefined;
            tampering?: components["schemas"]["WebhookTampering"] | undefined;
            /** @description Whether the app is a clone. Android. */
            clonedApp?: components["schemas"]["WebhookFlag"] | undefined;
            factoryReset?: components["schemas"]["WebhookFactoryReset"] | undefined;
            /** @description Whether the device is jailbroken. iOS. */
            jailbroken?: components["schemas"]["WebhookFlag"] | undefined;
            /** @description Whether Frida instruments the app. Android and iOS. */
            frida?: components["schemas"]["WebhookFlag"] | undefined;
            /** @description Whether the browser hides itself with privacy settings. Web. */
            privacySettings?: components["schemas"]["WebhookFlag"] | undefined;
            virtualMachine?: components["schemas"]["WebhookVirtualMachine"] | undefined;
            rawDeviceAttributes?: components["schemas"]["RawDeviceAttributes"] | undefined;
            highActivity?: components["schemas"]["HighActivity"] | undefined;
            /** @description Whether the location is falsified. Android and iOS. */
            locationSpoofing?: components["schemas"]["WebhookFlag"] | undefined;
            suspectScore?: components["schemas"]["WebhookSuspectScore"] | undefined;
            /**
             * @deprecated
             * @description Whether the device was controlled remotely. Web. No longer produced.
             */
            remoteControl?: components["schemas"]["WebhookFlag"] | undefined;
            velocity?: components["schemas"]["WebhookVelocity"] | undefined;
            /** @description Whether developer tools are on. */
            developerTools?: components["schemas"]["WebhookFlag"] | undefined;
            /** @description Whether somebody intercepts the connection. Android and iOS. */
            mitmAttack?: components["schemas"]["WebhookFlag"] | undefined;
            /** @description Whether the platform saw this payload before. Since July 2025. */
            replayed?: boolean | undefined;
            sdk?: components["schemas"]["SDK"] | undefined;
            supplementaryIds?: components["schemas"]["WebhookSupplementaryIds"] | undefined;
            proximity?: components["schemas"]["Proximity"] | undefined;
            rareDevice?: components["schemas"]["RareDevice"] | undefined;
            /** @description What made the platform send this webhook. */
            triggeredBy?: components["schemas"]["WebhookTrigger"][] | undefined;
        };
        /** @description A signal that is either there or not. */
        WebhookFlag: {
            /** @description Whether the signal was found. */
            result?: boolean | undefined;
        };
        /** @description Whether the address is on a list of bad ones. */
        WebhookIPBlocklist: {
            /** @description Whether it is on any list. */
            result?: boolean | undefined;
            details?: components["schemas"]["IPBlocklistDetails"] | undefined;
        };
        /** @description Whether the visitor uses a VPN. */
        WebhookVPN: {
            /** @description Whether any method found a VPN. */
            result?: boolean | undefined;
            confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            /** @description Time zone of the device. */
            originTimezone?: string | undefined;
            /** @description ISO 3166 code of the country, or `unknown`. */
            originCountry?: string | undefined;
            methods?: components["schemas"]["VPNMethods"] | undefined;
            mlScore?: components["schemas"]["MlScore"] | undefined;
        };
        /** @description Whether the visitor uses a proxy. */
        WebhookProxy: {
            /** @description Whether a proxy was found. */
            result?: boolean | undefined;
            confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            details?: components["schemas"]["ProxyDetails"] | undefined;
            mlScore?: components["schemas"]["MlScore"] | undefined;
        };
        /** @description Whether the browser or app was tampered with. */
        WebhookTampering: {
            /** @description Whether tampering was found. */
            result?: boolean | undefined;
            confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            /**
             * Format: double
             * @description How unusual the attributes are, from 0 to 1.
             */
            anomalyScore?: number | undefined;
            mlScore?: components["schemas"]["MlScore"] | undefined;
            /** @description Whether the browser is an anti-detect browser. */
            antiDetectBrowser?: boolean | undefined;
        };
        /** @description When the device was last reset. Android and iOS. */
        WebhookFactoryReset: {
            /**
             * Format: date-time
             * @description Time of the reset; `1970-01-01T00:00:00Z` means none, or unknown.
             */
            time?: string | undefined;
            /**
             * Format: int64
             * @description The same as epoch time; 0 means none. Its unit is not published.
             */
            timestamp?: number | undefined;
        };
        /** @description Whether the browser runs in a virtual machine. */
        WebhookVirtualMachine: {
            /** @description Whether it does. */
            result?: boolean | undefined;
            mlScore?: components["schemas"]["MlScore"] | undefined;
        };
        /** @description One number for all signals. */
        WebhookSuspectScore: {
            /** @description Weighted sum of the signals, 0 or more. */
            result?: number | undefined;
        };
        /** @description How often things happened lately, in several windows of time. */
        WebhookVelocity: {
            distinctIp?: components["schemas"]["VelocityData"] | undefined;
            distinctLinkedId?: components["schemas"]["VelocityData"] | undefined;
            distinctCountry?: components["schemas"]["VelocityData"] | undefined;
            events?: components["schemas"]["VelocityData"] | undefined;
            ipEvents?: components["schemas"]["VelocityData"] | undefined;
            distinctIpByLinkedId?: components["schemas"]["VelocityData"] | undefined;
            distinctVisitorIdByLinkedId?: components["schemas"]["VelocityData"] | undefined;
        };
        /** @description The ids that other methods of identification give. Since August 2025. */
        WebhookSupplementaryIds: {
            /** @description The id of the standard method. */
            standard: components["schemas"]["WebhookSupplementaryId"];
            /** @description The id of the method that is tuned for recall. */
            highRecall: components["schemas"]["WebhookSupplementaryId"];
        };
        /** @description What one method of identification found. */
        WebhookSupplementaryId: {
            visitorId?: components["schemas"]["VisitorId"] | undefined;
            /** @description Whether the visitor was seen before. */
            visitorFound?: boolean | undefined;
            confidence?: components["schemas"]["Confidence"] | undefined;
            /** @description When the visitor was seen first. */
            firstSeenAt?: components["schemas"]["SeenAt"] | undefined;
            /** @description When the visitor was seen last before this event. */
            lastSeenAt?: components["schemas"]["SeenAt"] | undefined;
        };
        /** @description A rule that made the platform send the webhook. */
        WebhookTrigger: {
            /** @description Id of the rule. */
            id?: string | undefined;
            /** @description Name of the rule. */
            name?: string | undefined;
            /** @description What the rule is for. */
            description?: string | undefined;
        };
    };
    responses: {
        /** @description The event with its products. Look at each product: it can have failed on its own. */
        EventFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EventsGetResponse"];
            };
        };
        /** @description The event was changed. There is no body. */
        EventUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description One page of events. Ask for the next while there is a `paginationKey`. */
        EventsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SearchEventsResponse"];
            };
        };
        /** @description What is known of the visitor: one visit at most, since September 2026. */
        VisitsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["VisitorsGetResponse"];
            };
        };
        /** @description The deletion is queued. There is no body. */
        DeletionQueued: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The visitor ids that share the device. There may be none. */
        RelatedVisitorsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RelatedVisitorsResponse"];
            };
        };
        /** @description Any 2xx within 3 seconds says that the event was taken. Headers and body stay below 4 KB. */
        WebhookReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The body was refused: it takes `linkedId`, `tag` (an object) and `suspect`, nothing else. Correct it; repeating does not help. */
        UpdateRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A filter was refused; the message names it. Correct it; repeating does not help. */
        SearchRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A parameter was refused, without saying which. Check the request id, `limit` and `before`. */
        VisitsRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorPlainResponse"];
            };
        };
        /** @description The visitor id is missing or malformed. Correct it; repeating does not help. */
        VisitorIdRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Access refused. The code says what to fix: send a key, send one that exists, or call the region that the key belongs to. */
        AccessRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Access refused, without saying why. Check the key, its region and whether the subscription is active. */
        VisitsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorPlainResponse"];
            };
        };
        /** @description Access refused. The code says whether the key, its region or scope, or the plan is the cause; support enables deletion. */
        DeletionForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Access refused. The code says whether the key, its region or the plan is the cause; support enables this feature. */
        RelatedVisitorsForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No such event: it never existed, expired or was deleted. One that is seconds old may only not be readable yet: try again. */
        EventNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No such visitor: the id was never seen, or its data was deleted. Check the id and the environment of the key. */
        VisitorNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No such visitor: the id was never seen, or its data was deleted. Check the id and the environment of the key. */
        VisitsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorPlainResponse"];
            };
        };
        /** @description The event is too fresh to be changed. Send the same update again in a moment. */
        EventNotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests for the key, or the search service sheds load. Back off and try again; there is usually no Retry-After. */
        ReadsThrottled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests for the key, or the service sheds load. Wait as long as Retry-After says, then try again. */
        VisitsThrottled: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorPlainResponse"];
            };
        };
        /** @description The quota for deletions is spent: it is small and counted by the hour and the day. Try again much later. */
        DeletionsThrottled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests for the key. Back off and try again; there is usually no Retry-After. */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service took too long to find the data. Try again; a narrower time range helps a search. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the event. Current ids are a time in epoch milliseconds, a dot and 6 characters; older ones are 20 letters and digits. An unknown one is answered with `404`.
         * @example 1795000000000.NLOjmg
         */
        RequestIdPath: string;
        /**
         * @description Id of the visitor, as a rule 20 letters and digits.
         * @example Ibk1527CUFmcnjLwIs4A
         */
        VisitorIdPath: string;
        /**
         * @description Id of the visitor whose device is looked up. A malformed one is answered with `400`, an unknown one with `404`.
         * @example Ibk1527CUFmcnjLwIs4A
         */
        RelatedVisitorsVisitorId: string;
        /**
         * @description Most events on a page. At least 1; no maximum is published.
         * @example 10
         */
        SearchLimit: number;
        /**
         * @description The `paginationKey` of the page before. Hand it back as it came: it is a string of digits, not a number.
         * @example 1794996400000
         */
        SearchPaginationKey: string;
        /**
         * @description Only events of this visitor. A malformed id is answered with `400`.
         * @example Ibk1527CUFmcnjLwIs4A
         */
        SearchVisitorId: string;
        /**
         * @description Only events with this result of bot detection; `all` is any bot. Events without a result are dropped, also for `none`.
         * @example bad
         */
        SearchBot: "all" | "good" | "bad" | "none";
        /**
         * @description Only events from this range of addresses. CIDR notation is a must: write a single address with `/32` or `/128`.
         * @example 198.51.100.0/24
         */
        SearchIpAddress: string;
        /**
         * @description Only events with this linked id. At most 256 characters.
         * @example order-20261118-0042
         */
        SearchLinkedId: string;
        /**
         * @description Only events later than this time, in epoch milliseconds.
         * @example 1794400000000
         */
        SearchStart: number | Date;
        /**
         * @description Only events earlier than this time, in epoch milliseconds.
         * @example 1795000000000
         */
        SearchEnd: number | Date;
        /**
         * @description Whether the oldest events come first.
         * @example true
         */
        SearchReverse: boolean;
        /**
         * @description Only events whose suspect flag was set to this value with `updateEvent`.
         * @example true
         */
        SearchSuspect: boolean;
        /**
         * @description Only events with this value of `vpn.result`.
         * @example true
         */
        SearchVpn: boolean;
        /**
         * @description Only events with this value of `virtualMachine.result`.
         * @example true
         */
        SearchVirtualMachine: boolean;
        /**
         * @description Only events with this value of `tampering.result`.
         * @example true
         */
        SearchTampering: boolean;
        /**
         * @description Only events with this value of `tampering.antiDetectBrowser`.
         * @example true
         */
        SearchAntiDetectBrowser: boolean;
        /**
         * @description Only events with this value of `incognito.result`.
         * @example true
         */
        SearchIncognito: boolean;
        /**
         * @description Only events with this value of `privacySettings.result`.
         * @example true
         */
        SearchPrivacySettings: boolean;
        /**
         * @description Only events with this value of `jailbroken.result`.
         * @example true
         */
        SearchJailbroken: boolean;
        /**
         * @description Only events with this value of `frida.result`.
         * @example true
         */
        SearchFrida: boolean;
        /**
         * @description Only events with or without a known factory reset (`factoryReset`).
         * @example true
         */
        SearchFactoryReset: boolean;
        /**
         * @description Only events with this value of `clonedApp.result`.
         * @example true
         */
        SearchClonedApp: boolean;
        /**
         * @description Only events with this value of `emulator.result`.
         * @example true
         */
        SearchEmulator: boolean;
        /**
         * @description Only events with this value of `rootApps.result`.
         * @example true
         */
        SearchRootApps: boolean;
        /**
         * @description Only events with this value of `vpn.confidence`.
         * @example high
         */
        SearchVpnConfidence: "high" | "medium" | "low";
        /**
         * @description Only events whose `suspectScore.result` is above this value.
         * @example 8
         */
        SearchMinSuspectScore: number;
        /**
         * @description Only events with this value of `ipBlocklist.result`.
         * @example true
         */
        SearchIpBlocklist: boolean;
        /**
         * @description Only events with this value of `datacenter.result` in `ipInfo`, for either kind of address.
         * @example true
         */
        SearchDatacenter: boolean;
        /**
         * @description Only events with this value of `developerTools.result`.
         * @example true
         */
        SearchDeveloperTools: boolean;
        /**
         * @description Only events with this value of `locationSpoofing.result`.
         * @example true
         */
        SearchLocationSpoofing: boolean;
        /**
         * @description Only events with this value of `mitmAttack.result`.
         * @example true
         */
        SearchMitmAttack: boolean;
        /**
         * @description Only events with this value of `proxy.result`.
         * @example true
         */
        SearchProxy: boolean;
        /**
         * @description Only events from this version of the client agent.
         * @example 3.11.14
         */
        SearchSdkVersion: string;
        /**
         * @description Only events from this platform; `js` is the web.
         * @example js
         */
        SearchSdkPlatform: "js" | "android" | "ios";
        /**
         * @description Only events of any of these environments, by id. One key for each: `environment=a&environment=b`.
         * @example [
         *       "ae_47abaca3db2c7c43"
         *     ]
         */
        SearchEnvironment: string[];
        /**
         * @description Only events with this value of `proximity.id`.
         * @example w1aTfd4MCvl
         */
        SearchProximityId: string;
        /**
         * @description Only events with this value of `proximity.precisionRadius`, in metres.
         * @example 175
         */
        SearchProximityPrecisionRadius: 10 | 25 | 65 | 175 | 450 | 1200 | 3300 | 8500 | 22500;
        /**
         * @description Only events with this value of `rareDevice.result`. Beta.
         * @example true
         */
        SearchRareDevice: boolean;
        /**
         * @description Only events with this value of `rareDevice.percentileBucket`. Beta.
         * @example p99.9+
         */
        SearchRareDevicePercentileBucket: "<p95" | "p95-p99" | "p99-p99.5" | "p99.5-p99.9" | "p99.9+" | "not_seen";
        /**
         * @description Only the visit with this request id. A malformed one is answered with `400`.
         * @example 1795000000000.NLOjmg
         */
        VisitsRequestId: string;
        /**
         * @description Only visits with this linked id.
         * @example order-20261118-0042
         */
        VisitsLinkedId: string;
        /**
         * @description Formerly how many visits were scanned before filtering. Of no effect now that one visit at most is returned.
         * @example 1
         */
        VisitsLimit: number;
        /**
         * @description The `paginationKey` of the page before. In camel case, unlike in `searchEvents`. Of no use now that one visit at most is returned.
         * @example 1794996400000.Ogvu1j
         */
        VisitsPaginationKey: string;
        /**
         * @deprecated
         * @description Only visits before this time, in epoch milliseconds. An older way to paginate.
         * @example 1795000000000
         */
        VisitsBefore: number | Date;
        /**
         * @description Signature of the raw bytes of the body, when the option is on: one or more items `v1=<hex>`, separated by commas. Each is an HMAC-SHA256 with the signing secret as key; one match suffices.
         * @example v1=10230dac43b985c60a158dd8eb18039a456253bbe751871a9f1e6ae4c09db8f4
         */
        WebhookSignature: string;
    };
    requestBodies: {
        /** @description What to change. The server refuses unknown keys. */
        UpdateEvent: {
            content: {
                "application/json": components["schemas"]["EventsUpdateRequest"];
            };
        };
        /** @description One identification event, flat. */
        Webhook: {
            content: {
                "application/json": components["schemas"]["Webhook"];
            };
        };
    };
    headers: {
        /**
         * @description Seconds to wait before the next attempt. Documented for `getVisits` only.
         * @example 12
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchEvents: {
        parameters: {
            query: {
                /**
                 * @description Most events on a page. At least 1; no maximum is published.
                 * @example 10
                 */
                limit: components["parameters"]["SearchLimit"];
                /**
                 * @description The `paginationKey` of the page before. Hand it back as it came: it is a string of digits, not a number.
                 * @example 1794996400000
                 */
                pagination_key?: components["parameters"]["SearchPaginationKey"] | undefined;
                /**
                 * @description Only events of this visitor. A malformed id is answered with `400`.
                 * @example Ibk1527CUFmcnjLwIs4A
                 */
                visitor_id?: components["parameters"]["SearchVisitorId"] | undefined;
                /**
                 * @description Only events with this result of bot detection; `all` is any bot. Events without a result are dropped, also for `none`.
                 * @example bad
                 */
                bot?: components["parameters"]["SearchBot"] | undefined;
                /**
                 * @description Only events from this range of addresses. CIDR notation is a must: write a single address with `/32` or `/128`.
                 * @example 198.51.100.0/24
                 */
                ip_address?: components["parameters"]["SearchIpAddress"] | undefined;
                /**
                 * @description Only events with this linked id. At most 256 characters.
                 * @example order-20261118-0042
                 */
                linked_id?: components["parameters"]["SearchLinkedId"] | undefined;
                /**
                 * @description Only events later than this time, in epoch milliseconds.
                 * @example 1794400000000
                 */
                start?: components["parameters"]["SearchStart"] | undefined;
                /**
                 * @description Only events earlier than this time, in epoch milliseconds.
                 * @example 1795000000000
                 */
                end?: components["parameters"]["SearchEnd"] | undefined;
                /**
                 * @description Whether the oldest events come first.
                 * @example true
                 */
                reverse?: components["parameters"]["SearchReverse"] | undefined;
                /**
                 * @description Only events whose suspect flag was set to this value with `updateEvent`.
                 * @example true
                 */
                suspect?: components["parameters"]["SearchSuspect"] | undefined;
                /**
                 * @description Only events with this value of `vpn.result`.
                 * @example true
                 */
                vpn?: components["parameters"]["SearchVpn"] | undefined;
                /**
                 * @description Only events with this value of `virtualMachine.result`.
                 * @example true
                 */
                virtual_machine?: components["parameters"]["SearchVirtualMachine"] | undefined;
                /**
                 * @description Only events with this value of `tampering.result`.
                 * @example true
                 */
                tampering?: components["parameters"]["SearchTampering"] | undefined;
                /**
                 * @description Only events with this value of `tampering.antiDetectBrowser`.
                 * @example true
                 */
                anti_detect_browser?: components["parameters"]["SearchAntiDetectBrowser"] | undefined;
                /**
                 * @description Only events with this value of `incognito.result`.
                 * @example true
                 */
                incognito?: components["parameters"]["SearchIncognito"] | undefined;
                /**
                 * @description Only events with this value of `privacySettings.result`.
                 * @example true
                 */
                privacy_settings?: components["parameters"]["SearchPrivacySettings"] | undefined;
                /**
                 * @description Only events with this value of `jailbroken.result`.
                 * @example true
                 */
                jailbroken?: components["parameters"]["SearchJailbroken"] | undefined;
                /**
                 * @description Only events with this value of `frida.result`.
                 * @example true
                 */
                frida?: components["parameters"]["SearchFrida"] | undefined;
                /**
                 * @description Only events with or without a known factory reset (`factoryReset`).
                 * @example true
                 */
                factory_reset?: components["parameters"]["SearchFactoryReset"] | undefined;
                /**
                 * @description Only events with this value of `clonedApp.result`.
                 * @example true
                 */
                cloned_app?: components["parameters"]["SearchClonedApp"] | undefined;
                /**
                 * @description Only events with this value of `emulator.result`.
                 * @example true
                 */
                emulator?: components["parameters"]["SearchEmulator"] | undefined;
                /**
                 * @description Only events with this value of `rootApps.result`.
                 * @example true
                 */
                root_apps?: components["parameters"]["SearchRootApps"] | undefined;
                /**
                 * @description Only events with this value of `vpn.confidence`.
                 * @example high
                 */
                vpn_confidence?: components["parameters"]["SearchVpnConfidence"] | undefined;
                /**
                 * @description Only events whose `suspectScore.result` is above this value.
                 * @example 8
                 */
                min_suspect_score?: components["parameters"]["SearchMinSuspectScore"] | undefined;
                /**
                 * @description Only events with this value of `ipBlocklist.result`.
                 * @example true
                 */
                ip_blocklist?: components["parameters"]["SearchIpBlocklist"] | undefined;
                /**
                 * @description Only events with this value of `datacenter.result` in `ipInfo`, for either kind of address.
                 * @example true
                 */
                datacenter?: components["parameters"]["SearchDatacenter"] | undefined;
                /**
                 * @description Only events with this value of `developerTools.result`.
                 * @example true
                 */
                developer_tools?: components["parameters"]["SearchDeveloperTools"] | undefined;
                /**
                 * @description Only events with this value of `locationSpoofing.result`.
                 * @example true
                 */
                location_spoofing?: components["parameters"]["SearchLocationSpoofing"] | undefined;
                /**
                 * @description Only events with this value of `mitmAttack.result`.
                 * @example true
                 */
                mitm_attack?: components["parameters"]["SearchMitmAttack"] | undefined;
                /**
                 * @description Only events with this value of `proxy.result`.
                 * @example true
                 */
                proxy?: components["parameters"]["SearchProxy"] | undefined;
                /**
                 * @description Only events from this version of the client agent.
                 * @example 3.11.14
                 */
                sdk_version?: components["parameters"]["SearchSdkVersion"] | undefined;
                /**
                 * @description Only events from this platform; `js` is the web.
                 * @example js
                 */
                sdk_platform?: components["parameters"]["SearchSdkPlatform"] | undefined;
                /**
                 * @description Only events of any of these environments, by id. One key for each: `environment=a&environment=b`.
                 * @example [
                 *       "ae_47abaca3db2c7c43"
                 *     ]
                 */
                environment?: components["parameters"]["SearchEnvironment"] | undefined;
                /**
                 * @description Only events with this value of `proximity.id`.
                 * @example w1aTfd4MCvl
                 */
                proximity_id?: components["parameters"]["SearchProximityId"] | undefined;
                /**
                 * @description Only events with this value of `proximity.precisionRadius`, in metres.
                 * @example 175
                 */
                proximity_precision_radius?: components["parameters"]["SearchProximityPrecisionRadius"] | undefined;
                /**
                 * @description Only events with this value of `rareDevice.result`. Beta.
                 * @example true
                 */
                rare_device?: components["parameters"]["SearchRareDevice"] | undefined;
                /**
                 * @description Only events with this value of `rareDevice.percentileBucket`. Beta.
                 * @example p99.9+
                 */
                rare_device_percentile_bucket?: components["parameters"]["SearchRareDevicePercentileBucket"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EventsFound"];
            400: components["responses"]["SearchRefused"];
            403: components["responses"]["AccessRefused"];
            404: components["responses"]["VisitorNotFound"];
            429: components["responses"]["ReadsThrottled"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event. Current ids are a time in epoch milliseconds, a dot and 6 characters; older ones are 20 letters and digits. An unknown one is answered with `404`.
                 * @example 1795000000000.NLOjmg
                 */
                request_id: components["parameters"]["RequestIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EventFound"];
            403: components["responses"]["AccessRefused"];
            404: components["responses"]["EventNotFound"];
            429: components["responses"]["ReadsThrottled"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event. Current ids are a time in epoch milliseconds, a dot and 6 characters; older ones are 20 letters and digits. An unknown one is answered with `404`.
                 * @example 1795000000000.NLOjmg
                 */
                request_id: components["parameters"]["RequestIdPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateEvent"];
        responses: {
            200: components["responses"]["EventUpdated"];
            400: components["responses"]["UpdateRefused"];
            403: components["responses"]["AccessRefused"];
            404: components["responses"]["EventNotFound"];
            409: components["responses"]["EventNotReady"];
        };
    };
    getVisits: {
        parameters: {
            query?: {
                /**
                 * @description Only the visit with this request id. A malformed one is answered with `400`.
                 * @example 1795000000000.NLOjmg
                 */
                request_id?: components["parameters"]["VisitsRequestId"] | undefined;
                /**
                 * @description Only visits with this linked id.
                 * @example order-20261118-0042
                 */
                linked_id?: components["parameters"]["VisitsLinkedId"] | undefined;
                /**
                 * @description Formerly how many visits were scanned before filtering. Of no effect now that one visit at most is returned.
                 * @example 1
                 */
                limit?: components["parameters"]["VisitsLimit"] | undefined;
                /**
                 * @description The `paginationKey` of the page before. In camel case, unlike in `searchEvents`. Of no use now that one visit at most is returned.
                 * @example 1794996400000.Ogvu1j
                 */
                paginationKey?: components["parameters"]["VisitsPaginationKey"] | undefined;
                /**
                 * @deprecated
                 * @description Only visits before this time, in epoch milliseconds. An older way to paginate.
                 * @example 1795000000000
                 */
                before?: components["parameters"]["VisitsBefore"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the visitor, as a rule 20 letters and digits.
                 * @example Ibk1527CUFmcnjLwIs4A
                 */
                visitor_id: components["parameters"]["VisitorIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["VisitsFound"];
            400: components["responses"]["VisitsRefused"];
            403: components["responses"]["VisitsForbidden"];
            404: components["responses"]["VisitsNotFound"];
            429: components["responses"]["VisitsThrottled"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    deleteVisitorData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the visitor, as a rule 20 letters and digits.
                 * @example Ibk1527CUFmcnjLwIs4A
                 */
                visitor_id: components["parameters"]["VisitorIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DeletionQueued"];
            400: components["responses"]["VisitorIdRefused"];
            403: components["responses"]["DeletionForbidden"];
            404: components["responses"]["VisitorNotFound"];
            429: components["responses"]["DeletionsThrottled"];
        };
    };
    getRelatedVisitors: {
        parameters: {
            query: {
                /**
                 * @description Id of the visitor whose device is looked up. A malformed one is answered with `400`, an unknown one with `404`.
                 * @example Ibk1527CUFmcnjLwIs4A
                 */
                visitor_id: components["parameters"]["RelatedVisitorsVisitorId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RelatedVisitorsFound"];
            400: components["responses"]["VisitorIdRefused"];
            403: components["responses"]["RelatedVisitorsForbidden"];
            404: components["responses"]["VisitorNotFound"];
            429: components["responses"]["Throttled"];
        };
    };
    receiveWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Signature of the raw bytes of the body, when the option is on: one or more items `v1=<hex>`, separated by commas. Each is an HMAC-SHA256 with the signing secret as key; one match suffices.
                 * @example v1=10230dac43b985c60a158dd8eb18039a456253bbe751871a9f1e6ae4c09db8f4
                 */
                "fpjs-event-signature"?: components["parameters"]["WebhookSignature"] | undefined;
            } | undefined;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Webhook"];
        responses: {
            "2XX": components["responses"]["WebhookReceived"];
        };
    };
}
