// Generated from specs/fingerprint-v4/openapi.yaml; edit that, then: npm run generate -- fingerprint
// spec sha256:fe04934c893bd064b297bafe921c91440686e71d4bac9fa29f37f309ba340bb7, generator 0.1.0

export interface paths {
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search events by any combination of filters.
         * @description Returns the events that match all given filters, the newest first and 10 to a page unless told otherwise. Without `start` and `end` the last 7 days are searched. Signals that exist only on mobile may be present in web events too, with negative values: ignore them there.
         *
         *     A boolean filter drops every event that lacks the signal: `vpn=false` means present and false, which is not the same as leaving the filter out. A filter that takes several values takes them as repeated keys, `bot_info_identity=signed&bot_info_identity=spoofed`, and in no other notation.
         *
         *     The end is reached when the answer has no `pagination_key`. Send the same filters with each page. Events of devices and events of the edge are never on one page: see `source`.
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
    "/events/{event_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one event with all its signals.
         * @description Returns an event with every signal that the plan includes; a request id of version 3 is taken as well. Signals that exist only on mobile may be present in web events too, with negative values: ignore them there.
         *
         *     An event is kept for 30 days on standard plans, for 90 days or more on Enterprise. Right after an identification it may not be readable yet: the `404` then looks like that of an id which never existed.
         */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Set the linked id, the tags or the suspect flag of an event.
         * @description Changes an event that is stored already, for what the client did not know at the time. Leave a key out to keep its value. An event older than one month cannot be updated, and one that was stored a moment ago is answered with `409`: try again shortly.
         *
         *     Success has no body.
         */
        patch: operations["updateEvent"];
        trace?: never;
    };
    "/visitors/{visitor_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Have all data of a visitor deleted.
         * @description Queues the deletion. Browser and device data goes within minutes as a rule, and the same browser gets a new visitor id next time. Events of the last 10 days go within 24 hours; older ones stay readable until their retention period ends.
         *
         *     It is for Enterprise plans, and support has to enable it: otherwise it answers `403`. It has a small quota of its own, 30 an hour and 500 a day, so a `429` is not retried. Success has no body.
         */
        delete: operations["deleteVisitorData"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/edge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell from a request alone whether a bot or an agent made it.
         * @description Takes the request that your edge, proxy or middleware received and answers what is known of its sender: a bot or an agent, a proxy, a VPN. No script runs in a browser, so that there is no visitor. Automation Intelligence is a public preview and may still change.
         *
         *     Each call stores an event, which `getEvent` reads later and `searchEvents` finds with `source=edge`.
         */
        post: operations["analyzeRequestForAutomationIntelligence"];
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
         * Receive one event.
         * @description Fingerprint posts one event to each of up to 5 HTTPS addresses of yours and expects an answer within 3 seconds. If it fails, the same event comes once more 5 minutes later: take `event_id` as the key that tells a repeat.
         *
         *     The payload is an `Event`, as `getEvent` answers it. Webhooks that the dashboard leaves on the older version have the payload of version 3.
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
        /** @description One page of events. */
        EventSearch: {
            /** @description The events of this page. May be empty. */
            events: components["schemas"]["Event"][];
            /** @description Send it as `pagination_key` to get the next page. Absent on the last one. */
            pagination_key?: string | undefined;
            /**
             * Format: int64
             * @description How many events match, counted up to the number that was asked for. Only there when it was asked for.
             */
            total_hits?: number | undefined;
        };
        /** @description What to change about an event. A key that is left out keeps its value. */
        EventUpdate: {
            linked_id?: components["schemas"]["LinkedId"] | undefined;
            tags?: components["schemas"]["Tags"] | undefined;
            /** @description Whether the event is suspicious to you. `false` takes an earlier mark back. */
            suspect?: boolean | undefined;
        };
        /** @description A request as your server received it. One of the two addresses must be given. */
        EdgeRequest: {
            /** @description Every header line, in the order and the spelling in which it came. Empty the value of a secret, such as `Authorization` or `Cookie`, but keep the line. */
            headers: components["schemas"]["EdgeRequestHeader"][];
            /** @description Method of the request. */
            method: string;
            /**
             * Format: uri
             * @description Address that was requested, absolute, with `http` or `https` and without a fragment.
             */
            url: string;
            ipv4_address?: components["schemas"]["IPv4Address"] | undefined;
            /** @description IPv6 address of the sender. One that stands for an IPv4 address is answered under `v4`. */
            ipv6_address?: components["schemas"]["IPv6Address"] | undefined;
            linked_id?: components["schemas"]["LinkedId"] | undefined;
            tags?: components["schemas"]["Tags"] | undefined;
        } & ({
            ipv4_address: components["schemas"]["IPv4Address"];
        } | {
            /** @description IPv6 address of the sender. One that stands for an IPv4 address is answered under `v4`. */
            ipv6_address: components["schemas"]["IPv6Address"];
        });
        /** @description One header line of the request. */
        EdgeRequestHeader: {
            /** @description Name of the header, as it was spelled. */
            name: string;
            /** @description Value of the header, empty in place of a secret. */
            value: string;
        };
        /** @description What is known of a request and its sender. */
        EdgeResponse: {
            event_id: components["schemas"]["EventId"];
            /** @description Time of the event in epoch milliseconds. */
            timestamp: components["schemas"]["EpochMilliseconds"];
            ip_info: components["schemas"]["IPInfo"];
            source?: components["schemas"]["EventSource"] | undefined;
            linked_id?: components["schemas"]["LinkedId"] | undefined;
            tags?: components["schemas"]["Tags"] | undefined;
            url?: components["schemas"]["PageUrl"] | undefined;
            bot_info?: components["schemas"]["BotInfo"] | undefined;
            /** @description Whether the address is that of a proxy. */
            proxy?: boolean | undefined;
            /** @description How sure `proxy` is. */
            proxy_confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            proxy_details?: components["schemas"]["ProxyDetails"] | undefined;
            /** @description Whether the address is that of a VPN. */
            vpn?: boolean | undefined;
            /** @description How sure `vpn` is. */
            vpn_confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            /** @description Which methods found a VPN. Only `public_vpn` and `relay` occur here. */
            vpn_methods?: components["schemas"]["VpnMethods"] | undefined;
        };
        /** @description The one shape of an error. */
        ErrorResponse: {
            error: components["schemas"]["ErrorDetail"];
        };
        /** @description What went wrong with the request. */
        ErrorDetail: {
            code: components["schemas"]["ErrorCode"];
            /** @description What went wrong, for people. Two causes may share a code and differ here. */
            message: string;
        };
        /** @description What went wrong, for programs. The two codes on public keys and `missing_module` belong to other APIs of the vendor and are not expected here. */
        ErrorCode: "request_cannot_be_parsed" | "request_read_timeout" | "secret_api_key_required" | "secret_api_key_not_found" | "public_api_key_required" | "public_api_key_not_found" | "subscription_not_active" | "wrong_region" | "feature_not_enabled" | "visitor_not_found" | "event_not_found" | "too_many_requests" | "state_not_ready" | "failed" | "missing_module" | "payload_too_large" | "service_unavailable" | "ruleset_not_found" | (string & {});
        /** @description A time in epoch milliseconds, or as RFC 3339. */
        SearchTime: (number | Date) | string;
        /** @description Id of an event. It begins with the time in epoch milliseconds. */
        EventId: string;
        /** @description Id of a visitor, as a rule 20 letters and digits. */
        VisitorId: string;
        /** @description Your own id for the event, such as that of an order or a session. Up to 256 characters. */
        LinkedId: string;
        /** @description Your own data on the event, up to 16 KB. Handed back as it came. */
        Tags: {
            [key: string]: unknown;
        };
        /** @description Address of the client, IPv4 or IPv6. */
        IpAddress: string;
        /**
         * Format: ipv4
         * @description An IPv4 address.
         */
        IPv4Address: string;
        /**
         * Format: ipv6
         * @description An IPv6 address.
         */
        IPv6Address: string;
        /** @description Address of the page. Not always a valid URL. */
        PageUrl: string;
        /** @description User agent of the client. */
        UserAgent: string;
        /**
         * Format: int64
         * @description A time in milliseconds since 1970-01-01 UTC.
         */
        EpochMilliseconds: number;
        /** @description How sure the result is. */
        ConfidenceLevel: "low" | "medium" | "high" | (string & {});
        /** @description Score of a machine-learning model, from 0 to 1. */
        MlScore: number;
        /** @description Where the event comes from, the agent on a device or a request at the edge. */
        EventSource: "device" | "edge" | (string & {});
        /** @description One event, flat: each signal directly under its name. What the plan or the platform lacks, or what is younger than the event, is absent; unknown signals may come. */
        Event: {
            event_id: components["schemas"]["EventId"];
            /** @description Time of the event in epoch milliseconds. */
            timestamp: components["schemas"]["EpochMilliseconds"];
            source?: components["schemas"]["EventSource"] | undefined;
            /** @description How far an identification in steps has come. With `partially_completed` the signals are not computed yet: ignore them. Web. */
            incremental_identification_status?: "partially_completed" | "completed" | (string & {}) | undefined;
            linked_id?: components["schemas"]["LinkedId"] | undefined;
            /** @description Id of the environment that the event belongs to. */
            environment_id?: string | undefined;
            /** @description The mark that `updateEvent` set. Absent until then. */
            suspect?: boolean | undefined;
            sdk?: components["schemas"]["SDK"] | undefined;
            /** @description Whether the platform saw this payload before. */
            replayed?: boolean | undefined;
            identification?: components["schemas"]["Identification"] | undefined;
            /** @description Who the visitor is by a method tuned for recall. Its ids have up to 25 characters; its confidence is 0, of version `Not Supported`. */
            supplementary_id_high_recall?: components["schemas"]["Identification"] | undefined;
            tags?: components["schemas"]["Tags"] | undefined;
            /** @description Address of the page. Not always a valid URL. Web. */
            url?: components["schemas"]["PageUrl"] | undefined;
            /** @description Id of the app. iOS. */
            bundle_id?: string | undefined;
            /** @description Name of the package of the app. Android. */
            package_name?: string | undefined;
            ip_address?: components["schemas"]["IpAddress"] | undefined;
            user_agent?: components["schemas"]["UserAgent"] | undefined;
            /** @description Kind or model of the device. In newer events only. */
            device?: string | undefined;
            /** @description Name of the operating system. In newer events only. */
            os?: string | undefined;
            /** @description Version of the operating system. In newer events only. */
            os_version?: string | undefined;
            /** @description Page that led to the page. May be empty. Web, since March 2026. */
            client_referrer?: components["schemas"]["PageUrl"] | undefined;
            browser_details?: components["schemas"]["BrowserDetails"] | undefined;
            proximity?: components["schemas"]["Proximity"] | undefined;
            /** @description Whether a call was going on. Android and iOS. */
            active_call?: boolean | undefined;
            /** @description No bot, a bot that means well (such as a search engine), or one that does not. Web. */
            bot?: "bad" | "good" | "not_detected" | (string & {}) | undefined;
            /** @description Kind of the bot, such as `selenium`. Web. */
            bot_type?: string | undefined;
            bot_info?: components["schemas"]["BotInfo"] | undefined;
            /** @description Whether the app is a clone. Android. */
            cloned_app?: boolean | undefined;
            /** @description Announced in October 2026. Neither its type nor its meaning is published. */
            compromised_device_integrity?: unknown | undefined;
            /** @description Whether developer tools are on. */
            developer_tools?: boolean | undefined;
            device_details?: components["schemas"]["DeviceDetails"] | undefined;
            /** @description Whether the app runs in an emulator. Android. */
            emulator?: boolean | undefined;
            /**
             * Format: int64
             * @description When the device was last reset; 0 means none, or unknown. Android and iOS.
             */
            factory_reset_timestamp?: number | undefined;
            /** @description Whether Frida instruments the app. Android and iOS. */
            frida?: boolean | undefined;
            /** @description Whether the device makes unusually many requests. Since March 2026. */
            high_activity_device?: boolean | undefined;
            /** @description Whether the browser is in private mode. Web. */
            incognito?: boolean | undefined;
            ip_blocklist?: components["schemas"]["IPBlocklist"] | undefined;
            ip_info?: components["schemas"]["IPInfo"] | undefined;
            /** @description Whether the device is jailbroken. iOS. */
            jailbroken?: boolean | undefined;
            /** @description The labels that models gave to the event. Beta. */
            labels?: components["schemas"]["Label"][] | undefined;
            /** @description Whether the location is falsified. Android and iOS. */
            location_spoofing?: boolean | undefined;
            /** @description Whether somebody intercepts the connection. Android and iOS. */
            mitm_attack?: boolean | undefined;
            /** @description Whether the browser hides itself with privacy settings. Web. */
            privacy_settings?: boolean | undefined;
            /** @description Whether the visitor uses a proxy. */
            proxy?: boolean | undefined;
            /** @description How sure `proxy` is. */
            proxy_confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            proxy_details?: components["schemas"]["ProxyDetails"] | undefined;
            /** @description How likely a proxy is to the model, from 0 to 1. Web. Beta. */
            proxy_ml_score?: components["schemas"]["MlScore"] | undefined;
            /** @description Whether the device is rare. Web. Beta. */
            rare_device?: boolean | undefined;
            /** @description How rare it is among all devices; `not_seen` means never seen before. Web. Beta. */
            rare_device_percentile_bucket?: "<p95" | "p95-p99" | "p99-p99.5" | "p99.5-p99.9" | "p99.9+" | "not_seen" | (string & {}) | undefined;
            raw_device_attributes?: components["schemas"]["RawDeviceAttributes"] | undefined;
            /** @description Whether apps for root access are installed. Android. */
            root_apps?: boolean | undefined;
            rule_action?: components["schemas"]["RuleAction"] | undefined;
            /** @description Whether the app runs in a simulator. iOS, since March 2026. */
            simulator?: boolean | undefined;
            /** @description One number for all signals, their weighted sum. */
            suspect_score?: number | undefined;
            /** @description Whether the browser or app was tampered with. */
            tampering?: boolean | undefined;
            /** @description How sure `tampering` is. Since March 2026. */
            tampering_confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            tampering_details?: components["schemas"]["TamperingDetails"] | undefined;
            /** @description How likely tampering is to the model, from 0 to 1. Since March 2026. */
            tampering_ml_score?: components["schemas"]["MlScore"] | undefined;
            /** @description What made the platform send this event. In webhooks only. */
            triggered_by?: components["schemas"]["WebhookTrigger"][] | undefined;
            velocity?: components["schemas"]["Velocity"] | undefined;
            /** @description Whether the browser runs in a virtual machine. Web. */
            virtual_machine?: boolean | undefined;
            /** @description How likely a virtual machine is to the model, from 0 to 1. Web. */
            virtual_machine_ml_score?: components["schemas"]["MlScore"] | undefined;
            /** @description Whether any method found a VPN. */
            vpn?: boolean | undefined;
            /** @description How sure `vpn` is. */
            vpn_confidence?: components["schemas"]["ConfidenceLevel"] | undefined;
            vpn_methods?: components["schemas"]["VpnMethods"] | undefined;
            /** @description How likely a VPN is to the model, from 0 to 1. Web. Beta. */
            vpn_ml_score?: components["schemas"]["MlScore"] | undefined;
            /** @description ISO 3166 code of the country of the device, or `unknown`. From recent agents only. */
            vpn_origin_country?: string | undefined;
            /** @description Time zone of the device. */
            vpn_origin_timezone?: string | undefined;
        };
        /** @description Who the visitor is. */
        Identification: {
            visitor_id: components["schemas"]["VisitorId"];
            /** @description Whether the visitor was seen before. */
            visitor_found: boolean;
            confidence?: components["schemas"]["Confidence"] | undefined;
            /** @description When the visitor was seen first, in epoch milliseconds. */
            first_seen_at?: components["schemas"]["EpochMilliseconds"] | undefined;
            /** @description When the visitor was seen last before this event, in epoch milliseconds. */
            last_seen_at?: components["schemas"]["EpochMilliseconds"] | undefined;
        };
        /** @description How sure the identification is. */
        Confidence: {
            /**
             * Format: double
             * @description From 0 (a guess) to 1 (certain).
             */
            score: number;
            /** @description Version of the method behind the score. */
            version?: string | undefined;
            /** @description A remark on the score. */
            comment?: string | undefined;
        };
        /** @description The client agent that sent the event. */
        SDK: {
            /** @description Platform of the agent; `js` is the web. */
            platform: "js" | "android" | "ios" | "unknown" | (string & {});
            /** @description Version of the agent. */
            version: string;
            /** @description Libraries that wrap the agent. */
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
        /** @description What the user agent says about browser, system and device. Web. */
        BrowserDetails: {
            /** @description Name of the browser, such as `Chrome`. */
            browser_name: string;
            /** @description First part of the version of the browser. */
            browser_major_version: string;
            /** @description Version of the browser. */
            browser_full_version: string;
            /** @description Name of the operating system. */
            os: string;
            /** @description Version of the operating system. */
            os_version: string;
            /** @description Kind or model of the device, `Other` when unknown. */
            device: string;
        };
        /** @description What the device says of itself, not its user agent. Android and iOS. */
        DeviceDetails: {
            /** @description Maker of the device. */
            device_manufacturer?: string | undefined;
            /** @description Model of the device. */
            device_model?: string | undefined;
            /** @description Version of the operating system. */
            os_version?: string | undefined;
        };
        /** @description A place that nearby devices share. */
        Proximity: {
            /** @description Id of the place. Equal ids mean devices that were near each other. */
            id: string;
            /**
             * Format: int32
             * @description Radius of the place in metres.
             */
            precision_radius: 10 | 25 | 65 | 175 | 450 | 1200 | 3300 | 8500 | 22500 | (number & {});
            /**
             * Format: float
             * @description How sure the place is, from 0 to 1.
             */
            confidence: number;
        };
        /** @description Which bot or agent it is. Absent when none was recognised. Web and edge. */
        BotInfo: {
            /** @description What kind of bot or agent it is. */
            category: "advertising_and_marketing" | "aggregator" | "ai_agent" | "ai_assistant" | "ai_browser" | "ai_crawler" | "ai_search" | "browser_automation" | "ecommerce" | "monitoring_and_analytics" | "other" | "scraping" | "security" | "search_engine_crawler" | "search_engine_optimization" | "unknown" | (string & {});
            /** @description Who runs it. */
            provider: string;
            /** @description Web site of whoever runs it. */
            provider_url?: string | undefined;
            /** @description Name of the bot or agent. */
            name: string;
            /** @description Whether it is who it claims to be: checked by Fingerprint, proved by a signature, a false claim, or not known. */
            identity: "verified" | "signed" | "spoofed" | "unknown" | (string & {});
            /** @description How sure it is that this is the bot or agent. */
            confidence: components["schemas"]["ConfidenceLevel"];
        };
        /** @description Which lists of bad addresses have the address. */
        IPBlocklist: {
            /** @description Whether it sent e-mail spam. */
            email_spam?: boolean | undefined;
            /** @description Whether it was the source of attacks. */
            attack_source?: boolean | undefined;
            /** @description Whether it is a Tor exit. */
            tor_node?: boolean | undefined;
        };
        /** @description What is known of the addresses. Either or both kinds. */
        IPInfo: {
            v4?: components["schemas"]["IPInfoV4"] | undefined;
            v6?: components["schemas"]["IPInfoV6"] | undefined;
        };
        /** @description What is known of the IPv4 address. */
        IPInfoV4: {
            address: components["schemas"]["IPv4Address"];
        } & components["schemas"]["IPInfoDetails"];
        /** @description What is known of the IPv6 address. */
        IPInfoV6: {
            address: components["schemas"]["IPv6Address"];
        } & components["schemas"]["IPInfoDetails"];
        /** @description What is known of an address, of either kind. */
        IPInfoDetails: {
            geolocation?: components["schemas"]["Geolocation"] | undefined;
            /** @description Number of the autonomous system, as digits. */
            asn?: string | undefined;
            /** @description Name of the autonomous system. */
            asn_name?: string | undefined;
            /** @description Range of addresses in CIDR notation. */
            asn_network?: string | undefined;
            /** @description Kind of the network. Since March 2026. */
            asn_type?: "isp" | "hosting" | "business" | "education" | (string & {}) | undefined;
            /** @description Whether the address belongs to a data centre. */
            datacenter_result?: boolean | undefined;
            /** @description Name of the data centre, empty when it is none. */
            datacenter_name?: string | undefined;
        };
        /** @description Where an address is, as far as known. It may hold a time zone only, or coordinates only. */
        Geolocation: {
            /** @description Radius around the coordinates in kilometres. */
            accuracy_radius?: number | undefined;
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
            postal_code?: string | undefined;
            /** @description Name of the time zone, such as `Europe/Berlin`. */
            timezone?: string | undefined;
            /** @description Name of the city. */
            city_name?: string | undefined;
            /** @description Code of the country, two letters. */
            country_code?: string | undefined;
            /** @description Name of the country. */
            country_name?: string | undefined;
            /** @description Code of the continent, two letters. */
            continent_code?: string | undefined;
            /** @description Name of the continent. */
            continent_name?: string | undefined;
            /** @description States or provinces, the largest first. */
            subdivisions?: components["schemas"]["GeolocationSubdivision"][] | undefined;
        };
        /** @description A state or province. */
        GeolocationSubdivision: {
            /** @description ISO code of the subdivision. */
            iso_code: string;
            /** @description Name of the subdivision. */
            name: string;
        };
        /** @description What is known of the proxy. It may be there although no proxy was found. */
        ProxyDetails: {
            /** @description Kind of the proxy. */
            proxy_type: "residential" | "data_center" | "unknown" | (string & {});
            /** @description When the address was last seen as a proxy, in epoch milliseconds. */
            last_seen_at?: components["schemas"]["EpochMilliseconds"] | undefined;
            /** @description Who runs the proxy. */
            provider?: string | undefined;
        };
        /** @description What the ruleset says is to be done. Only there when `ruleset_id` was given. `type` tells what it is, and which of the other fields come. */
        RuleAction: {
            /** @description Id of the ruleset that was evaluated. */
            ruleset_id: string;
            /** @description To let the request through or to refuse it. Others may come; be ready for one. */
            type: "allow" | "block" | (string & {});
            /** @description Id of the rule that applied. Absent when none did. */
            rule_id?: string | undefined;
            /** @description Expression of the rule that applied. Absent when none did. */
            rule_expression?: string | undefined;
            /** @description With `allow`, how to change the headers of the request. */
            request_header_modifications?: components["schemas"]["RequestHeaderModifications"] | undefined;
            /** @description With `block`, the status of the answer. */
            status_code?: number | undefined;
            /** @description With `block`, the headers of the answer. */
            headers?: components["schemas"]["HeaderField"][] | undefined;
            /** @description With `block`, the body of the answer. */
            body?: string | undefined;
        };
        /** @description How to change the headers of the request, in this order. */
        RequestHeaderModifications: {
            /** @description First, the names of the headers to take away. */
            remove?: string[] | undefined;
            /** @description Then, the headers to set in place of what is there. */
            set?: components["schemas"]["HeaderField"][] | undefined;
            /** @description Last, the headers to add to what is there. */
            append?: components["schemas"]["HeaderField"][] | undefined;
        };
        /** @description One header. */
        HeaderField: {
            /** @description Name of the header. */
            name: string;
            /** @description Value of the header. */
            value: string;
        };
        /** @description What speaks for tampering. */
        TamperingDetails: {
            /**
             * Format: double
             * @description How unusual the attributes are, from 0 to 1.
             */
            anomaly_score?: number | undefined;
            /** @description Whether the browser is an anti-detect browser. */
            anti_detect_browser?: boolean | undefined;
        };
        /** @description How often things happened lately, in several windows of time. */
        Velocity: {
            /** @description Addresses of the visitor. */
            distinct_ip?: components["schemas"]["VelocityData"] | undefined;
            /** @description Linked ids of the visitor. */
            distinct_linked_id?: components["schemas"]["VelocityData"] | undefined;
            /** @description Countries of the visitor. */
            distinct_country?: components["schemas"]["VelocityData"] | undefined;
            /** @description Events of the visitor. */
            events?: components["schemas"]["VelocityData"] | undefined;
            /** @description Events of the address. */
            ip_events?: components["schemas"]["VelocityData"] | undefined;
            /** @description Addresses of the linked id. */
            distinct_ip_by_linked_id?: components["schemas"]["VelocityData"] | undefined;
            /** @description Visitors of the linked id. */
            distinct_visitor_id_by_linked_id?: components["schemas"]["VelocityData"] | undefined;
        };
        /** @description A counter by window of time before the event. */
        VelocityData: {
            /** @description Within 5 minutes. */
            "5_minutes": number;
            /** @description Within an hour. */
            "1_hour": number;
            /** @description Within 24 hours. Not always there. */
            "24_hours"?: number | undefined;
        };
        /** @description Which methods found a VPN. */
        VpnMethods: {
            /** @description The time zone of the device is not that of the address. */
            timezone_mismatch?: boolean | undefined;
            /** @description The address belongs to a known VPN provider. */
            public_vpn?: boolean | undefined;
            /** @description Further checks on mobile. */
            auxiliary_mobile?: boolean | undefined;
            /** @description The system seen in the network is not that of the device. */
            os_mismatch?: boolean | undefined;
            /** @description The address belongs to a privacy relay. */
            relay?: boolean | undefined;
            /** @description The model predicts a VPN. */
            ml_prediction?: boolean | undefined;
        };
        /** @description A label that a model may have given to the event. Beta. */
        Label: {
            /** @description Name of the label. */
            label: string;
            /** @description Whether the label applies. */
            prediction?: boolean | undefined;
            /** @description How likely it applies, from 0 to 1. */
            ml_score?: components["schemas"]["MlScore"] | undefined;
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
        /** @description What the agent measured, each value bare. All platforms, since March 2026. */
        RawDeviceAttributes: {
            /** @description A number that differs between processor architectures. */
            architecture?: number | undefined;
            /** @description Fingerprint of audio processing; -1, -2 and -3 say that it could not be taken. */
            audio?: number | undefined;
            /** @description Whether the battery is being charged. */
            battery_charging?: boolean | undefined;
            /** @description Charge of the battery in percent. */
            battery_level?: number | undefined;
            /** @description Whether the device saves power. */
            battery_low_power_mode?: boolean | undefined;
            canvas?: components["schemas"]["Canvas"] | undefined;
            /** @description Colour depth of the screen in bits. */
            color_depth?: number | undefined;
            /** @description Whether cookies are on. */
            cookies_enabled?: boolean | undefined;
            /** @description Locale of dates and times. */
            date_time_locale?: string | undefined;
            /** @description Maker of the device. */
            device_manufacturer?: string | undefined;
            /** @description Memory of the device in gigabytes, as the browser tells it. */
            device_memory?: number | undefined;
            /** @description Model of the device. */
            device_model?: string | undefined;
            emoji?: components["schemas"]["Emoji"] | undefined;
            /** @description Hash of the installed fonts. */
            font_hash?: string | undefined;
            font_preferences?: components["schemas"]["FontPreferences"] | undefined;
            /** @description Fonts that are installed. */
            fonts?: string[] | undefined;
            /** @description Number of logical processors. */
            hardware_concurrency?: number | undefined;
            /** @description Whether IndexedDB is there. */
            indexed_db?: boolean | undefined;
            /** @description Hash of the layout of the keyboard. */
            keyboard_layout_hash?: string | undefined;
            /** @description Name of the layout of the keyboard. */
            keyboard_layout_name?: string | undefined;
            /** @description Languages of the browser, in groups. */
            languages?: string[][] | undefined;
            /** @description Whether local storage is there. */
            local_storage?: boolean | undefined;
            /** @description Fingerprint of mathematical functions. */
            math?: string | undefined;
            /** @description The browser's `oscpu`. */
            oscpu?: string | undefined;
            /** @description The browser's `platform`. */
            platform?: string | undefined;
            /** @description Plug-ins of the browser. */
            plugins?: components["schemas"]["Plugin"][] | undefined;
            /** @description Size of the screen in pixels, two numbers. */
            screen_resolution?: number[] | undefined;
            /** @description Whether session storage is there. */
            session_storage?: boolean | undefined;
            /** @description Time zone of the device. */
            timezone?: string | undefined;
            /** @description Offset of the time zone from UTC, as `±HH:MM`. */
            timezone_offset?: string | undefined;
            touch_support?: components["schemas"]["TouchSupport"] | undefined;
            /** @description The browser's `vendor`. */
            vendor?: string | undefined;
            webgl_basics?: components["schemas"]["WebGlBasics"] | undefined;
            webgl_extensions?: components["schemas"]["WebGlExtensions"] | undefined;
        };
        /** @description Fingerprints of drawing. */
        Canvas: {
            /** @description Whether the canvas knows winding rules. */
            winding?: boolean | undefined;
            /** @description Hash of drawn shapes. */
            geometry?: string | undefined;
            /** @description Hash of drawn text. */
            text?: string | undefined;
        };
        /** @description How an emoji is laid out. */
        Emoji: {
            /** @description Font of the emoji. */
            font?: string | undefined;
            /** @description Its width in pixels. */
            width?: number | undefined;
            /** @description Its height in pixels. */
            height?: number | undefined;
            /** @description Its upper edge. */
            top?: number | undefined;
            /** @description Its lower edge. */
            bottom?: number | undefined;
            /** @description Its left edge. */
            left?: number | undefined;
            /** @description Its right edge. */
            right?: number | undefined;
            /** @description Its place from the left. */
            x?: number | undefined;
            /** @description Its place from the top. */
            y?: number | undefined;
        };
        /** @description Width of the same text in several fonts. */
        FontPreferences: {
            /** @description In the default font. */
            default?: number | undefined;
            /** @description In the default font with serifs. */
            serif?: number | undefined;
            /** @description In the default font without serifs. */
            sans?: number | undefined;
            /** @description In the default font with equal widths. */
            mono?: number | undefined;
            /** @description In Apple's system font. */
            apple?: number | undefined;
            /** @description In the smallest size. */
            min?: number | undefined;
            /** @description In the system's font. */
            system?: number | undefined;
        };
        /** @description A plug-in of the browser. */
        Plugin: {
            /** @description Name of the plug-in. */
            name: string;
            /** @description What the plug-in says of itself. */
            description?: string | undefined;
            /** @description Media types that it handles. In camel case, alone in the whole event. */
            mimeTypes?: components["schemas"]["PluginMimeType"][] | undefined;
        };
        /** @description A media type that a plug-in handles. */
        PluginMimeType: {
            /** @description The media type. */
            type?: string | undefined;
            /** @description Suffixes of files of that type. */
            suffixes?: string | undefined;
            /** @description What the plug-in says of it. */
            description?: string | undefined;
        };
        /** @description What the screen knows of touch. */
        TouchSupport: {
            /** @description Whether touch events can be made. */
            touch_event?: boolean | undefined;
            /** @description Whether the window knows the start of a touch. */
            touch_start?: boolean | undefined;
            /**
             * Format: int64
             * @description Number of touches at a time.
             */
            max_touch_points?: number | undefined;
        };
        /** @description What WebGL says of itself and the graphics hardware. */
        WebGlBasics: {
            /** @description Version of WebGL. */
            version?: string | undefined;
            /** @description Vendor, as the browser tells it. */
            vendor?: string | undefined;
            /** @description Vendor of the hardware. */
            vendor_unmasked?: string | undefined;
            /** @description Renderer, as the browser tells it. */
            renderer?: string | undefined;
            /** @description Renderer of the hardware. */
            renderer_unmasked?: string | undefined;
            /** @description Version of the shading language. */
            shading_language_version?: string | undefined;
        };
        /** @description Hashes of what WebGL can do. */
        WebGlExtensions: {
            /** @description Hash of the attributes of the context. */
            context_attributes?: string | undefined;
            /** @description Hash of the parameters. */
            parameters?: string | undefined;
            /** @description Hash of the precisions of shaders. */
            shader_precisions?: string | undefined;
            /** @description Hash of the extensions. */
            extensions?: string | undefined;
            /** @description Hash of the parameters of extensions. */
            extension_parameters?: string | undefined;
            /** @description Extensions that are not there. */
            unsupported_extensions?: string[] | undefined;
        };
    };
    responses: {
        /** @description The event. A signal that is absent was not measured, which is not the same as negative. */
        EventFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
        /** @description The event was changed. There is no body. */
        EventUpdated: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description One page of events. Ask for the next while there is a `pagination_key`. */
        EventsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EventSearch"];
            };
        };
        /** @description The deletion is queued. There is no body. */
        DeletionQueued: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What is known of the sender. Without `bot_info`, no bot and no agent was recognised. */
        RequestAnalyzed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EdgeResponse"];
            };
        };
        /** @description Any 2xx within 3 seconds says that the event was taken. Headers and body stay below 4 KB. */
        WebhookReceived: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The event id is malformed, or there is no such ruleset. Correct it; repeating does not help. */
        EventRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The update was refused: the event id is malformed, or the body holds something else than `linked_id`, `tags` (an object) and `suspect`. Correct it; repeating does not help. */
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
        /** @description The visitor id is missing or malformed. Correct it; repeating does not help. */
        VisitorIdRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body was refused, or did not arrive within 5 seconds. The message says which: correct the body, or send it again when it was too slow. */
        AnalysisRefused: {
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
        /** @description Access refused. The code says whether the key, its region or the plan is the cause; support enables deletion. */
        DeletionForbidden: {
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
        /** @description The event is too fresh to be changed. Send the same update again in a moment. */
        EventNotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is too large; how much is taken is not published. Send fewer headers or tags. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests for the key, or the search service sheds load. Back off and try again; there is no Retry-After. */
        ReadsThrottled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
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
        /** @description Too many requests for the key. Back off and try again; there is no Retry-After. */
        Throttled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something failed on the side of Fingerprint. Try again; if it stays, tell their support. */
        InternalError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A service that the answer needs is not available, or too slow. Try again in a moment. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service took too long to find the data. Try again; a narrower time range helps a search. `503` is taking the place of this status. */
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
         * @description Id of the event: a time in epoch milliseconds, a dot and 6 characters. A request id of version 3 is one too. An unknown one is answered with `404`.
         * @example 1795000000000.NLOjmg
         */
        EventIdPath: string;
        /**
         * @description A ruleset to evaluate: the event then has `rule_action`. An unknown one is answered with `400`.
         * @example rs_b1c7mZ4kQx2n
         */
        RulesetId: string;
        /**
         * @description Id of the visitor, as a rule 20 letters and digits.
         * @example Ibk1527CUFmcnjLwIs4A
         */
        VisitorIdPath: string;
        /**
         * @description Most events on a page, from 1 to 100.
         * @example 25
         */
        SearchLimit: number;
        /**
         * @description The `pagination_key` of the page before. Hand it back as it came: it has about 130 characters, and what they mean may change.
         * @example eyJ0IjoxNzk0OTk2NDAwMDAwLCJlIjoiMTc5NDk5NjQwMDAwMC5PZ3Z1MWoiLCJzIjoiYmQzZTFhNWM3ZjIwNDg2OWIxZWE3YzRkMGY1OTM4MjYiLCJ2IjoxLCJkIjoiZGVzYyJ9
         */
        SearchPaginationKey: string;
        /**
         * @description Only events of this visitor. A malformed id is answered with `400`.
         * @example Ibk1527CUFmcnjLwIs4A
         */
        SearchVisitorId: string;
        /**
         * @description Only events with this value of `supplementary_id_high_recall.visitor_id`.
         * @example LNvwQ4d0rO8sYk2Xe1BzTm5Pa
         */
        SearchHighRecallId: string;
        /**
         * @description Only events with this result of bot detection; `all` is any bot. Events without a result are dropped, also for `none`.
         * @example bad
         */
        SearchBot: "all" | "good" | "bad" | "none";
        /**
         * @description Only events with `bot_info` (`all`) or without it (`none`).
         * @example all
         */
        SearchBotInfo: "all" | "none";
        /**
         * @description Only events with any of these values of `bot_info.category`. One key for each.
         * @example [
         *       "ai_agent",
         *       "ai_assistant"
         *     ]
         */
        SearchBotInfoCategory: ("advertising_and_marketing" | "aggregator" | "ai_agent" | "ai_assistant" | "ai_browser" | "ai_crawler" | "ai_search" | "browser_automation" | "ecommerce" | "monitoring_and_analytics" | "other" | "scraping" | "security" | "search_engine_crawler" | "search_engine_optimization" | "unknown")[];
        /**
         * @description Only events with any of these values of `bot_info.identity`. One key for each.
         * @example [
         *       "verified",
         *       "signed"
         *     ]
         */
        SearchBotInfoIdentity: ("verified" | "signed" | "spoofed" | "unknown")[];
        /**
         * @description Only events with any of these values of `bot_info.confidence`. One key for each.
         * @example [
         *       "high"
         *     ]
         */
        SearchBotInfoConfidence: ("low" | "medium" | "high")[];
        /**
         * @description Only events with any of these values of `bot_info.provider`, to the letter. One key for each.
         * @example [
         *       "OpenAI"
         *     ]
         */
        SearchBotInfoProvider: string[];
        /**
         * @description Only events with any of these values of `bot_info.name`, to the letter. One key for each.
         * @example [
         *       "ChatGPT Agent"
         *     ]
         */
        SearchBotInfoName: string[];
        /**
         * @description Only events from this address, or from this range in CIDR notation. An address alone means `/32` or `/128`.
         * @example 198.51.100.0/24
         */
        SearchIpAddress: string;
        /**
         * @description Only events whose address belongs to this autonomous system, by its number.
         * @example 64500
         */
        SearchAsn: string;
        /**
         * @description Only events with this linked id. At most 256 characters.
         * @example order-20261118-0042
         */
        SearchLinkedId: string;
        /**
         * @description Only events with this value of `url`. Web.
         * @example https://shop.example.org/login
         */
        SearchUrl: string;
        /**
         * @description Only events of this app. iOS.
         * @example org.example.bank.ios
         */
        SearchBundleId: string;
        /**
         * @description Only events of this app. Android.
         * @example org.example.bank
         */
        SearchPackageName: string;
        /**
         * @description Only events of pages with this origin. Web.
         * @example https://shop.example.org
         */
        SearchOrigin: string;
        /**
         * @description Only events later than this time, in epoch milliseconds or as RFC 3339. Without it: 7 days ago.
         * @example 1794400000000
         */
        SearchStart: components["schemas"]["SearchTime"];
        /**
         * @description Only events earlier than this time, in epoch milliseconds or as RFC 3339. Without it: now.
         * @example 2026-11-18T11:06:40Z
         */
        SearchEnd: components["schemas"]["SearchTime"];
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
         * @description Only events with this value of `vpn`.
         * @example true
         */
        SearchVpn: boolean;
        /**
         * @description Only events with this value of `virtual_machine`.
         * @example true
         */
        SearchVirtualMachine: boolean;
        /**
         * @description Only events with this value of `tampering`.
         * @example true
         */
        SearchTampering: boolean;
        /**
         * @description Only events with this value of `tampering_details.anti_detect_browser`.
         * @example true
         */
        SearchAntiDetectBrowser: boolean;
        /**
         * @description Only events with this value of `incognito`.
         * @example true
         */
        SearchIncognito: boolean;
        /**
         * @description Only events with this value of `privacy_settings`.
         * @example true
         */
        SearchPrivacySettings: boolean;
        /**
         * @description Only events with this value of `jailbroken`.
         * @example true
         */
        SearchJailbroken: boolean;
        /**
         * @description Only events with this value of `frida`.
         * @example true
         */
        SearchFrida: boolean;
        /**
         * @description Only events with or without a known factory reset (`factory_reset_timestamp`).
         * @example true
         */
        SearchFactoryReset: boolean;
        /**
         * @description Only events with this value of `cloned_app`.
         * @example true
         */
        SearchClonedApp: boolean;
        /**
         * @description Only events with this value of `emulator`.
         * @example true
         */
        SearchEmulator: boolean;
        /**
         * @description Only events with this value of `root_apps`.
         * @example true
         */
        SearchRootApps: boolean;
        /**
         * @description Only events with this value of `vpn_confidence`.
         * @example high
         */
        SearchVpnConfidence: "high" | "medium" | "low";
        /**
         * @description Only events whose `suspect_score` is above this value.
         * @example 8
         */
        SearchMinSuspectScore: number;
        /**
         * @description Only events with this value of `developer_tools`.
         * @example true
         */
        SearchDeveloperTools: boolean;
        /**
         * @description Only events with this value of `location_spoofing`.
         * @example true
         */
        SearchLocationSpoofing: boolean;
        /**
         * @description Only events with this value of `mitm_attack`.
         * @example true
         */
        SearchMitmAttack: boolean;
        /**
         * @description Only events with this value of `rare_device`. Beta.
         * @example true
         */
        SearchRareDevice: boolean;
        /**
         * @description Only events with this value of `rare_device_percentile_bucket`. Beta.
         * @example p99.9+
         */
        SearchRareDevicePercentileBucket: "<p95" | "p95-p99" | "p99-p99.5" | "p99.5-p99.9" | "p99.9+" | "not_seen";
        /**
         * @description Only events with this value of `proxy`.
         * @example true
         */
        SearchProxy: boolean;
        /**
         * @description Only events from this version of the client agent.
         * @example 4.1.2
         */
        SearchSdkVersion: string;
        /**
         * @description Only events from this platform; `js` is the web.
         * @example js
         */
        SearchSdkPlatform: "js" | "android" | "ios";
        /**
         * @description Only events of any of these environments, by id. One key for each.
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
         * @description Asks for `total_hits`, the number of events that match, and says up to which number they are counted.
         * @example 1000
         */
        SearchTotalHits: number;
        /**
         * @description Only events with this value of `ip_blocklist.tor_node`.
         * @example true
         */
        SearchTorNode: boolean;
        /**
         * @description Only events with this value of `incremental_identification_status`. Web.
         * @example completed
         */
        SearchIncrementalIdentificationStatus: "partially_completed" | "completed";
        /**
         * @description Only events with this value of `simulator`. iOS.
         * @example true
         */
        SearchSimulator: boolean;
        /**
         * @description Only events with this value of `active_call`. Android and iOS.
         * @example true
         */
        SearchActiveCall: boolean;
        /**
         * @description Only events of the edge. Left out: only those of devices. For both, ask twice.
         * @example [
         *       "edge"
         *     ]
         */
        SearchSource: "edge"[];
        /**
         * @description Only events with this value of `compromised_device_integrity`. Announced in October 2026; its details are not published.
         * @example true
         */
        SearchCompromisedDeviceIntegrity: boolean;
        /**
         * @description Signature of the raw bytes of the body, when the option is on: one or more items `v1=<hex>`, separated by commas. Each is an HMAC-SHA256 with the signing secret as key; one match suffices.
         * @example v1=41740a306efae4ab60505bc4fa588a0b370beeb26c096b841bb47be895323ba0
         */
        WebhookSignature: string;
    };
    requestBodies: {
        /** @description What to change. The server refuses unknown keys. */
        UpdateEvent: {
            content: {
                "application/json": components["schemas"]["EventUpdate"];
            };
        };
        /** @description The request as your server received it. The server refuses unknown keys. */
        AnalyzeRequest: {
            content: {
                "application/json": components["schemas"]["EdgeRequest"];
            };
        };
        /** @description One event. */
        Webhook: {
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchEvents: {
        parameters: {
            query?: {
                /**
                 * @description Most events on a page, from 1 to 100.
                 * @example 25
                 */
                limit?: components["parameters"]["SearchLimit"] | undefined;
                /**
                 * @description The `pagination_key` of the page before. Hand it back as it came: it has about 130 characters, and what they mean may change.
                 * @example eyJ0IjoxNzk0OTk2NDAwMDAwLCJlIjoiMTc5NDk5NjQwMDAwMC5PZ3Z1MWoiLCJzIjoiYmQzZTFhNWM3ZjIwNDg2OWIxZWE3YzRkMGY1OTM4MjYiLCJ2IjoxLCJkIjoiZGVzYyJ9
                 */
                pagination_key?: components["parameters"]["SearchPaginationKey"] | undefined;
                /**
                 * @description Only events of this visitor. A malformed id is answered with `400`.
                 * @example Ibk1527CUFmcnjLwIs4A
                 */
                visitor_id?: components["parameters"]["SearchVisitorId"] | undefined;
                /**
                 * @description Only events with this value of `supplementary_id_high_recall.visitor_id`.
                 * @example LNvwQ4d0rO8sYk2Xe1BzTm5Pa
                 */
                high_recall_id?: components["parameters"]["SearchHighRecallId"] | undefined;
                /**
                 * @description Only events with this result of bot detection; `all` is any bot. Events without a result are dropped, also for `none`.
                 * @example bad
                 */
                bot?: components["parameters"]["SearchBot"] | undefined;
                /**
                 * @description Only events with `bot_info` (`all`) or without it (`none`).
                 * @example all
                 */
                bot_info?: components["parameters"]["SearchBotInfo"] | undefined;
                /**
                 * @description Only events with any of these values of `bot_info.category`. One key for each.
                 * @example [
                 *       "ai_agent",
                 *       "ai_assistant"
                 *     ]
                 */
                bot_info_category?: components["parameters"]["SearchBotInfoCategory"] | undefined;
                /**
                 * @description Only events with any of these values of `bot_info.identity`. One key for each.
                 * @example [
                 *       "verified",
                 *       "signed"
                 *     ]
                 */
                bot_info_identity?: components["parameters"]["SearchBotInfoIdentity"] | undefined;
                /**
                 * @description Only events with any of these values of `bot_info.confidence`. One key for each.
                 * @example [
                 *       "high"
                 *     ]
                 */
                bot_info_confidence?: components["parameters"]["SearchBotInfoConfidence"] | undefined;
                /**
                 * @description Only events with any of these values of `bot_info.provider`, to the letter. One key for each.
                 * @example [
                 *       "OpenAI"
                 *     ]
                 */
                bot_info_provider?: components["parameters"]["SearchBotInfoProvider"] | undefined;
                /**
                 * @description Only events with any of these values of `bot_info.name`, to the letter. One key for each.
                 * @example [
                 *       "ChatGPT Agent"
                 *     ]
                 */
                bot_info_name?: components["parameters"]["SearchBotInfoName"] | undefined;
                /**
                 * @description Only events from this address, or from this range in CIDR notation. An address alone means `/32` or `/128`.
                 * @example 198.51.100.0/24
                 */
                ip_address?: components["parameters"]["SearchIpAddress"] | undefined;
                /**
                 * @description Only events whose address belongs to this autonomous system, by its number.
                 * @example 64500
                 */
                asn?: components["parameters"]["SearchAsn"] | undefined;
                /**
                 * @description Only events with this linked id. At most 256 characters.
                 * @example order-20261118-0042
                 */
                linked_id?: components["parameters"]["SearchLinkedId"] | undefined;
                /**
                 * @description Only events with this value of `url`. Web.
                 * @example https://shop.example.org/login
                 */
                url?: components["parameters"]["SearchUrl"] | undefined;
                /**
                 * @description Only events of this app. iOS.
                 * @example org.example.bank.ios
                 */
                bundle_id?: components["parameters"]["SearchBundleId"] | undefined;
                /**
                 * @description Only events of this app. Android.
                 * @example org.example.bank
                 */
                package_name?: components["parameters"]["SearchPackageName"] | undefined;
                /**
                 * @description Only events of pages with this origin. Web.
                 * @example https://shop.example.org
                 */
                origin?: components["parameters"]["SearchOrigin"] | undefined;
                /**
                 * @description Only events later than this time, in epoch milliseconds or as RFC 3339. Without it: 7 days ago.
                 * @example 1794400000000
                 */
                start?: components["parameters"]["SearchStart"] | undefined;
                /**
                 * @description Only events earlier than this time, in epoch milliseconds or as RFC 3339. Without it: now.
                 * @example 2026-11-18T11:06:40Z
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
                 * @description Only events with this value of `vpn`.
                 * @example true
                 */
                vpn?: components["parameters"]["SearchVpn"] | undefined;
                /**
                 * @description Only events with this value of `virtual_machine`.
                 * @example true
                 */
                virtual_machine?: components["parameters"]["SearchVirtualMachine"] | undefined;
                /**
                 * @description Only events with this value of `tampering`.
                 * @example true
                 */
                tampering?: components["parameters"]["SearchTampering"] | undefined;
                /**
                 * @description Only events with this value of `tampering_details.anti_detect_browser`.
                 * @example true
                 */
                anti_detect_browser?: components["parameters"]["SearchAntiDetectBrowser"] | undefined;
                /**
                 * @description Only events with this value of `incognito`.
                 * @example true
                 */
                incognito?: components["parameters"]["SearchIncognito"] | undefined;
                /**
                 * @description Only events with this value of `privacy_settings`.
                 * @example true
                 */
                privacy_settings?: components["parameters"]["SearchPrivacySettings"] | undefined;
                /**
                 * @description Only events with this value of `jailbroken`.
                 * @example true
                 */
                jailbroken?: components["parameters"]["SearchJailbroken"] | undefined;
                /**
                 * @description Only events with this value of `frida`.
                 * @example true
                 */
                frida?: components["parameters"]["SearchFrida"] | undefined;
                /**
                 * @description Only events with or without a known factory reset (`factory_reset_timestamp`).
                 * @example true
                 */
                factory_reset?: components["parameters"]["SearchFactoryReset"] | undefined;
                /**
                 * @description Only events with this value of `cloned_app`.
                 * @example true
                 */
                cloned_app?: components["parameters"]["SearchClonedApp"] | undefined;
                /**
                 * @description Only events with this value of `emulator`.
                 * @example true
                 */
                emulator?: components["parameters"]["SearchEmulator"] | undefined;
                /**
                 * @description Only events with this value of `root_apps`.
                 * @example true
                 */
                root_apps?: components["parameters"]["SearchRootApps"] | undefined;
                /**
                 * @description Only events with this value of `vpn_confidence`.
                 * @example high
                 */
                vpn_confidence?: components["parameters"]["SearchVpnConfidence"] | undefined;
                /**
                 * @description Only events whose `suspect_score` is above this value.
                 * @example 8
                 */
                min_suspect_score?: components["parameters"]["SearchMinSuspectScore"] | undefined;
                /**
                 * @description Only events with this value of `developer_tools`.
                 * @example true
                 */
                developer_tools?: components["parameters"]["SearchDeveloperTools"] | undefined;
                /**
                 * @description Only events with this value of `location_spoofing`.
                 * @example true
                 */
                location_spoofing?: components["parameters"]["SearchLocationSpoofing"] | undefined;
                /**
                 * @description Only events with this value of `mitm_attack`.
                 * @example true
                 */
                mitm_attack?: components["parameters"]["SearchMitmAttack"] | undefined;
                /**
                 * @description Only events with this value of `rare_device`. Beta.
                 * @example true
                 */
                rare_device?: components["parameters"]["SearchRareDevice"] | undefined;
                /**
                 * @description Only events with this value of `rare_device_percentile_bucket`. Beta.
                 * @example p99.9+
                 */
                rare_device_percentile_bucket?: components["parameters"]["SearchRareDevicePercentileBucket"] | undefined;
                /**
                 * @description Only events with this value of `proxy`.
                 * @example true
                 */
                proxy?: components["parameters"]["SearchProxy"] | undefined;
                /**
                 * @description Only events from this version of the client agent.
                 * @example 4.1.2
                 */
                sdk_version?: components["parameters"]["SearchSdkVersion"] | undefined;
                /**
                 * @description Only events from this platform; `js` is the web.
                 * @example js
                 */
                sdk_platform?: components["parameters"]["SearchSdkPlatform"] | undefined;
                /**
                 * @description Only events of any of these environments, by id. One key for each.
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
                 * @description Asks for `total_hits`, the number of events that match, and says up to which number they are counted.
                 * @example 1000
                 */
                total_hits?: components["parameters"]["SearchTotalHits"] | undefined;
                /**
                 * @description Only events with this value of `ip_blocklist.tor_node`.
                 * @example true
                 */
                tor_node?: components["parameters"]["SearchTorNode"] | undefined;
                /**
                 * @description Only events with this value of `incremental_identification_status`. Web.
                 * @example completed
                 */
                incremental_identification_status?: components["parameters"]["SearchIncrementalIdentificationStatus"] | undefined;
                /**
                 * @description Only events with this value of `simulator`. iOS.
                 * @example true
                 */
                simulator?: components["parameters"]["SearchSimulator"] | undefined;
                /**
                 * @description Only events with this value of `active_call`. Android and iOS.
                 * @example true
                 */
                active_call?: components["parameters"]["SearchActiveCall"] | undefined;
                /**
                 * @description Only events of the edge. Left out: only those of devices. For both, ask twice.
                 * @example [
                 *       "edge"
                 *     ]
                 */
                source?: components["parameters"]["SearchSource"] | undefined;
                /**
                 * @description Only events with this value of `compromised_device_integrity`. Announced in October 2026; its details are not published.
                 * @example true
                 */
                compromised_device_integrity?: components["parameters"]["SearchCompromisedDeviceIntegrity"] | undefined;
            } | undefined;
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
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /**
                 * @description A ruleset to evaluate: the event then has `rule_action`. An unknown one is answered with `400`.
                 * @example rs_b1c7mZ4kQx2n
                 */
                ruleset_id?: components["parameters"]["RulesetId"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the event: a time in epoch milliseconds, a dot and 6 characters. A request id of version 3 is one too. An unknown one is answered with `404`.
                 * @example 1795000000000.NLOjmg
                 */
                event_id: components["parameters"]["EventIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EventFound"];
            400: components["responses"]["EventRefused"];
            403: components["responses"]["AccessRefused"];
            404: components["responses"]["EventNotFound"];
            429: components["responses"]["ReadsThrottled"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
        };
    };
    updateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the event: a time in epoch milliseconds, a dot and 6 characters. A request id of version 3 is one too. An unknown one is answered with `404`.
                 * @example 1795000000000.NLOjmg
                 */
                event_id: components["parameters"]["EventIdPath"];
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
    analyzeRequestForAutomationIntelligence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AnalyzeRequest"];
        responses: {
            200: components["responses"]["RequestAnalyzed"];
            400: components["responses"]["AnalysisRefused"];
            403: components["responses"]["AccessRefused"];
            413: components["responses"]["PayloadTooLarge"];
            429: components["responses"]["Throttled"];
            500: components["responses"]["InternalError"];
        };
    };
    receiveWebhook: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Signature of the raw bytes of the body, when the option is on: one or more items `v1=<hex>`, separated by commas. Each is an HMAC-SHA256 with the signing secret as key; one match suffices.
                 * @example v1=41740a306efae4ab60505bc4fa588a0b370beeb26c096b841bb47be895323ba0
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
