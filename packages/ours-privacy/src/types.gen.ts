// Generated from specs/ours-privacy/openapi.yaml; edit that, then: npm run generate -- ours-privacy
// spec sha256:e7244b0bb02e8e531ef41ba4d7b6c6e96667705d701d020e16b52f0d75da3392, generator 0.1.0

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
         * Send one event.
         * @description The event is taken in for processing and passed on to the destinations of the source. Its name has to be on the allow list in the dashboard; what happens to another name is not published.
         *
         *     Say whose event it is: `userId` is used as it is, else `externalId` and then `email` are looked up, and a visitor is made when nobody is found. Newer servers look up `userProperties.phone_number` last. The vendor asks for at least one of them, although its schemas demand none.
         *
         *     Set `distinctId` before the first attempt and keep it: a repeat is recognised by it. Without one the server makes its own, and a retry can count twice.
         */
        post: operations["track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set properties of a visitor.
         * @description Finds the visitor as `track` does, or makes one, and sets the given properties. Since February 2026 this also fires an event named `$identify`.
         *
         *     A null clears a stored property of `userProperties`; a property that is left out, or an empty string, changes nothing. A repeat sets the same values again, but may fire a second `$identify`, and there is no `distinctId` by which it could be recognised.
         */
        post: operations["identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send many events at once.
         * @description For replays, backfills and delivery in the background. A row is the body of `track` without the token, and with a `distinctId` that is required. One invalid row does not fail the request: it comes back as a failed row of a `207`.
         *
         *     Read `results` after a `207`, and after a `500` that has it: rows with the code `queue_failed` may be sent again with the same `distinctId`, rows with `invalid_event` only after a change. `index` is the place in the batch that was sent, presumably from 0. No limit of the number of rows is published: after a `413` send smaller batches.
         */
        post: operations["trackBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/assignments/{experiment_key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a visitor to a variant of an experiment.
         * @description A read that writes: unless `track_impression` is false, an event named `$experiment_impression` is queued and the variant is stored on the visitor. A repeat may record a second impression.
         *
         *     The variant follows from `visitor_id` alone, stays the same, and agrees with what the browser script decides. `context` changes whether the visitor is eligible, never which variant. A visitor outside the experiment gets `in_experiment: false`, not an error.
         */
        post: operations["assignExperiment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/experiments/personalization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get the personalized properties of a visitor.
         * @description Reads and records nothing. Newer servers answer with `properties`, older ones with `personalizations`: expect either to be absent.
         *
         *     What stands in `properties` also reaches the browser, where anybody who knows the `visitor_id` can read it. Put no secret and no health data there.
         */
        post: operations["getPersonalizations"];
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
        /** @description Token of the source, live or test. 1 to 250 characters. */
        SourceToken: string;
        /** @description Token for experiments, usually `exp_…`. */
        ExperimentToken: string;
        /** @description Id of the visitor, not empty. */
        ExperimentVisitorId: string;
        /** @description Id of a person, 1 to 400 characters. Null counts as absent. */
        PersonId: string | null;
        /** @description E-mail address for the look-up, 1 to 1000 characters. Null counts as absent. */
        LookupEmail: string | null;
        /** @description Text, or null. No limit is published. */
        NullableText: string | null;
        /** @description Text of up to 2000 characters, or null. */
        LimitedText: string | null;
        /** @description Text about a person, or null. No limit is published. */
        PersonalText: string | null;
        /** @description Text about a person, up to 2000 characters, or null. */
        LimitedPersonalText: string | null;
        /** @description URL of up to 5000 characters, or null. */
        ReferrerUrl: string | null;
        /** @description Id that an ad network put on the URL or into a cookie, or null. No limit is published. */
        ClickId: string | null;
        /** @description Id that an ad network put on the URL or into a cookie, 2000 characters at most, or null. */
        LimitedClickId: string | null;
        /** @description Number, or null. */
        NullableNumber: number | null;
        /** @description Time in milliseconds since the Unix epoch (UTC), or null. */
        EventTime: number | Date | null;
        /** @description True, false or null. */
        NullableBoolean: boolean | null;
        /** @description Bot verdict. A string today, a boolean until 2025; any value passes. */
        BotVerdict: unknown;
        /** @description Value about a person. A string today, any JSON value in 2025. */
        PersonalValue: unknown;
        /** @description Names of your own and their values, or null. Any JSON value passes; since December 2025 the vendor's types allow strings and null alone, and nobody has published what becomes of others. */
        NullableMap: {
            [key: string]: unknown;
        } | null;
        /** @description Network identity of the end user, for calls from a server. Improves the matching of visitors. Give both members: those of your server would point at the wrong person. */
        IdentityContext: {
            /** @description Address of the end user. */
            ip: string;
            /** @description User agent of the end user. */
            userAgent: string;
        };
        /** @description Known values of advert, device and page, passed on to destinations. The web script fills most of them; from a server send only what you really know. New keys are added about once a month, and unknown ones pass. What null does here is not published. */
        DefaultProperties: {
            /** @description Everflow affiliate click, from the URL parameter of the same name. */
            _ef_transaction_id?: components["schemas"]["ClickId"] | undefined;
            /** @description Time for which the tab was in front, in milliseconds. */
            activeDuration?: components["schemas"]["NullableNumber"] | undefined;
            /** @description Id of the advert found in the session. */
            ad_id?: components["schemas"]["LimitedText"] | undefined;
            /** @description Admitad (Mitgo) affiliate click. */
            admitad_uid?: components["schemas"]["ClickId"] | undefined;
            /** @description Id of the ad set found in the session. */
            adset_id?: components["schemas"]["LimitedText"] | undefined;
            /** @description AppLovin value from the URL parameter `alart`. */
            alart?: components["schemas"]["ClickId"] | undefined;
            /** @description AppLovin value from the URL parameter `aleid`. */
            aleid?: components["schemas"]["ClickId"] | undefined;
            /** @description AppLovin pixel cookie `_axwrt`, which exists on the web only. */
            axwrt?: components["schemas"]["ClickId"] | undefined;
            /** @description Basis DSP click. */
            basis_cid?: components["schemas"]["ClickId"] | undefined;
            /** @description Beeswax (FreeWheel) auction, filled by the macro in their click URL. */
            beeswax_auction_id?: components["schemas"]["ClickId"] | undefined;
            /** @description Language tag of the browser, for example `fr-CA`. */
            browser_language?: components["schemas"]["LimitedText"] | undefined;
            /** @description Browser family. */
            browser_name?: components["schemas"]["LimitedText"] | undefined;
            /** @description Browser version. */
            browser_version?: components["schemas"]["LimitedText"] | undefined;
            /** @description Id of the campaign found in the session. */
            campaign_id?: components["schemas"]["LimitedText"] | undefined;
            /** @description Click id from an unbranded URL parameter `clickid`. */
            clickid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Click id from an unbranded URL parameter `clid`. */
            clid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description CPU family, for example `arm64`. */
            cpu_architecture?: components["schemas"]["LimitedText"] | undefined;
            /** @description Whole URL of the page, query string included. */
            current_url?: components["schemas"]["PersonalText"] | undefined;
            /** @description Google DoubleClick click. */
            dclid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Device model. */
            device_model?: components["schemas"]["LimitedText"] | undefined;
            /** @description Device class, for example `tablet`. */
            device_type?: components["schemas"]["LimitedText"] | undefined;
            /** @description Device maker. */
            device_vendor?: components["schemas"]["LimitedText"] | undefined;
            /** @description Time since the page or the script loaded, in milliseconds. */
            duration?: components["schemas"]["NullableNumber"] | undefined;
            /** @description Character encoding of the page. */
            encoding?: components["schemas"]["LimitedText"] | undefined;
            /** @description Rendering engine. */
            engine_name?: components["schemas"]["LimitedText"] | undefined;
            /** @description Version of the rendering engine. */
            engine_version?: components["schemas"]["LimitedText"] | undefined;
            /** @description Pinterest click. */
            epik?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Meta click in cookie form: `fb.`, a digit, milliseconds and the raw id, joined by dots. */
            fbc?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Meta click, the raw URL value. */
            fbclid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Meta browser id in cookie form. */
            fbp?: components["schemas"]["LimitedClickId"] | undefined;
            /**
             * @deprecated
             * @description Without published meaning; the vendor marks it deprecated.
             */
            fv?: components["schemas"]["NullableBoolean"] | undefined;
            /** @description Google Ads source marker. */
            gad_source?: components["schemas"]["LimitedText"] | undefined;
            /** @description Google GBRAID. */
            gbraid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Google Ads click. */
            gclid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Host of the page. */
            host?: components["schemas"]["LimitedText"] | undefined;
            /** @description Whether the page was inside an iframe. */
            iframe?: components["schemas"]["NullableBoolean"] | undefined;
            /** @description Impact reference. */
            im_ref?: components["schemas"]["ClickId"] | undefined;
            /** @description End user's address, never that of your server. */
            ip?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Impact click. */
            irclickid?: components["schemas"]["ClickId"] | undefined;
            /** @description Bot verdict, set by the Ours server, mostly on web traffic. */
            is_bot?: components["schemas"]["BotVerdict"] | undefined;
            /** @description LinkedIn click. */
            li_fat_id?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Microsoft Ads click. */
            msclkid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Nextdoor click. */
            ndclid?: components["schemas"]["LimitedClickId"] | undefined;
            /**
             * @deprecated
             * @description Without published meaning; the vendor marks it deprecated.
             */
            new_s?: components["schemas"]["NullableBoolean"] | undefined;
            /** @description Outbrain click, from the landing URL. */
            ob_click_id?: components["schemas"]["ClickId"] | undefined;
            /** @description OpenAI Ads reference, from the landing URL or the cookie `__oppref`. */
            oppref?: components["schemas"]["ClickId"] | undefined;
            /** @description Operating system. */
            os_name?: components["schemas"]["LimitedText"] | undefined;
            /** @description Version of the operating system. */
            os_version?: components["schemas"]["LimitedText"] | undefined;
            /** @description Random number drawn at each page load. */
            page_hash?: components["schemas"]["NullableNumber"] | undefined;
            /** @description Path of the page. */
            pathname?: components["schemas"]["LimitedText"] | undefined;
            /** @description Quora click. */
            qclid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Reddit click. */
            rdt_cid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description ISO 8601 time at which the Ours server took the event in. Set by the server: do not send it. */
            received_at?: components["schemas"]["NullableText"] | undefined;
            /** @description URL of the referrer. */
            referrer?: components["schemas"]["ReferrerUrl"] | undefined;
            /** @description Domain of the referrer. */
            referring_domain?: components["schemas"]["NullableText"] | undefined;
            /** @description StackAdapt tracking id. */
            sacid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Snapchat click. */
            sccid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Screen height. */
            screen_height?: components["schemas"]["NullableNumber"] | undefined;
            /** @description Screen width. */
            screen_width?: components["schemas"]["NullableNumber"] | undefined;
            /** @description Number of sessions that this person has had. */
            sessionCount?: components["schemas"]["NullableNumber"] | undefined;
            /** @description Session id made by the web script; session replay needs it. */
            sid?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Without published meaning. */
            sr?: components["schemas"]["LimitedText"] | undefined;
            /** @description Title of the page. */
            title?: components["schemas"]["LimitedText"] | undefined;
            /** @description TikTok click. */
            ttclid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description X (Twitter) click. */
            twclid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Full list of brands and versions of the user agent, as one string. */
            uafvl?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description User agent of the end user's browser. */
            user_agent?: components["schemas"]["PersonalText"] | undefined;
            /** @description UTM campaign. */
            utm_campaign?: components["schemas"]["LimitedText"] | undefined;
            /** @description UTM content. */
            utm_content?: components["schemas"]["LimitedText"] | undefined;
            /** @description UTM medium. */
            utm_medium?: components["schemas"]["LimitedText"] | undefined;
            /** @description UTM name. */
            utm_name?: components["schemas"]["LimitedText"] | undefined;
            /** @description UTM source. */
            utm_source?: components["schemas"]["LimitedText"] | undefined;
            /** @description UTM term. */
            utm_term?: components["schemas"]["LimitedText"] | undefined;
            /** @description Version of the sending SDK. */
            version?: components["schemas"]["LimitedText"] | undefined;
            /** @description Viant (Adelphic) click. */
            viant_click_id?: components["schemas"]["ClickId"] | undefined;
            /** @description Viant (Adelphic) impression, for credit after a view. */
            viant_impression_id?: components["schemas"]["ClickId"] | undefined;
            /** @description Google WBRAID. */
            wbraid?: components["schemas"]["LimitedClickId"] | undefined;
            /** @description Whether the page was inside the web view of an app. */
            webview?: components["schemas"]["NullableBoolean"] | undefined;
        };
        /** @description Properties of the visitor. A value sets one, null clears what is stored, an empty string or a key that is left out changes nothing. What you invent yourself belongs into `custom_properties`. */
        UserProperties: {
            /** @description Everflow affiliate click, kept on the visitor. */
            _ef_transaction_id?: components["schemas"]["ClickId"] | undefined;
            /** @description Id of the advert found in the session, kept on the visitor. */
            ad_id?: components["schemas"]["NullableText"] | undefined;
            /** @description Admitad (Mitgo) affiliate click, kept on the visitor. */
            admitad_uid?: components["schemas"]["ClickId"] | undefined;
            /** @description Id of the ad set found in the session, kept on the visitor. */
            adset_id?: components["schemas"]["NullableText"] | undefined;
            /** @description AppLovin value from the URL parameter `alart`, kept on the visitor. */
            alart?: components["schemas"]["ClickId"] | undefined;
            /** @description AppLovin value from the URL parameter `aleid`, kept on the visitor. */
            aleid?: components["schemas"]["ClickId"] | undefined;
            /** @description AppLovin pixel cookie `_axwrt`, kept on the visitor. */
            axwrt?: components["schemas"]["ClickId"] | undefined;
            /** @description Basis DSP click, kept on the visitor. */
            basis_cid?: components["schemas"]["ClickId"] | undefined;
            /** @description Beeswax (FreeWheel) auction, kept on the visitor. */
            beeswax_auction_id?: components["schemas"]["ClickId"] | undefined;
            /** @description Id of the campaign found in the session, kept on the visitor. */
            campaign_id?: components["schemas"]["NullableText"] | undefined;
            /** @description City. */
            city?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Click id from an unbranded URL parameter `clickid`, kept on the visitor. */
            clickid?: components["schemas"]["ClickId"] | undefined;
            /** @description Click id from an unbranded URL parameter `clid`, kept on the visitor. */
            clid?: components["schemas"]["ClickId"] | undefined;
            /** @description Employer or company. */
            company_name?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Consent names and their values, for example `{"marketing": "granted"}`. Rules of the dashboard test whether `consent.<name>` is truthy. What null does inside is not published. */
            consent?: components["schemas"]["NullableMap"] | undefined;
            /** @description Country. */
            country?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Everything of your own. Entries are merged into the stored ones: a null or an empty string inside is ignored, so an entry cannot be removed. */
            custom_properties?: components["schemas"]["NullableMap"] | undefined;
            /** @description Birth date. No format is published. */
            date_of_birth?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Google DoubleClick click, kept on the visitor. */
            dclid?: components["schemas"]["ClickId"] | undefined;
            /** @description E-mail address as a stored property, plain. It also takes part in the look-up of the visitor. */
            email?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Pinterest click, kept on the visitor. */
            epik?: components["schemas"]["ClickId"] | undefined;
            /** @description Your id of the person as a stored property. It also takes part in the look-up of the visitor. */
            external_id?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Meta click in cookie form, kept on the visitor. */
            fbc?: components["schemas"]["ClickId"] | undefined;
            /** @description Meta click, the raw URL value, kept on the visitor. */
            fbclid?: components["schemas"]["ClickId"] | undefined;
            /** @description Meta browser id in cookie form, kept on the visitor. */
            fbp?: components["schemas"]["ClickId"] | undefined;
            /** @description Given name. */
            first_name?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Google Ads source marker, kept on the visitor. */
            gad_source?: components["schemas"]["NullableText"] | undefined;
            /** @description Google GBRAID, kept on the visitor. */
            gbraid?: components["schemas"]["ClickId"] | undefined;
            /** @description Google Ads click, kept on the visitor. */
            gclid?: components["schemas"]["ClickId"] | undefined;
            /** @description Gender. */
            gender?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Impact reference, kept on the visitor. */
            im_ref?: components["schemas"]["ClickId"] | undefined;
            /** @description End user's address, kept on the visitor. */
            ip?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Impact click, kept on the visitor. */
            irclickid?: components["schemas"]["ClickId"] | undefined;
            /** @description Bot verdict, kept on the visitor. */
            is_bot?: components["schemas"]["BotVerdict"] | undefined;
            /** @description Job title. */
            job_title?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description Family name. */
            last_name?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description LinkedIn click, kept on the visitor. */
            li_fat_id?: components["schemas"]["ClickId"] | undefined;
            /** @description Microsoft Ads click, kept on the visitor. */
            msclkid?: components["schemas"]["ClickId"] | undefined;
            /** @description Nextdoor click, kept on the visitor. */
            ndclid?: components["schemas"]["ClickId"] | undefined;
            /** @description Outbrain click, from the landing URL, kept on the visitor. */
            ob_click_id?: components["schemas"]["ClickId"] | undefined;
            /** @description OpenAI Ads reference, from the landing URL or the cookie `__oppref`, kept on the visitor. */
            oppref?: components["schemas"]["ClickId"] | undefined;
            /** @description Phone number; send a string, with `+` and country code. Used for look-up by newer servers, when no other identifier found anybody. */
            phone_number?: components["schemas"]["PersonalValue"] | undefined;
            /** @description Quora click, kept on the visitor. */
            qclid?: components["schemas"]["ClickId"] | undefined;
            /** @description Reddit click, kept on the visitor. */
            rdt_cid?: components["schemas"]["ClickId"] | undefined;
            /** @description URL of the referrer, kept on the visitor. */
            referrer?: components["schemas"]["PersonalText"] | undefined;
            /** @description Domain of the referrer, kept on the visitor. */
            referring_domain?: components["schemas"]["NullableText"] | undefined;
            /** @description StackAdapt tracking id, kept on the visitor. */
            sacid?: components["schemas"]["ClickId"] | undefined;
            /** @description Snapchat click, kept on the visitor. */
            sccid?: components["schemas"]["ClickId"] | undefined;
            /** @description Session id, kept on the visitor. */
            sid?: components["schemas"]["PersonalText"] | undefined;
            /** @description State or region. */
            state?: components["schemas"]["LimitedPersonalText"] | undefined;
            /** @description TikTok click, kept on the visitor. */
            ttclid?: components["schemas"]["ClickId"] | undefined;
            /** @description X (Twitter) click, kept on the visitor. */
            twclid?: components["schemas"]["ClickId"] | undefined;
            /** @description User agent of the end user's browser, kept on the visitor. */
            user_agent?: components["schemas"]["PersonalText"] | undefined;
            /** @description Full list of the user agent, kept on the visitor; `uafvl` of the default properties. */
            user_agent_full_list?: components["schemas"]["PersonalText"] | undefined;
            /** @description UTM campaign, kept on the visitor. */
            utm_campaign?: components["schemas"]["NullableText"] | undefined;
            /** @description UTM content, kept on the visitor. */
            utm_content?: components["schemas"]["NullableText"] | undefined;
            /** @description UTM medium, kept on the visitor. */
            utm_medium?: components["schemas"]["NullableText"] | undefined;
            /** @description UTM name, kept on the visitor. */
            utm_name?: components["schemas"]["NullableText"] | undefined;
            /** @description UTM source, kept on the visitor. */
            utm_source?: components["schemas"]["NullableText"] | undefined;
            /** @description UTM term, kept on the visitor. */
            utm_term?: components["schemas"]["NullableText"] | undefined;
            /** @description Viant (Adelphic) click, kept on the visitor. */
            viant_click_id?: components["schemas"]["ClickId"] | undefined;
            /** @description Viant (Adelphic) impression, for credit after a view, kept on the visitor. */
            viant_impression_id?: components["schemas"]["ClickId"] | undefined;
            /** @description Google WBRAID, kept on the visitor. */
            wbraid?: components["schemas"]["ClickId"] | undefined;
            /** @description Postal code; send a string, or leading zeros are lost. */
            zip?: components["schemas"]["PersonalValue"] | undefined;
        };
        /** @description Whose event or properties these are, and the circumstances. */
        VisitorFields: {
            /** @description Ours visitor id, as the site's cookie and local storage have it. Used as it is, without look-up. 1 to 400 characters. Give `externalId` too if you know both. */
            userId?: components["schemas"]["PersonId"] | undefined;
            /** @description Your own id of the person, looked up when there is no `userId`. 1 to 400 characters. */
            externalId?: components["schemas"]["PersonId"] | undefined;
            /** @description E-mail address, looked up when the ids are absent or, on newer servers, found nobody. Send it plain. 1 to 1000 characters; its form is not checked. */
            email?: components["schemas"]["LookupEmail"] | undefined;
            /** @description Known values of advert, device and page, passed on to destinations. */
            defaultProperties?: components["schemas"]["DefaultProperties"] | null | undefined;
            /** @description Network identity of the end user, for calls from a server. */
            identityContext?: components["schemas"]["IdentityContext"] | null | undefined;
        };
        /** @description What an event has, alone or as a row of a batch. */
        EventFields: {
            /** @description Name of the event, as on the allow list in the dashboard. 1 to 1000 characters. */
            event: string;
            /** @description When it happened, in milliseconds since the Unix epoch (UTC). Default: now. A time more than 7 days ago is silently moved to 7 days ago, so seconds given by mistake land there. */
            time?: components["schemas"]["EventTime"] | undefined;
            /** @description Free properties of the event. Prefer strings: any JSON value passes, but the vendor's types know strings and null alone. The key `properties` in older samples is no replacement. */
            eventProperties?: components["schemas"]["NullableMap"] | undefined;
            /** @description Properties of the visitor to set at the same time. */
            userProperties?: components["schemas"]["UserProperties"] | null | undefined;
        } & components["schemas"]["VisitorFields"];
        /** @description One event. */
        TrackBody: {
            /**
             * @description Token of the source, live or test. 1 to 250 characters.
             *
             *     Filled from the client option `token`.
             */
            token?: components["schemas"]["SourceToken"] | undefined;
            /** @description Key by which a repeat of this event is recognised, 1 to 400 characters. Best an id of your business, such as that of the order. The server makes one when it is absent. */
            distinctId?: string | null | undefined;
        } & components["schemas"]["EventFields"];
        /** @description One row of a batch, an event without token. */
        BatchEvent: {
            /** @description Key by which a repeat of this event is recognised, 1 to 400 characters. Required here, and kept when the row is sent again. */
            distinctId: string;
        } & components["schemas"]["EventFields"];
        /** @description Many events, authorised once. */
        BatchBody: {
            /**
             * @description Token of the source, for all rows. 1 to 250 characters.
             *
             *     Filled from the client option `token`.
             */
            token?: components["schemas"]["SourceToken"] | undefined;
            /** @description The rows. How many may be sent at once is not published. */
            events: components["schemas"]["BatchEvent"][];
        };
        /** @description A visitor and the properties to set. */
        IdentifyBody: {
            /**
             * @description Token of the source, live or test. 1 to 250 characters.
             *
             *     Filled from the client option `token`.
             */
            token?: components["schemas"]["SourceToken"] | undefined;
            /** @description Properties to set, or to clear with null. May be empty, but neither absent nor null. */
            userProperties: components["schemas"]["UserProperties"];
        } & components["schemas"]["VisitorFields"];
        /** @description The page for which a variant is wanted. It decides eligibility, never the variant. */
        ExperimentContext: {
            /** @description URL of the page. If it is given and does not match the URL patterns of the experiment, the answer is `in_experiment: false`. Leave it out when you decide yourself where the experiment runs. */
            url?: components["schemas"]["PersonalText"] | undefined;
            /** @description Query string with its `?`. Default: that of `url`. */
            search?: components["schemas"]["PersonalText"] | undefined;
        };
        /** @description A visitor who may take part in an experiment. */
        AssignExperimentBody: {
            /**
             * @description Token for experiments, usually `exp_…`.
             *
             *     Filled from the client option `experimentToken`.
             */
            token?: components["schemas"]["ExperimentToken"] | undefined;
            /** @description Ours visitor id, or your own id if browser and server share it. */
            visitor_id: components["schemas"]["ExperimentVisitorId"];
            /** @description The page, for experiments that are limited to some. Leave it out to skip that check. */
            context?: components["schemas"]["ExperimentContext"] | null | undefined;
            /**
             * @description Whether to record an impression and store the variant on the visitor. Default: true. What null means is not published.
             * @default true
             */
            track_impression?: boolean | null | undefined;
        };
        /** @description A visitor whose personalized properties are wanted. */
        GetPersonalizationsBody: {
            /**
             * @description Token for experiments, usually `exp_…`.
             *
             *     Filled from the client option `experimentToken`.
             */
            token?: components["schemas"]["ExperimentToken"] | undefined;
            /** @description Ours visitor id, or your own id if browser and server share it. */
            visitor_id: components["schemas"]["ExperimentVisitorId"];
        };
        /** @description The request was taken in. */
        Success: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
        };
        /** @description The request was refused or failed. Read the status; there is often nothing more here. */
        Failure: {
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description What was wrong, for people. Only `trackBatch` is known to say it. */
            error?: string | undefined;
        };
        /** @description A batch of which no row is reported on. With 400 and 401 none was accepted. */
        BatchFailure: {
            /** @description The limit that was passed, with a `413`. Whether it counts rows or bytes is not published. */
            limit?: number | undefined;
        } & components["schemas"]["Failure"];
        /** @description What became of the rows of a batch. Decide by `failed` and `results`, not by `success`. */
        BatchResult: {
            /** @description Not a verdict on all rows. Its value in a `207` is not published. */
            success: boolean;
            /** @description Number of rows accepted. */
            accepted: number;
            /** @description Number of rows that failed. */
            failed: number;
            /** @description Outcomes by row. Neither the order nor one entry for every row is promised. */
            results: (components["schemas"]["BatchRowAccepted"] | components["schemas"]["BatchRowFailed"])[];
        };
        /** @description Place of the row in the batch that was sent, presumably counted from 0. */
        BatchRowIndex: number;
        /** @description A row that was accepted. */
        BatchRowAccepted: {
            /** @description Place of the row in the batch that was sent, presumably counted from 0. */
            index: components["schemas"]["BatchRowIndex"];
            /**
             * @description Always true.
             * @constant
             */
            success: true;
        };
        /** @description A row that failed. */
        BatchRowFailed: {
            /** @description Place of the row in the batch that was sent, presumably counted from 0. */
            index: components["schemas"]["BatchRowIndex"];
            /**
             * @description Always false.
             * @constant
             */
            success: false;
            /** @description Why it failed. `invalid_event`: do not send it again unchanged. `queue_failed`: send it again, with the same `distinctId`. */
            code: "invalid_event" | "queue_failed" | (string & {});
            /** @description What was wrong, for people. */
            message: string;
        };
        /** @description A server fault, with `results` if the outcome of the rows is known. */
        BatchServerFault: components["schemas"]["BatchResult"] | components["schemas"]["BatchFailure"];
        /** @description Whether the visitor takes part, and with which variant. `in_experiment` tells which it is. */
        ExperimentAssignment: components["schemas"]["ExperimentEnrolled"] | components["schemas"]["ExperimentNotEnrolled"];
        /** @description The visitor takes part and has a variant. */
        ExperimentEnrolled: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Always true here.
             * @constant
             */
            in_experiment: true;
            /** @description Id of the experiment. */
            experiment_id: string;
            /** @description Id of the variant. */
            variant_id: string;
            /** @description Stable key of the experiment. */
            experiment_key?: components["schemas"]["NullableText"] | undefined;
            /** @description Name of the experiment in the dashboard. */
            experiment_name?: components["schemas"]["NullableText"] | undefined;
            /** @description Name of the variant in the dashboard. */
            variant_name?: components["schemas"]["NullableText"] | undefined;
            /** @description Kind of experiment, for example `ab`. No list is published. */
            type?: components["schemas"]["NullableText"] | undefined;
            /** @description Whether the variant is the control. */
            is_control?: components["schemas"]["NullableBoolean"] | undefined;
            /** @description Where to send the visitor, for variants that are pages of their own. A relative path on the same site, or an absolute https URL. Check it before you follow it. */
            redirect?: components["schemas"]["NullableText"] | undefined;
        };
        /** @description The visitor does not take part. Show the original. */
        ExperimentNotEnrolled: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /**
             * @description Always false here.
             * @constant
             */
            in_experiment: false;
        };
        /** @description What applies to a visitor. Newer servers send `properties`, older ones `personalizations`. */
        Personalizations: {
            /**
             * @description Always true.
             * @constant
             */
            success: true;
            /** @description Names and values of what applies, empty when no rule matched. Sent by servers since late 2026. Anybody who knows the `visitor_id` can read it in a browser. */
            properties?: {
                [key: string]: components["schemas"]["PersonalizedValue"];
            } | undefined;
            /**
             * @deprecated
             * @description Variants assigned to the visitor; servers of mid-2026 sent an empty list. Newer ones send `properties` instead.
             */
            personalizations?: components["schemas"]["PersonalizationItem"][] | undefined;
        };
        /** @description A plain value, never nested. */
        PersonalizedValue: string | number | boolean | null;
        /** @description A variant that was assigned to the visitor. */
        PersonalizationItem: {
            /** @description When it was assigned. The unit is not published. */
            assigned_at: number;
            /** @description Id of the experiment. */
            experiment_id: string;
            /** @description Id of the variant. */
            variant_id: string;
            /** @description Stable key of the experiment. */
            experiment_key?: components["schemas"]["NullableText"] | undefined;
            /** @description Name of the experiment in the dashboard. */
            experiment_name?: components["schemas"]["NullableText"] | undefined;
            /** @description Name of the variant in the dashboard. */
            variant_name?: components["schemas"]["NullableText"] | undefined;
        };
    };
    responses: {
        /** @description The event was taken in for processing. It says nothing yet of the destinations. */
        EventAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Success"];
            };
        };
        /** @description The properties were taken in for processing. */
        VisitorAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Success"];
            };
        };
        /** @description The body breaks a rule; the answer does not say which. Correct it, a repeat will not help. */
        InvalidRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The token was refused. Check that it is active and of the right kind: a source token for events, an experiment token for experiments. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many requests. Wait 2 s and 1 to 5 s of jitter, then double the wait up to 60 s. */
        RateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The server failed; the request may have been taken in all the same. Wait as after a 429. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Every row was accepted. */
        BatchAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchResult"];
            };
        };
        /** @description Some rows failed. Read `results`, and send only the rows with `queue_failed` again. */
        BatchPartlyAccepted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchResult"];
            };
        };
        /** @description The body as a whole breaks a rule, so no row was accepted. `error` may say which. */
        InvalidBatch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchFailure"];
            };
        };
        /** @description The token was refused, so no row was accepted. Check that it is a source token, and active. */
        BatchUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchFailure"];
            };
        };
        /** @description The batch is too large. Split it and send the parts, with the same `distinctId`s. */
        BatchTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchFailure"];
            };
        };
        /** @description The content type is missing or not known here. Send `application/json`. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchFailure"];
            };
        };
        /** @description Too many requests. Wait 2 s and 1 to 5 s of jitter, then send the whole batch again with the same `distinctId`s. */
        BatchRateLimited: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchFailure"];
            };
        };
        /** @description The queue failed. With `results`, send the rows with `queue_failed` again; without, the whole batch. Keep every `distinctId`. */
        BatchServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["BatchServerFault"];
            };
        };
        /** @description The question was answered. `in_experiment` says whether the visitor has a variant. */
        ExperimentAssigned: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExperimentAssignment"];
            };
        };
        /** @description What applies to the visitor, which may be nothing. */
        PersonalizationsFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Personalizations"];
            };
        };
    };
    parameters: {
        /**
         * @description Stable key of the experiment, from the dashboard. One path segment, neither `.` nor `..`.
         * @example checkout-copy
         */
        ExperimentKey: string;
    };
    requestBodies: {
        /** @description The event, whose it is, and what is known around it. */
        Track: {
            content: {
                "application/json": components["schemas"]["TrackBody"];
            };
        };
        /** @description The visitor, and the properties to set or clear. */
        Identify: {
            content: {
                "application/json": components["schemas"]["IdentifyBody"];
            };
        };
        /** @description The events, each with its own `distinctId`. */
        TrackBatch: {
            content: {
                "application/json": components["schemas"]["BatchBody"];
            };
        };
        /** @description The visitor, the page, and whether the impression counts. */
        AssignExperiment: {
            content: {
                "application/json": components["schemas"]["AssignExperimentBody"];
            };
        };
        /** @description The visitor. */
        GetPersonalizations: {
            content: {
                "application/json": components["schemas"]["GetPersonalizationsBody"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    track: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Track"];
        responses: {
            200: components["responses"]["EventAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    identify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Identify"];
        responses: {
            200: components["responses"]["VisitorAccepted"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    trackBatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["TrackBatch"];
        responses: {
            200: components["responses"]["BatchAccepted"];
            207: components["responses"]["BatchPartlyAccepted"];
            400: components["responses"]["InvalidBatch"];
            401: components["responses"]["BatchUnauthorized"];
            413: components["responses"]["BatchTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["BatchRateLimited"];
            500: components["responses"]["BatchServerError"];
        };
    };
    assignExperiment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Stable key of the experiment, from the dashboard. One path segment, neither `.` nor `..`.
                 * @example checkout-copy
                 */
                experiment_key: components["parameters"]["ExperimentKey"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["AssignExperiment"];
        responses: {
            200: components["responses"]["ExperimentAssigned"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
    getPersonalizations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["GetPersonalizations"];
        responses: {
            200: components["responses"]["PersonalizationsFound"];
            400: components["responses"]["InvalidRequest"];
            401: components["responses"]["Unauthorized"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["ServerError"];
        };
    };
}
