// Generated from specs/openpanel/openapi.yaml; edit that, then: npm run generate -- openpanel
// spec sha256:a87b7c17d292f54915dfe6e0202998e0dfee06de1032ab26d1bec59c928b2adf, generator 0.1.0

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
    "/export/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events of a project, page by page.
         * @description Returns stored events, newest first. Columns beyond the usual ones come only when `includes` names them, custom properties among them.
         *
         *     Give `start` and `end`. Without both, the first page looks only at a short recent period, and the pages after it count from the whole history: events are then skipped or repeated. Older servers lost rows even with both.
         *
         *     `profileId` also brings the anonymous events of that person's devices, which `meta.totalCount` does not count.
         */
        get: operations["exportEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/export/charts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count events over time, in one or more series.
         * @description Returns one line per series, or per value of the breakdowns. A series without data in the period is absent, and the largest comes first. Without `series` the answer is empty.
         *
         *     Times in the answer are local to the project and have no zone. The plan of the organisation may cut the end of the period. Formulas and display names are not available here.
         */
        get: operations["exportCharts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store events of the past, as rows.
         * @description Writes rows into the table of events of the client's project. Nothing else happens: no session and no profile is made, no location looked up, no name checked, no duplicate noticed. A repeat stores every row again.
         *
         *     Needs a `read` or `root` client that belongs to a project; a `write` client is refused. The server checks nothing: one row without `properties` or `created_at` makes the whole request fail.
         */
        post: operations["importEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the projects of the organisation.
         * @description Returns all of them at once, newest first, without those that are about to be removed.
         */
        get: operations["listProjects"];
        put?: never;
        /**
         * Create a project and its first client.
         * @description The client may write, and only write. Its secret stands in this answer and nowhere else: keep it. The id of the project is made of its name. A repeat makes a second project.
         */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one project.
         * @description Also returns a project that is about to be removed: `deleteAt` then says when.
         */
        get: operations["getProject"];
        put?: never;
        post?: never;
        /**
         * Remove a project in 24 hours.
         * @description Sets `deleteAt`; project and data are removed 24 hours later. A repeat starts the 24 hours anew. Send no `content-type`: with one and without a body the server answers `400`.
         */
        delete: operations["deleteProject"];
        options?: never;
        head?: never;
        /**
         * Change the settings of a project.
         * @description What is left out stays as it was. The body may be `{}`, but there must be one. `types` cannot be changed.
         */
        patch: operations["updateProject"];
        trace?: never;
    };
    "/manage/projects/{projectId}/dashboards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the dashboards of a project.
         * @description Returns a bare list, unlike the other lists here.
         */
        get: operations["listDashboards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/projects/{projectId}/dashboards/{dashboardId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the reports of a dashboard.
         * @description Returns a bare list of the settings of each report, without its numbers. An unknown dashboard has an empty list.
         */
        get: operations["listReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the clients of the organisation.
         * @description Returns all of them at once, or those of one project. `secret` is the stored hash of each secret, not a secret to log in with; treat it as confidential.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Create a client and its secret.
         * @description The secret stands in this answer and nowhere else: keep it. A repeat makes a second client. A `root` client without a project may do everything in the organisation.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/clients/{clientId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one client.
         * @description `secret` is the stored hash, not a secret to log in with; treat it as confidential.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /**
         * Delete a client for good.
         * @description Its credentials may work for up to 5 more minutes. A repeat finds nothing and is answered with `404`. Send no `content-type`: with one and without a body the server answers `400`.
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        /**
         * Rename a client.
         * @description Nothing but the name can change. The body may be `{}`, but there must be one.
         */
        patch: operations["updateClient"];
        trace?: never;
    };
    "/manage/references": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the references of the organisation.
         * @description References mark a moment on the time axis of every chart of a project, such as a release. Returns all of them at once, or those of one project.
         */
        get: operations["listReferences"];
        put?: never;
        /**
         * Mark a moment in a project.
         * @description What is sent as `datetime` comes back as `date`. A repeat makes a second reference.
         */
        post: operations["createReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/manage/references/{referenceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get one reference.
         * @description Besides the reference, the answer names the organisation of its project.
         */
        get: operations["getReference"];
        put?: never;
        post?: never;
        /**
         * Delete a reference for good.
         * @description A repeat finds nothing and is answered with `404`. Send no `content-type`: with one and without a body the server answers `400`.
         */
        delete: operations["deleteReference"];
        options?: never;
        head?: never;
        /**
         * Change a reference.
         * @description What is left out stays as it was. The body may be `{}`, but there must be one. A description cannot be `null`: send an empty one.
         */
        patch: operations["updateReference"];
        trace?: never;
    };
    "/insights/{projectId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the key figures of a period, in all and over time.
         * @description Returns visitors, sessions, page views, bounce rate, durations and revenue, once for the whole period and once for each step of it.
         *
         *     The server chooses the step: an hour for a single day, a day up to 92 days, a week up to 186 days, a month beyond.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the number of visitors right now.
         * @description Counts the distinct profiles that were seen in the last 5 minutes.
         */
        get: operations["getLiveVisitors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pages of a period, the busiest first.
         * @description Counts sessions and page views by page, at most 1000 of them. There are no further pages of results. `listPagePerformance` knows titles, bounce rates and durations.
         */
        get: operations["listPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/referrer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the URLs that sessions came from.
         * @description Counts sessions and page views of the period by referring URL. The busiest come first, at most 1000 of them.
         */
        get: operations["listReferrers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/referrer_name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sites that sessions came from.
         * @description Counts sessions and page views of the period by name of the referring site, such as `Google`. The busiest come first, at most 1000 of them.
         */
        get: operations["listReferrerNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/referrer_type": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of sites that sessions came from.
         * @description Counts sessions and page views of the period by kind of the referring site, such as `search`. The busiest come first, at most 1000 of them.
         */
        get: operations["listReferrerTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/utm_source": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaign sources of sessions.
         * @description Counts sessions and page views of the period by `utm_source` of the first page. The busiest come first, at most 1000 of them.
         */
        get: operations["listUtmSources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/utm_medium": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaign media of sessions.
         * @description Counts sessions and page views of the period by `utm_medium` of the first page. The busiest come first, at most 1000 of them.
         */
        get: operations["listUtmMediums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/utm_campaign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaigns of sessions.
         * @description Counts sessions and page views of the period by `utm_campaign` of the first page. The busiest come first, at most 1000 of them.
         */
        get: operations["listUtmCampaigns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/utm_term": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaign terms of sessions.
         * @description Counts sessions and page views of the period by `utm_term` of the first page. The busiest come first, at most 1000 of them.
         */
        get: operations["listUtmTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/utm_content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the campaign contents of sessions.
         * @description Counts sessions and page views of the period by `utm_content` of the first page. The busiest come first, at most 1000 of them.
         */
        get: operations["listUtmContents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/country": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the countries of sessions.
         * @description Counts sessions and page views of the period by country, a two-letter code. The busiest come first, at most 1000 of them.
         */
        get: operations["listCountries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/region": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the regions of sessions.
         * @description Counts sessions and page views of the period by region; `prefix` is its country. The busiest come first, at most 1000 of them.
         */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/city": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cities of sessions.
         * @description Counts sessions and page views of the period by city; `prefix` is its country. The busiest come first, at most 1000 of them.
         */
        get: operations["listCities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/device": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the kinds of devices of sessions.
         * @description Counts sessions and page views of the period by kind of device, such as `mobile`. The busiest come first, at most 1000 of them.
         */
        get: operations["listDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/brand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the device brands of sessions.
         * @description Counts sessions and page views of the period by brand of the device. The busiest come first, at most 1000 of them.
         */
        get: operations["listBrands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/model": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the device models of sessions.
         * @description Counts sessions and page views of the period by model of the device. The busiest come first, at most 1000 of them.
         */
        get: operations["listModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/browser": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the browsers of sessions.
         * @description Counts sessions and page views of the period by browser. The busiest come first, at most 1000 of them.
         */
        get: operations["listBrowsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/browser_version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the browser versions of sessions.
         * @description Counts sessions and page views of the period by version of the browser; `prefix` is the browser. The busiest come first, at most 1000 of them.
         */
        get: operations["listBrowserVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/os": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the operating systems of sessions.
         * @description Counts sessions and page views of the period by operating system. The busiest come first, at most 1000 of them.
         */
        get: operations["listOperatingSystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/os_version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the operating system versions of sessions.
         * @description Counts sessions and page views of the period by version of the operating system; `prefix` is the system. The busiest come first, at most 1000 of them.
         */
        get: operations["listOperatingSystemVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the key figures of a period, in steps of your choice.
         * @description Returns what `getMetrics` returns, but takes the length of the steps and no filters, and reads the dates in another way.
         */
        get: operations["getOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/active_users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how many people were active, day by day.
         * @description Counts for each day the people who were active in the last `days` days before it: daily, weekly or monthly active users with 1, 7 or 30.
         */
        get: operations["listActiveUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how many people came back, week by week.
         * @description Tells for each week how many people were active and how many of them came back in the week after.
         */
        get: operations["listRetention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/retention/cohort": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how long the people of each week stayed.
         * @description Groups people by the week they were first seen in and tells how many were active in that week and in each one after it. The first row is the weighted average.
         */
        get: operations["listCohorts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/pages/top": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the top pages of a period.
         * @description Counts as `listPages` does, without filters, and reads the dates in another way.
         */
        get: operations["listTopPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/pages/entry_exit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pages on which sessions begin or end.
         * @description Counts sessions by their first page, or by their last one.
         */
        get: operations["listEntryExitPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/pages/performance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List how well each page holds its visitors.
         * @description Returns title, bounce rate and time on page of each page, with hints on pages that stand out.
         */
        get: operations["listPagePerformance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how many people go through a series of events.
         * @description Counts who did the events of `steps` in that order within the time window, and who was lost at which step.
         */
        get: operations["getFunnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/traffic/referrers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List where sessions came from, by a column of your choice.
         * @description Counts as `listReferrerNames` and its siblings do, without filters, and reads the dates in another way.
         */
        get: operations["listTrafficReferrers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/traffic/geo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the places of sessions, by a column of your choice.
         * @description Counts as `listCountries` and its siblings do, without filters, and reads the dates in another way.
         */
        get: operations["listTrafficPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/traffic/devices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the devices of sessions, by a column of your choice.
         * @description Counts as `listDevices` and its siblings do, without filters, and reads the dates in another way.
         */
        get: operations["listTrafficDevices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/user_flow": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what people do after an event, before it, or between two.
         * @description Returns a graph: nodes are events at a position, links say how many went from one to the next.
         *
         *     `mode=between` needs `endEvent`; without it the server fails with `500`.
         */
        get: operations["getUserFlow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/engagement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how recently people were active.
         * @description Counts the identified people by the number of days since they were last seen.
         */
        get: operations["getEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored events.
         * @description Returns the rows of events as they are stored, in no order: sort them by `created_at`. There are no further pages; `exportEvents` has them.
         *
         *     `range` would be taken and ignored, so that it is not offered here.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/events/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the names of the most frequent events.
         * @description Returns up to 50 names. The list is up to 10 minutes old.
         */
        get: operations["listEventNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/events/properties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the property keys of events.
         * @description Returns the columns that every event has, and up to 500 property keys with the event that carries them.
         */
        get: operations["listEventProperties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/events/property_values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the values that a property of an event has had.
         * @description Returns up to 200 values.
         */
        get: operations["listPropertyValues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List profiles by what is known of them.
         * @description Returns the rows of profiles as they are stored, sorted by `created_at`, the newest first unless `sortOrder` says otherwise. There are no further pages.
         */
        get: operations["listProfiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a profile and its latest events.
         * @description Returns the row of the profile as it is stored, and the rows of its latest events.
         */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/profiles/{profileId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the latest sessions of a profile.
         * @description Returns the rows of sessions as they are stored, the newest first.
         */
        get: operations["listProfileSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/profiles/{profileId}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the key figures of a profile.
         * @description Returns what a person has done since the first event: sessions, events, durations, revenue.
         */
        get: operations["getProfileMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List stored sessions.
         * @description Returns the rows of sessions as they are stored, in no order: sort them by `created_at`. There are no further pages.
         *
         *     `range` would be taken and ignored, so that it is not offered here.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/groups/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types of groups that exist.
         * @description Returns each type once, in your words, such as `company`.
         */
        get: operations["listGroupTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List groups.
         * @description Returns groups of a type, or those that a text occurs in. There are no further pages.
         */
        get: operations["listGroups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/groups/{groupId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a group and some of its members.
         * @description Returns the group, the number of its members and the first of them. A group that does not exist is answered with `500`.
         */
        get: operations["getGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/reports/{reportId}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the data of a saved report.
         * @description Runs the report as it was saved in the dashboard. What stands in `data` depends on the type of the chart. A report that does not exist is answered with `500`.
         */
        get: operations["getReportData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/gsc/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get clicks and impressions in Google Search, in all and over time.
         * @description Needs a Google Search Console that is connected to the project. The shape of the answer is not documented.
         */
        get: operations["getSearchOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/gsc/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the pages that were found through Google Search.
         * @description Needs a Google Search Console that is connected to the project. The shape of the answer is not documented.
         */
        get: operations["listSearchPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/gsc/pages/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how one page did in Google Search.
         * @description Needs a Google Search Console that is connected to the project. The shape of the answer is not documented.
         */
        get: operations["getSearchPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/gsc/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the searches on Google that showed the site.
         * @description Needs a Google Search Console that is connected to the project. The shape of the answer is not documented.
         */
        get: operations["listSearchQueries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/gsc/queries/details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get how the site did for one search on Google.
         * @description Needs a Google Search Console that is connected to the project. The shape of the answer is not documented.
         */
        get: operations["getSearchQuery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/gsc/queries/opportunities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List searches on Google for which the site could do better.
         * @description Looks for searches with many impressions and few clicks. Needs a Google Search Console that is connected to the project. The shape of the answer is not documented.
         */
        get: operations["listSearchOpportunities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/insights/{projectId}/gsc/cannibalization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List searches on Google for which pages of the site compete.
         * @description Looks for searches that show several pages of the site. Needs a Google Search Console that is connected to the project. The shape of the answer is not documented.
         */
        get: operations["listSearchCannibalization"];
        put?: never;
        post?: never;
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
        /** @description Conditions that all have to hold. */
        QueryFilters: components["schemas"]["QueryFilter"][];
        /** @description One condition. Values are not converted here; send the JSON type that is meant. */
        QueryFilter: {
            /** @description What is compared: a column of the event such as `country` or `path`, `properties.<key>`, `profile.<field>` or `group.<field>`. */
            name: string;
            operator: components["schemas"]["FilterOperator"];
            /** @description What it is compared with; one hit is enough. Needed for every operator, if only as `[]`. */
            value: components["schemas"]["FilterValue"][];
            type?: components["schemas"]["FilterType"] | undefined;
            /** @description Your id of the filter. No effect. */
            id?: string | undefined;
            /** @description Ids of cohorts, for `inCohort` and `notInCohort`. */
            cohortIds?: string[] | undefined;
            /**
             * @deprecated
             * @description Id of one cohort. Use `cohortIds`.
             */
            cohortId?: string | undefined;
        };
        /**
         * @description How name and value are compared.
         * @enum {string}
         */
        FilterOperator: "is" | "isNot" | "contains" | "doesNotContain" | "startsWith" | "endsWith" | "regex" | "isNull" | "isNotNull" | "gt" | "lt" | "gte" | "lte" | "inCohort" | "notInCohort";
        /** @description A value to compare with. */
        FilterValue: string | number | boolean | null;
        /**
         * @description What the stored text is converted to before it is compared.
         * @enum {string}
         */
        FilterType: "string" | "number" | "date" | "datetime" | "boolean";
        /**
         * @description A period that ends now or at the end of a calendar period, in the time zone of the project. `custom` without dates means 30 days.
         * @enum {string}
         */
        DateRange: "30min" | "lastHour" | "last24h" | "today" | "yesterday" | "7d" | "30d" | "3m" | "6m" | "12m" | "monthToDate" | "lastMonth" | "yearToDate" | "lastYear" | "custom";
        /** @description A person, or a placeholder with empty fields for an anonymous visitor. */
        Profile: {
            /** @description Your id of the person, or the device id of an anonymous visitor. */
            id: string;
            firstName?: components["schemas"]["FirstName"] | undefined;
            lastName?: components["schemas"]["LastName"] | undefined;
            /** @description E-mail address. Empty when unknown. */
            email?: string | undefined;
            /** @description URL of a picture. Empty when unknown. */
            avatar?: string | undefined;
            /** @description Whether your system gave the id. False for anonymous visitors. */
            isExternal?: boolean | undefined;
            projectId?: components["schemas"]["ProjectId"] | undefined;
            /** @description Ids of the groups that the person belongs to. */
            groups?: components["schemas"]["GroupId"][] | undefined;
            /** @description Anything about the person. Nested; every leaf is a string. */
            properties?: {
                [key: string]: unknown;
            } | undefined;
            /** @description When the profile was first written, ISO 8601 in UTC. */
            createdAt?: string | undefined;
            /** @description When the person was last seen, ISO 8601 in UTC. */
            lastSeenAt?: string | undefined;
        };
        /** @description Id of the project, a slug of its first name. */
        ProjectId: string;
        /**
         * @description Something that an event has only when it is asked for.
         * @enum {string}
         */
        EventColumn: "properties" | "profile" | "meta" | "groups" | "revenue" | "region" | "longitude" | "latitude" | "osVersion" | "browserVersion" | "device" | "brand" | "model" | "origin" | "referrer" | "referrerName" | "referrerType" | "sdkName" | "sdkVersion" | "importedAt";
        /** @description Where the page stands among all. */
        ExportMeta: {
            /** @description Events on this page. */
            count: number;
            /** @description Events on all pages, without the anonymous ones that `profileId` brings. */
            totalCount: number;
            /** @description Number of pages. */
            pages: number;
            /** @description Number of this page. */
            current: number;
        };
        /** @description What the dashboard says about events of this name. Absent when it says nothing. */
        EventMeta: {
            /** @description Id of these settings. */
            id?: string | undefined;
            /** @description Name of the event. */
            name?: string | undefined;
            /** @description Whether the event counts as a conversion. */
            conversion?: boolean | null | undefined;
            /** @description Colour in the dashboard. */
            color?: string | null | undefined;
            /** @description Icon in the dashboard. */
            icon?: string | null | undefined;
            projectId?: components["schemas"]["ProjectId"] | undefined;
            /** @description When the settings were made, ISO 8601 in UTC. */
            createdAt?: string | undefined;
            /** @description When the settings last changed, ISO 8601 in UTC. */
            updatedAt?: string | undefined;
        };
        /** @description A stored event. Which columns it has is up to `includes`. */
        ExportedEvent: {
            /** @description Id of the event, a UUID. */
            id: string;
            /** @description Name of the event. */
            name: string;
            /** @description Id of the device. Empty when unknown. */
            deviceId: string;
            /** @description Your id of the person, or the device id of an anonymous visitor. Empty when unknown. */
            profileId: string;
            projectId: components["schemas"]["ProjectId"];
            /** @description Id of the session. Empty when there was none. */
            sessionId: string;
            /** @description When it happened, ISO 8601 in UTC. */
            createdAt: string;
            /** @description Path of the page. Empty when unknown. */
            path?: string | undefined;
            /** @description Country, two letters. When unknown, empty or two NUL characters. */
            country?: string | undefined;
            /** @description City. Empty when unknown. */
            city?: string | undefined;
            /** @description Operating system. Empty when unknown. */
            os?: string | undefined;
            /** @description Browser. Empty when unknown. */
            browser?: string | undefined;
            /** @description Ids of the groups of the event. Empty unless `includes` names `groups`. */
            groups?: components["schemas"]["GroupId"][] | undefined;
            /** @description Properties of the event. Nested keys are joined by dots, and values are text. */
            properties?: {
                [key: string]: unknown;
            } | undefined;
            profile?: components["schemas"]["Profile"] | undefined;
            meta?: components["schemas"]["EventMeta"] | undefined;
            /** @description Amount in the smallest unit of the currency. 0 when there is none. */
            revenue?: number | undefined;
            /** @description Region within the country. */
            region?: string | undefined;
            /** @description Longitude of the place. */
            longitude?: number | null | undefined;
            /** @description Latitude of the place. */
            latitude?: number | null | undefined;
            /** @description Version of the operating system. */
            osVersion?: string | undefined;
            /** @description Version of the browser. */
            browserVersion?: string | undefined;
            /** @description Kind of the device. */
            device?: string | undefined;
            /** @description Maker of the device. */
            brand?: string | undefined;
            /** @description Model of the device. */
            model?: string | undefined;
            /** @description Scheme and host of the page. */
            origin?: string | undefined;
            /** @description Referring URL. */
            referrer?: string | undefined;
            /** @description Name of the referring site. */
            referrerName?: string | undefined;
            /** @description Kind of the referring site. */
            referrerType?: string | undefined;
            /** @description Library that sent the event. */
            sdkName?: string | undefined;
            /** @description Version of that library. */
            sdkVersion?: string | undefined;
            /** @description When it was imported, ISO 8601 in UTC. Absent when it was not. */
            importedAt?: string | undefined;
        };
        /** @description A page of events. */
        ExportedPage: {
            meta: components["schemas"]["ExportMeta"];
            /** @description The events, newest first. */
            data: components["schemas"]["ExportedEvent"][];
        };
        /**
         * @description What is counted: events, different people, sessions or groups, events per person, people who did it at all, or a calculation on a property.
         * @default event
         * @enum {string}
         */
        ChartSegment: "event" | "user" | "session" | "group" | "user_average" | "one_event_per_user" | "property_sum" | "property_average" | "property_max" | "property_min";
        /** @description What one line of a chart counts. */
        ChartSeries: {
            /** @description Name of the event. `*` means any. */
            name: string;
            segment?: components["schemas"]["ChartSegment"] | undefined;
            /** @description The property that a `property_…` segment is about, such as `properties.total`. */
            property?: string | undefined;
            filters?: components["schemas"]["QueryFilters"] | undefined;
        };
        /** @description Something to split a series by. */
        ChartBreakdown: {
            /** @description Column or property, named as in a filter. */
            name: string;
            /** @description Your id of the breakdown. No effect. */
            id?: string | undefined;
        };
        /**
         * @description Length of a step on the time axis.
         * @enum {string}
         */
        ChartInterval: "minute" | "hour" | "day" | "week" | "month";
        /** @description The event that a line counts. */
        ChartLineEvent: {
            /** @description Id of the series. */
            id?: string | undefined;
            /** @description Name of the event. */
            name?: string | undefined;
            /** @description Values of the breakdowns, by name. */
            breakdowns?: {
                [key: string]: unknown;
            } | undefined;
        };
        /** @description Totals over the period. */
        ChartTotals: {
            /** @description Sum of the points. */
            sum?: number | undefined;
            /** @description Average of the points. */
            average?: number | undefined;
            /** @description Lowest point. */
            min?: number | undefined;
            /** @description Highest point. */
            max?: number | undefined;
        };
        /** @description A value of the period before. */
        ChartComparison: {
            /** @description The value then. */
            value?: number | undefined;
            /** @description By how many percent it changed, never negative. Null when equal or not computable. */
            diff?: number | null | undefined;
            /** @description Direction of the change. */
            state?: "positive" | "negative" | "neutral" | (string & {}) | undefined;
        };
        /** @description The totals of the period before, each beside today's. */
        ChartComparisons: {
            sum?: components["schemas"]["ChartComparison"] | undefined;
            average?: components["schemas"]["ChartComparison"] | undefined;
            min?: components["schemas"]["ChartComparison"] | undefined;
            max?: components["schemas"]["ChartComparison"] | undefined;
            count?: components["schemas"]["ChartComparison"] | undefined;
        };
        /** @description Totals of one line, compared with the period before if that was asked for. */
        ChartLineTotals: {
            /** @description Number of different people. Not every kind of line has it. */
            count?: number | undefined;
            previous?: components["schemas"]["ChartComparisons"] | undefined;
        } & components["schemas"]["ChartTotals"];
        /** @description A point of a line. */
        ChartPoint: {
            /** @description Start of the step in the time zone of the project, without a zone: `YYYY-MM-DD HH:MM:SS`, or `YYYY-MM-DD` for weeks and months. */
            date: string;
            /** @description What was counted. */
            count: number;
            previous?: components["schemas"]["ChartComparison"] | undefined;
        };
        /** @description One line of a chart. */
        ChartLine: {
            /** @description Id of the line, made of its names. */
            id?: string | undefined;
            /** @description Name of the event, then the values of the breakdowns. With several series the first begins with the letter of its series, such as `(B) `. */
            names: string[];
            event?: components["schemas"]["ChartLineEvent"] | undefined;
            metrics: components["schemas"]["ChartLineTotals"];
            /** @description The points of the line. */
            data: components["schemas"]["ChartPoint"][];
        };
        /** @description The lines of a chart. */
        ChartReport: {
            /** @description The lines, that with the largest sum first. */
            series: components["schemas"]["ChartLine"][];
            metrics: components["schemas"]["ChartTotals"];
        };
        /** @description A row of the table of events. Texts that are left out become empty. The project and the time of the import are the server's to fill. */
        ImportedEvent: {
            /** @description Id of the event, a UUID. Default a new one. */
            id?: string | undefined;
            /** @description Name of the event. No rules apply. */
            name?: string | undefined;
            /** @description When it happened, such as `2026-11-18T11:06:40Z`. Cut to whole seconds. */
            created_at: string;
            /** @description Anything about the event. Nested keys are flattened with dots and values are stored as text. */
            properties: {
                [key: string]: unknown;
            };
            /** @description Id of the device. */
            device_id?: string | undefined;
            /** @description Your id of the person. */
            profile_id?: string | undefined;
            /** @description Id of the session. None is made. */
            session_id?: string | undefined;
            /** @description Ids of the groups that the event belongs to. */
            groups?: string[] | undefined;
            /** @description Path of the page. */
            path?: string | undefined;
            /** @description Scheme and host of the page. */
            origin?: string | undefined;
            /** @description Referring URL. */
            referrer?: string | undefined;
            /** @description Name of the referring site. */
            referrer_name?: string | undefined;
            /** @description Kind of the referring site. */
            referrer_type?: string | undefined;
            /** @description Amount in the smallest unit of the currency. */
            revenue?: number | undefined;
            /** @description Duration in milliseconds. */
            duration?: number | undefined;
            /** @description Country, two letters. */
            country?: string | undefined;
            /** @description Region within the country. */
            region?: string | undefined;
            /** @description City. */
            city?: string | undefined;
            /** @description Longitude of the place. */
            longitude?: number | null | undefined;
            /** @description Latitude of the place. */
            latitude?: number | null | undefined;
            /** @description Operating system. */
            os?: string | undefined;
            /** @description Version of the operating system. */
            os_version?: string | undefined;
            /** @description Browser. */
            browser?: string | undefined;
            /** @description Version of the browser. */
            browser_version?: string | undefined;
            /** @description Kind of the device. */
            device?: string | undefined;
            /** @description Maker of the device. */
            brand?: string | undefined;
            /** @description Model of the device. */
            model?: string | undefined;
            /** @description Library that sent the event. */
            sdk_name?: string | undefined;
            /** @description Version of that library. */
            sdk_version?: string | undefined;
        };
        /** @description Rows to store. */
        ImportedEvents: components["schemas"]["ImportedEvent"][];
        /** @description Says that the rows are stored. */
        ImportNotice: "OK" | (string & {});
        /** @description Id of the organisation. */
        OrganizationId: string;
        /** @description A source of events. */
        ProjectType: "website" | "app" | "backend" | (string & {});
        /** @description What is refused or dropped on arrival. `type` says which of the other fields count. */
        ProjectFilter: {
            /** @description What is compared. */
            type?: "ip" | "profile_id" | "event" | (string & {}) | undefined;
            /** @description Address whose requests are refused. */
            ip?: string | undefined;
            /** @description Person whose requests are refused. */
            profileId?: string | undefined;
            /** @description Name of the events that are dropped. */
            name?: string | undefined;
        };
        /** @description When it was made, ISO 8601 in UTC. */
        CreatedAt: string;
        /** @description When it last changed, ISO 8601 in UTC. */
        UpdatedAt: string;
        /** @description A project. */
        Project: {
            id: components["schemas"]["ProjectId"];
            /** @description Name of the project, for people. */
            name: string;
            organizationId: components["schemas"]["OrganizationId"];
            /** @description Where the events come from. */
            types: components["schemas"]["ProjectType"][];
            /** @description URL of the site. */
            domain: string | null;
            /** @description Origins whose browsers may send events without the secret. */
            cors: string[];
            /** @description Whether a visitor is followed across the listed origins. */
            crossDomain: boolean;
            /** @description Whether revenue may be sent without the client secret. */
            allowUnsafeRevenueTracking?: boolean | undefined;
            /** @description What is refused or dropped on arrival. Set in the dashboard only. */
            filters?: components["schemas"]["ProjectFilter"][] | undefined;
            /** @description Number of events, as last counted. */
            eventsCount?: number | undefined;
            /** @description When the project will be removed, ISO 8601 in UTC. Null when it stays. */
            deleteAt?: string | null | undefined;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description Projects. */
        ProjectList: {
            /** @description The projects, newest first. */
            data: components["schemas"]["Project"][];
        };
        /** @description Name of the project, for people. */
        ProjectName: string;
        /** @description Absolute URL of the site, as the WHATWG `URL` constructor takes it. Any scheme; a slash at the end is cut. Empty and `null` both mean none. */
        ProjectDomain: string | null;
        /** @description Origins whose browsers may send events without the secret, such as `https://shop.example.org` or `*.example.org`. `*` means any. A slash at the end is cut. */
        AllowedOrigins: string[];
        /** @description Whether a visitor is followed across the listed origins. */
        CrossDomain: boolean;
        /**
         * @description A source of events.
         * @enum {string}
         */
        NewProjectType: "website" | "app" | "backend";
        /** @description A project to be. Unknown keys are dropped. */
        CreateProjectBody: {
            name: components["schemas"]["ProjectName"];
            domain?: components["schemas"]["ProjectDomain"] | undefined;
            /** @default [] */
            cors?: components["schemas"]["AllowedOrigins"] | undefined;
            /** @default false */
            crossDomain?: components["schemas"]["CrossDomain"] | undefined;
            /**
             * @description Where the events come from. Cannot be changed later.
             * @default []
             */
            types?: components["schemas"]["NewProjectType"][] | undefined;
        };
        /** @description Id of the client, a UUID. What it sends as `openpanel-client-id`. */
        ClientUuid: string;
        /** @description The secret, `sec_` and 20 hex digits. Shown this once. */
        PlainClientSecret: string;
        /** @description The client that was made with the project. It may write. */
        FirstClient: {
            id: components["schemas"]["ClientUuid"];
            secret: components["schemas"]["PlainClientSecret"];
        } | null;
        /** @description A client, by its id. */
        ClientLink: {
            id?: components["schemas"]["ClientUuid"] | undefined;
        };
        /** @description A new project and its first client. */
        CreatedProject: {
            client: components["schemas"]["FirstClient"];
            /** @description The same client, without the secret. */
            clients?: components["schemas"]["ClientLink"][] | undefined;
        } & components["schemas"]["Project"];
        /** @description A new project, in its envelope. */
        CreatedProjectData: {
            data: components["schemas"]["CreatedProject"];
        };
        /** @description A project, in its envelope. */
        ProjectData: {
            data: components["schemas"]["Project"];
        };
        /** @description Says that the deletion is done or planned. */
        Deletion: {
            /** @description Always true. */
            success: boolean;
        };
        /** @description Settings to change. Unknown keys are dropped, `types` too. */
        UpdateProjectBody: {
            name?: components["schemas"]["ProjectName"] | undefined;
            domain?: components["schemas"]["ProjectDomain"] | undefined;
            cors?: components["schemas"]["AllowedOrigins"] | undefined;
            crossDomain?: components["schemas"]["CrossDomain"] | undefined;
            /** @description Whether revenue may be sent without the client secret. */
            allowUnsafeRevenueTracking?: boolean | undefined;
        };
        /** @description A dashboard of a project. */
        Dashboard: {
            /** @description Id of the dashboard. */
            id?: string | undefined;
            /** @description Name of the dashboard. */
            name?: string | undefined;
            projectId?: components["schemas"]["ProjectId"] | undefined;
        };
        /** @description Dashboards, a bare list. */
        DashboardList: components["schemas"]["Dashboard"][];
        /** @description A part of a report as it is stored. */
        ReportPart: {
            [key: string]: unknown;
        };
        /** @description The settings of a report. */
        DashboardReport: {
            /** @description Id of the report. */
            id?: string | undefined;
            /** @description Name of the report. */
            name?: string | undefined;
            /** @description Kind of the chart. */
            chartType?: string | undefined;
            /** @description Period of the chart, named as in a query. */
            range?: string | undefined;
            /** @description Length of a step on its time axis. */
            interval?: string | undefined;
            /** @description Which total the chart shows. */
            metric?: string | undefined;
            /** @description What the chart counts. The vendor does not say what is in it. */
            series?: components["schemas"]["ReportPart"][] | undefined;
            /** @description What the series are split by. The vendor does not say what is in it. */
            breakdowns?: components["schemas"]["ReportPart"][] | undefined;
        };
        /** @description Reports, a bare list. */
        ReportList: components["schemas"]["DashboardReport"][];
        /** @description What a client has besides its secret. */
        ApiClientFields: {
            id: components["schemas"]["ClientUuid"];
            /** @description Name of the client, for people. */
            name: string;
            /** @description What the client may do. */
            type: "read" | "write" | "root" | (string & {});
            /** @description Project of the client. Null when it belongs to the organisation only. */
            projectId: string | null;
            organizationId: components["schemas"]["OrganizationId"];
            /** @description Whether events are taken from it without secret and from any origin. */
            ignoreCorsAndSecret?: boolean | undefined;
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description A client, with the hash of its secret. */
        ApiClient: {
            /** @description Hash of the secret, as stored: 32 hex digits, a dot, 64 hex digits. It opens nothing, and does not belong into a log. Null when there is no secret. */
            secret?: string | null | undefined;
        } & components["schemas"]["ApiClientFields"];
        /** @description Clients. */
        ClientList: {
            /** @description The clients. */
            data: components["schemas"]["ApiClient"][];
        };
        /** @description Name of the client, for people. */
        ClientName: string;
        /**
         * @description What the client may do: `write` sends events, `read` exports, imports and asks for insights, `root` does all that and manages.
         * @enum {string}
         */
        NewClientType: "read" | "write" | "root";
        /** @description A client to be. Unknown keys are dropped. */
        CreateClientBody: {
            name: components["schemas"]["ClientName"];
            /** @description Project of the client. Left out or empty, the client belongs to the organisation only, and can send no events. */
            projectId?: string | undefined;
            /** @default write */
            type?: components["schemas"]["NewClientType"] | undefined;
        };
        /** @description A new client, with its secret. */
        CreatedApiClient: {
            secret: components["schemas"]["PlainClientSecret"];
        } & components["schemas"]["ApiClientFields"];
        /** @description A new client, in its envelope. */
        CreatedClientData: {
            data: components["schemas"]["CreatedApiClient"];
        };
        /** @description A client, in its envelope. */
        ClientData: {
            data: components["schemas"]["ApiClient"];
        };
        /** @description The new name. Unknown keys are dropped. */
        UpdateClientBody: {
            name?: components["schemas"]["ClientName"] | undefined;
        };
        /** @description A moment that is marked on every chart of a project. */
        Reference: {
            /** @description Id of the reference, a UUID. */
            id: string;
            /** @description What happened, in a few words. */
            title: string;
            /** @description More about it. */
            description: string | null;
            /** @description When it happened, ISO 8601 in UTC. Sent as `datetime`. */
            date: string;
            projectId: components["schemas"]["ProjectId"];
            createdAt: components["schemas"]["CreatedAt"];
            updatedAt: components["schemas"]["UpdatedAt"];
        };
        /** @description References. */
        ReferenceList: {
            /** @description The references. */
            data: components["schemas"]["Reference"][];
        };
        /** @description What happened, in a few words. */
        ReferenceTitle: string;
        /** @description When it happened, ISO 8601. The server takes any text and fails with `500` on one that it cannot read as a time. */
        ReferenceTime: string;
        /** @description A reference to be. Unknown keys are dropped. */
        CreateReferenceBody: {
            projectId: components["schemas"]["ProjectId"];
            title: components["schemas"]["ReferenceTitle"];
            /** @description More about it. An empty one is stored as `null`. */
            description?: string | undefined;
            datetime: components["schemas"]["ReferenceTime"];
        };
        /** @description A reference, in its envelope. */
        ReferenceData: {
            data: components["schemas"]["Reference"];
        };
        /** @description Whose the project is. */
        ProjectOwner: {
            organizationId?: components["schemas"]["OrganizationId"] | undefined;
        };
        /** @description A reference, and the organisation of its project. */
        ReferenceDetail: {
            project?: components["schemas"]["ProjectOwner"] | undefined;
        } & components["schemas"]["Reference"];
        /** @description A reference and its organisation, in their envelope. */
        ReferenceDetailData: {
            data: components["schemas"]["ReferenceDetail"];
        };
        /** @description What to change. Unknown keys are dropped. */
        UpdateReferenceBody: {
            title?: components["schemas"]["ReferenceTitle"] | undefined;
            /** @description More about it. May be empty, not `null`. */
            description?: string | undefined;
            datetime?: components["schemas"]["ReferenceTime"] | undefined;
        };
        /** @description The key figures of a period. */
        WebMetrics: {
            /** @description Share of sessions with one page view, in percent. */
            bounce_rate: number;
            /** @description Different people and devices. */
            unique_visitors: number;
            /** @description Sessions. */
            total_sessions: number;
            /** @description Average length of a session, in seconds. */
            avg_session_duration: number;
            /** @description Page views. */
            total_screen_views: number;
            /** @description Page views per session, on average. */
            views_per_session: number;
            /** @description Revenue, in the smallest unit of the currency. */
            total_revenue?: number | undefined;
        };
        /** @description The key figures of one step. More keys may come along, and some of those are null. */
        WebMetricsPoint: {
            /** @description Start of the step, ISO 8601 in UTC. */
            date: string;
        } & components["schemas"]["WebMetrics"];
        /** @description The key figures of a period, in all and over time. */
        WebMetricsReport: {
            metrics: components["schemas"]["WebMetrics"];
            /** @description The key figures of each step, the earliest first. */
            series: components["schemas"]["WebMetricsPoint"][];
        };
        /** @description Who is there right now. */
        LiveVisitors: {
            /** @description Different profiles of the last 5 minutes. */
            visitors: number;
        };
        /** @description The traffic of one page. */
        PageTraffic: {
            /** @description Scheme and host of the page. */
            origin: string;
            /** @description Path of the page. */
            path: string;
            /** @description Sessions that saw it. */
            sessions: number;
            /** @description How often it was seen. */
            pageviews?: number | undefined;
            /** @description Revenue, in the smallest unit of the currency. */
            revenue?: number | undefined;
        };
        /** @description Pages, the busiest first. */
        PageTrafficList: components["schemas"]["PageTraffic"][];
        /** @description The traffic of one value of a column. */
        Traffic: {
            /** @description The value. Null when unknown; for referrers, when there was none. */
            name: string | null;
            /** @description Sessions. */
            sessions: number;
            /** @description Page views. */
            pageviews?: number | undefined;
            /** @description Revenue, in the smallest unit of the currency. */
            revenue?: number | undefined;
        };
        /** @description Values of one column, the busiest first. */
        TrafficList: components["schemas"]["Traffic"][];
        /** @description The traffic of one value of a column, with what that is part of. */
        PrefixedTraffic: {
            /** @description The country of a place, or the name of a browser or system whose version this is. */
            prefix?: string | undefined;
        } & components["schemas"]["Traffic"];
        /** @description Values of one column, each with what it is part of, the busiest first. */
        PrefixedTrafficList: components["schemas"]["PrefixedTraffic"][];
        /** @description The key figures of a period, with the period. */
        OverviewReport: {
            summary: components["schemas"]["WebMetrics"];
            /** @description The key figures of each step, the earliest first. */
            series: components["schemas"]["WebMetricsPoint"][];
            /** @description Length of a step. */
            interval?: "hour" | "day" | "week" | "month" | (string & {}) | undefined;
            /** @description Start of the period, as it was given or computed. */
            startDate?: string | undefined;
            /** @description End of the period, as it was given or computed. */
            endDate?: string | undefined;
        };
        /** @description The people who were active in the window that ends with a day. */
        ActiveUsersDay: {
            /** @description The day. */
            date?: string | undefined;
            /** @description How many they were. */
            users?: number | undefined;
        };
        /** @description How many people were active. */
        ActiveUsersReport: {
            /** @description Length of the window in days. */
            window_days?: number | undefined;
            /** @description Name of the figure, for people, such as `WAU`. */
            label?: string | undefined;
            /** @description One row for each day. */
            series: components["schemas"]["ActiveUsersDay"][];
        };
        /** @description How many people came back after a week. */
        RetentionWeek: {
            /** @description First day of the week. */
            date?: string | undefined;
            /** @description People who were active in it. */
            active_users?: number | undefined;
            /** @description Those of them who came back the week after. */
            retained_users?: number | undefined;
            /** @description Their share. */
            retention?: number | undefined;
        };
        /** @description Weeks, the earliest first. */
        RetentionWeekList: components["schemas"]["RetentionWeek"][];
        /** @description How long the people of one week stayed. */
        RetentionCohort: {
            /** @description First day of the week. `Weighted Average` in the first row. */
            cohort_interval?: string | undefined;
            /** @description How many people they were. */
            sum?: number | undefined;
            /** @description How many of them were active in that week and in each one after it. */
            values?: number[] | undefined;
            /** @description The same as shares, from 0 to 1. */
            percentages?: number[] | undefined;
        };
        /** @description Weeks, after the row of their weighted average. */
        RetentionCohortList: components["schemas"]["RetentionCohort"][];
        /** @description What stands out about a page. */
        PageSignals: {
            /** @description Many leave at once. */
            high_bounce?: boolean | undefined;
            /** @description Few stay for long. */
            low_engagement?: boolean | undefined;
            /** @description Many begin here and go on. */
            good_landing_page?: boolean | undefined;
        };
        /** @description How well one page holds its visitors. */
        PagePerformance: {
            /** @description Scheme and host of the page. */
            origin?: string | undefined;
            /** @description Path of the page. */
            path?: string | undefined;
            /** @description Title of the page. */
            title?: string | undefined;
            /** @description Sessions that saw it. */
            sessions?: number | undefined;
            /** @description How often it was seen. */
            pageviews?: number | undefined;
            /** @description Average time on it, in minutes. */
            avg_duration?: number | undefined;
            /** @description Share of sessions that saw no other page, in percent. */
            bounce_rate?: number | undefined;
            seo_signals?: components["schemas"]["PageSignals"] | undefined;
        };
        /** @description How well pages hold their visitors. */
        PagePerformanceReport: {
            /** @description Pages that match. */
            total_pages?: number | undefined;
            /** @description Pages in this answer. */
            shown?: number | undefined;
            /** @description The pages, sorted as was asked for. */
            pages: components["schemas"]["PagePerformance"][];
        };
        /** @description One step of a funnel. */
        FunnelStep: {
            /** @description Position of the step. */
            step?: number | undefined;
            /** @description Name of the event. */
            eventName?: string | undefined;
            /** @description Who got this far. */
            users?: number | undefined;
            /** @description Their share of those who began, in percent. */
            conversionRateFromStart?: number | undefined;
            /** @description Who was lost here, in percent. Null where nobody can be. */
            dropoffPercent?: number | null | undefined;
            /** @description Whether more were lost here than at any other step. */
            isHighestDropoff?: boolean | undefined;
        };
        /** @description How many people go through a series of events. */
        FunnelReport: {
            /** @description The steps in their order. */
            steps: components["schemas"]["FunnelStep"][];
            /** @description Who did the first step. */
            totalUsers?: number | undefined;
            /** @description Who did them all. */
            completedUsers?: number | undefined;
            /** @description The share of the latter, in percent. */
            overallConversionRate?: number | undefined;
        };
        /** @description An event at a position of the flow. */
        UserFlowNode: {
            /** @description Id of the node, for the links. */
            id?: string | undefined;
            /** @description Name of the event. */
            label?: string | undefined;
            /** @description Colour in the dashboard. */
            nodeColor?: string | undefined;
            /** @description Share of those who came through, in percent. */
            percentage?: number | undefined;
            /** @description How many came through. */
            value?: number | undefined;
            /** @description Position of the event. */
            step?: number | undefined;
        };
        /** @description A way from one node to the next. */
        UserFlowLink: {
            /** @description Id of the node where it begins. */
            source?: string | undefined;
            /** @description Id of the node where it ends. */
            target?: string | undefined;
            /** @description How many took it. */
            value?: number | undefined;
        };
        /** @description A graph of the events that follow each other. */
        UserFlow: {
            /** @description What was asked for. */
            mode?: "after" | "before" | "between" | (string & {}) | undefined;
            /** @description Name of the event it starts from. */
            startEvent?: string | undefined;
            /** @description Name of the event it ends with. Absent when none was given. */
            endEvent?: string | undefined;
            /** @description Number of nodes. */
            node_count?: number | undefined;
            /** @description Number of links. */
            link_count?: number | undefined;
            /** @description Events, each at one position. */
            nodes: components["schemas"]["UserFlowNode"][];
            /** @description Ways from one to the next. */
            links: components["schemas"]["UserFlowLink"][];
        };
        /** @description Identified people by when they were last seen. */
        EngagementSummary: {
            /** @description All of them. */
            total_identified_users?: number | undefined;
            /** @description Seen in the last 7 days. */
            active_last_7_days?: number | undefined;
            /** @description Seen 8 to 14 days ago. */
            active_8_to_14_days?: number | undefined;
            /** @description Seen 15 to 30 days ago. */
            active_15_to_30_days?: number | undefined;
            /** @description Seen 31 to 60 days ago. */
            inactive_31_to_60_days?: number | undefined;
            /** @description Seen longer ago than that. */
            churned_60_plus_days?: number | undefined;
        };
        /** @description People who were last seen on one day. */
        EngagementDay: {
            /** @description How many days ago. */
            days?: number | undefined;
            /** @description How many they were. */
            users?: number | undefined;
        };
        /** @description How recently people were active. */
        EngagementReport: {
            summary: components["schemas"]["EngagementSummary"];
            /** @description People by the days since they were last seen. */
            distribution: components["schemas"]["EngagementDay"][];
        };
        /** @description Values by key of the property, all of them text. */
        PropertyValueFilter: {
            [key: string]: string;
        };
        /** @description What rows of events and of sessions have in common. Texts are empty when unknown. */
        StoredRow: {
            project_id?: components["schemas"]["ProjectId"] | undefined;
            /** @description Your id of the person, or the device id of an anonymous visitor. */
            profile_id?: string | undefined;
            /** @description Id of the device. */
            device_id?: string | undefined;
            /** @description Ids of the groups that it belongs to. */
            groups?: components["schemas"]["GroupId"][] | undefined;
            /** @description When it happened or began, as `YYYY-MM-DD HH:MM:SS.mmm` in UTC. */
            created_at?: string | undefined;
            /** @description Country, two letters. When unknown, empty or two NUL characters. */
            country?: string | undefined;
            /** @description Region within the country. */
            region?: string | undefined;
            /** @description City. */
            city?: string | undefined;
            /** @description Longitude of the place. */
            longitude?: number | null | undefined;
            /** @description Latitude of the place. */
            latitude?: number | null | undefined;
            /** @description Kind of the device. */
            device?: string | undefined;
            /** @description Maker of the device. */
            brand?: string | undefined;
            /** @description Model of the device. */
            model?: string | undefined;
            /** @description Browser. */
            browser?: string | undefined;
            /** @description Version of the browser. */
            browser_version?: string | undefined;
            /** @description Operating system. */
            os?: string | undefined;
            /** @description Version of the operating system. */
            os_version?: string | undefined;
            /** @description Referring URL. */
            referrer?: string | undefined;
            /** @description Name of the referring site. */
            referrer_name?: string | undefined;
            /** @description Kind of the referring site. */
            referrer_type?: string | undefined;
            /** @description Amount in the smallest unit of the currency. 0 when there is none. */
            revenue?: number | undefined;
            /** @description How long it lasted, in milliseconds. */
            duration?: number | undefined;
        };
        /** @description An event as it is stored. */
        EventRow: {
            /** @description Id of the event, a UUID. */
            id?: string | undefined;
            /** @description Name of the event. */
            name?: string | undefined;
            /** @description Id of the session. Empty when there was none. */
            session_id?: string | undefined;
            /** @description Path of the page. */
            path?: string | undefined;
            /** @description Scheme and host of the page. */
            origin?: string | undefined;
            /** @description Properties of the event. Nested keys are joined by dots, and values are text. */
            properties?: {
                [key: string]: unknown;
            } | undefined;
            /** @description Library that sent the event. */
            sdk_name?: string | undefined;
            /** @description Version of that library. */
            sdk_version?: string | undefined;
            /** @description When it was imported. Null when it was not. */
            imported_at?: string | null | undefined;
        } & components["schemas"]["StoredRow"];
        /** @description Events, in no order. */
        EventRowList: components["schemas"]["EventRow"][];
        /** @description Names of events. */
        EventNameList: string[];
        /** @description A property that an event carries. */
        EventPropertyKey: {
            /** @description Key of the property, nested ones with dots. */
            property_key?: string | undefined;
            /** @description Name of the event. */
            event_name?: string | undefined;
        };
        /** @description What events can be asked about. */
        EventPropertyList: {
            /** @description Columns that every event has. */
            columns: string[];
            /** @description Keys of properties. */
            properties: components["schemas"]["EventPropertyKey"][];
        };
        /** @description The values of one property of one event. */
        PropertyValueList: {
            /** @description Name of the event. */
            event?: string | undefined;
            /** @description Key of the property. */
            property?: string | undefined;
            /** @description The values, as text. */
            values: string[];
        };
        /** @description A profile as it is stored. Texts are empty when unknown. */
        ProfileRow: {
            /** @description Your id of the person, or the device id of an anonymous visitor. */
            id?: string | undefined;
            first_name?: components["schemas"]["FirstName"] | undefined;
            last_name?: components["schemas"]["LastName"] | undefined;
            /** @description E-mail address. */
            email?: string | undefined;
            /** @description URL of a picture. */
            avatar?: string | undefined;
            /** @description Anything about the person. Nested keys are joined by dots, and values are text. */
            properties?: {
                [key: string]: unknown;
            } | undefined;
            project_id?: components["schemas"]["ProjectId"] | undefined;
            /** @description Whether your system gave the id. False for anonymous visitors. */
            is_external?: boolean | undefined;
            /** @description When the profile was first written, as `YYYY-MM-DD HH:MM:SS.mmm` in UTC. */
            created_at?: string | undefined;
            /** @description When the person was last seen, as `YYYY-MM-DD HH:MM:SS.mmm` in UTC. */
            last_seen_at?: string | undefined;
            /** @description Ids of the groups that the person belongs to. */
            groups?: components["schemas"]["GroupId"][] | undefined;
        };
        /** @description Profiles. */
        ProfileRowList: components["schemas"]["ProfileRow"][];
        /** @description A profile and its latest events. */
        ProfileDetails: {
            profile: components["schemas"]["ProfileRow"];
            /** @description The latest events. */
            recentEvents: components["schemas"]["EventRow"][];
        };
        /** @description Says that there is no such profile. */
        UnknownProfileBody: {
            /** @description What went wrong. */
            error: "Profile not found" | (string & {});
            /** @description The id that was asked for. */
            profileId: string;
        };
        /** @description Why there is no answer. */
        ProfileMissingBody: components["schemas"]["UnknownProfileBody"] | components["schemas"]["ApiErrorBody"];
        /** @description A session as it is stored. */
        SessionRow: {
            /** @description Id of the session. */
            id?: string | undefined;
            /** @description When it ended, as `YYYY-MM-DD HH:MM:SS.mmm` in UTC. */
            ended_at?: string | undefined;
            /** @description Whether it has one page view only. */
            is_bounce?: boolean | undefined;
            /** @description Scheme and host of its first page. */
            entry_origin?: string | undefined;
            /** @description Path of its first page. */
            entry_path?: string | undefined;
            /** @description Scheme and host of its last page. */
            exit_origin?: string | undefined;
            /** @description Path of its last page. */
            exit_path?: string | undefined;
            /** @description Page views in it. */
            screen_view_count?: number | undefined;
            /** @description Events in it. */
            event_count?: number | undefined;
            /** @description `utm_source` of its first page. */
            utm_source?: string | undefined;
            /** @description `utm_medium` of its first page. */
            utm_medium?: string | undefined;
            /** @description `utm_campaign` of its first page. */
            utm_campaign?: string | undefined;
            /** @description `utm_term` of its first page. */
            utm_term?: string | undefined;
            /** @description `utm_content` of its first page. */
            utm_content?: string | undefined;
            /** @description Internal to the database. */
            sign?: number | undefined;
            /** @description Internal to the database. */
            version?: number | string | undefined;
        } & components["schemas"]["StoredRow"];
        /** @description Sessions. */
        SessionRowList: components["schemas"]["SessionRow"][];
        /** @description What a person has done. */
        ProfileMetrics: {
            /** @description The id that was asked for. */
            profileId?: string | undefined;
            /** @description When the first event happened, ISO 8601. Null when there is none. */
            firstSeen?: string | null | undefined;
            /** @description When the last event happened, ISO 8601. Null when there is none. */
            lastSeen?: string | null | undefined;
            /** @description Sessions. */
            sessions?: number | undefined;
            /** @description Page views. */
            screenViews?: number | undefined;
            /** @description Events. */
            totalEvents?: number | undefined;
            /** @description Events that the dashboard calls conversions. */
            conversionEvents?: number | undefined;
            /** @description Days with at least one event. */
            uniqueDaysActive?: number | undefined;
            /** @description Average length of a session, in minutes. */
            avgSessionDurationMin?: number | null | undefined;
            /** @description Length that 9 of 10 sessions do not reach, in minutes. */
            p90SessionDurationMin?: number | null | undefined;
            /** @description Events per session, on average. */
            avgEventsPerSession?: number | null | undefined;
            /** @description Average time from one session to the next, in seconds. */
            avgTimeBetweenSessionsSec?: number | null | undefined;
            /** @description Share of sessions with one page view, in percent. */
            bounceRate?: number | undefined;
            /** @description Revenue, in the smallest unit of the currency. */
            revenue?: number | undefined;
        };
        /** @description The types of groups. */
        GroupTypeList: {
            /** @description Each type once. */
            types: string[];
        };
        /** @description A group, such as a company. */
        Group: {
            id: components["schemas"]["GroupId"];
            projectId?: components["schemas"]["ProjectId"] | undefined;
            /** @description Kind of the group, in your words. */
            type?: string | undefined;
            /** @description Name of the group, for people. */
            name?: string | undefined;
            /** @description Anything about the group. */
            properties?: {
                [key: string]: unknown;
            } | undefined;
            /** @description When it was made, ISO 8601 in UTC. */
            createdAt?: string | undefined;
            /** @description When it last changed, ISO 8601 in UTC. */
            updatedAt?: string | undefined;
        };
        /** @description Groups. */
        GroupList: components["schemas"]["Group"][];
        /** @description A group and some of its members. */
        GroupDetails: {
            group: components["schemas"]["Group"];
            /** @description All members, whether they are listed or not. */
            member_count?: number | undefined;
            /** @description The first of them. */
            members: components["schemas"]["Profile"][];
        };
        /** @description A saved report and what it says. */
        ReportData: {
            /** @description Id of the report. */
            id?: string | undefined;
            /** @description Name of the report. */
            name?: string | undefined;
            /** @description Type of the chart, which decides the shape of `data`. */
            chartType?: string | undefined;
            /** @description The period by name, as it was saved. */
            range?: string | undefined;
            /** @description Length of a step, as it was saved. */
            interval?: string | undefined;
            /** @description Start of the period. */
            startDate?: string | undefined;
            /** @description End of the period. */
            endDate?: string | undefined;
            /** @description What the chart shows. Not documented. */
            data?: unknown | undefined;
        };
        /** @description What Google Search Console says. The vendor documents no shape: take it for unknown. Numbers may be text on older databases. */
        SearchConsoleData: unknown;
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
        /** @description An identical request came within 100 ms: do not send it again. */
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
        /** @description The body breaks a rule, or the property to change is not a number. `body.message` names the field. Correct the request. */
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
        /** @description The present value is not a number (text), or the body is not JSON. Correct the request. */
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
        /** @description Too many requests for a proxy in front: the server does not limit ingestion. Wait as `retry-after` says, then repeat. */
        TooManyRequests: {
            headers: {
                "retry-after": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitUsedUp"];
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
        /** @description A parameter breaks a rule. `body.message` names it. Correct the request. */
        AnalyticsInvalid: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed. */
        AnalyticsUnauthorized: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Too many requests of this client: 100 in 10 s are allowed, refused ones included. Wait as `retry-after` says, then repeat. */
        RateLimited: {
            headers: {
                "retry-after": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitUsedUp"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The server failed, perhaps on a value that it does not check. Look at the parameters; if they are right, try again later. */
        AnalyticsFailed: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainText"];
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description One page of events. The pages after it are asked for with `page`. */
        EventsExported: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ExportedPage"];
            };
        };
        /** @description A parameter breaks a rule, or no project is known. `body.message` says which. Correct the request; do not repeat it. */
        ExportEventsInvalid: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The client may read only its own project. Leave out `projectId`, or use another client. */
        ExportForbidden: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The organisation has no such project. Or there is no such route: check the base URL, which may need `/api`. */
        ExportNotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The lines of the chart, and their totals. */
        ChartsExported: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ChartReport"];
            };
        };
        /** @description A parameter breaks a rule, or no project is known. `body.message` says which. Correct the request; do not repeat it. */
        ExportChartsInvalid: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description All rows are stored. */
        EventsImported: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["ImportNotice"];
            };
        };
        /** @description Client id or secret is wrong or missing, or the client may only write. Use a `read` or `root` client; both headers are needed. */
        ImportUnauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The server could not store the rows, or the client has no project. Look for a row without `properties` or `created_at`, and for types that do not fit. Rows may have been stored: look before you send them again. */
        ImportFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainText"];
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The projects, newest first. */
        ProjectsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProjectList"];
            };
        };
        /** @description Client id or secret is wrong or missing, or the client is not a root client. Use a `root` client; both headers are needed. */
        ManageUnauthorized: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Too many requests of this client: 20 in 10 s are allowed, refused ones included, and those of export and insights seem to count too. Wait as `retry-after` says, then repeat. */
        ManageRateLimited: {
            headers: {
                "retry-after": components["headers"]["RetryAfter"];
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitUsedUp"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The server failed, perhaps on an id that is not a UUID or a time that it cannot read. Look at the request; a change may have been made. */
        ManageFailed: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "text/plain": components["schemas"]["PlainText"];
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description Project and client exist. Keep `data.client.secret`: it is not shown again. */
        ProjectCreated: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreatedProjectData"];
            };
        };
        /** @description The body breaks a rule, is not JSON, or is missing. `body.message` names the field. Correct the request; do not repeat it. */
        ManageInvalid: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The project as it is now. */
        ProjectFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProjectData"];
            };
        };
        /** @description Your organisation has no such project. Or there is no such route: check the base URL, which may need `/api`. */
        ManageProjectNotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The project will be removed in 24 hours. */
        ProjectDeleted: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        /** @description The request declares a JSON body and has none. Leave out `content-type`. */
        UnexpectedMediaType: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The dashboards of the project. */
        DashboardsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DashboardList"];
            };
        };
        /** @description Your organisation has no such project. Look for its id in the list of projects. */
        ProjectElsewhere: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The reports of the dashboard. The list is empty when there is no such dashboard. */
        ReportsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReportList"];
            };
        };
        /** @description The clients, with the hashes of their secrets. */
        ClientsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientList"];
            };
        };
        /** @description The client exists. Keep `data.secret`: it is not shown again. */
        ClientCreated: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["CreatedClientData"];
            };
        };
        /** @description The client as it is now, with the hash of its secret. */
        ClientFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClientData"];
            };
        };
        /** @description Your organisation has no such client. Or there is no such route: check the base URL, which may need `/api`. */
        ManageClientNotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The client is gone. */
        ClientDeleted: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        /** @description The references. */
        ReferencesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReferenceList"];
            };
        };
        /** @description The reference exists. */
        ReferenceCreated: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReferenceData"];
            };
        };
        /** @description The reference, and the organisation of its project. */
        ReferenceFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReferenceDetailData"];
            };
        };
        /** @description Your organisation has no such reference. Or there is no such route: check the base URL, which may need `/api`. */
        ManageReferenceNotFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ApiErrorBody"];
            };
        };
        /** @description The reference is gone. */
        ReferenceDeleted: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Deletion"];
            };
        };
        /** @description The reference as it is now. */
        ReferenceUpdated: {
            headers: {
                "x-ratelimit-limit": components["headers"]["ManageRateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReferenceData"];
            };
        };
        /** @description The key figures. */
        MetricsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["WebMetricsReport"];
            };
        };
        /** @description The number of visitors right now. It may be 0. */
        LiveVisitorsCounted: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["LiveVisitors"];
            };
        };
        /** @description The pages, the busiest first. Empty when nobody came. */
        PagesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PageTrafficList"];
            };
        };
        /** @description The referring URLs, the busiest first. Empty when nobody came. */
        ReferrersFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The referring sites, the busiest first. Empty when nobody came. */
        ReferrerNamesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The kinds of referring sites, the busiest first. Empty when nobody came. */
        ReferrerTypesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The campaign sources, the busiest first. Empty when nobody came. */
        UtmSourcesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The campaign media, the busiest first. Empty when nobody came. */
        UtmMediumsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The campaigns, the busiest first. Empty when nobody came. */
        UtmCampaignsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The campaign terms, the busiest first. Empty when nobody came. */
        UtmTermsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The campaign contents, the busiest first. Empty when nobody came. */
        UtmContentsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The countries, the busiest first. Empty when nobody came. */
        CountriesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The regions, the busiest first. Empty when nobody came. */
        RegionsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PrefixedTrafficList"];
            };
        };
        /** @description The cities, the busiest first. Empty when nobody came. */
        CitiesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PrefixedTrafficList"];
            };
        };
        /** @description The kinds of devices, the busiest first. Empty when nobody came. */
        DevicesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The brands, the busiest first. Empty when nobody came. */
        BrandsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The models, the busiest first. Empty when nobody came. */
        ModelsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The browsers, the busiest first. Empty when nobody came. */
        BrowsersFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The versions of browsers, the busiest first. Empty when nobody came. */
        BrowserVersionsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PrefixedTrafficList"];
            };
        };
        /** @description The operating systems, the busiest first. Empty when nobody came. */
        OperatingSystemsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The versions of operating systems, the busiest first. Empty when nobody came. */
        OperatingSystemVersionsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PrefixedTrafficList"];
            };
        };
        /** @description The key figures, and the period that they are of. */
        OverviewFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OverviewReport"];
            };
        };
        /** @description The active people, day by day. */
        ActiveUsersFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ActiveUsersReport"];
            };
        };
        /** @description Who came back, week by week. Empty in a project without identified people. */
        RetentionFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RetentionWeekList"];
            };
        };
        /** @description The weeks and how long their people stayed, the weighted average first. */
        CohortsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["RetentionCohortList"];
            };
        };
        /** @description The pages on which sessions begin or end, the busiest first. */
        EntryExitPagesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PageTrafficList"];
            };
        };
        /** @description The pages with their figures. `shown` of `total_pages` are here: raise `limit` for more. */
        PagePerformanceFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PagePerformanceReport"];
            };
        };
        /** @description The steps of the funnel, with what was lost at each. */
        FunnelFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["FunnelReport"];
            };
        };
        /** @description Where sessions came from, the busiest first. Empty when nobody came. */
        TrafficReferrersFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The places, the busiest first. Countries have no `prefix`. */
        TrafficPlacesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PrefixedTrafficList"];
            };
        };
        /** @description The devices, the busiest first. Empty when nobody came. */
        TrafficDevicesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["TrafficList"];
            };
        };
        /** @description The graph of events. It has no nodes when nobody did the event. */
        UserFlowFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["UserFlow"];
            };
        };
        /** @description The identified people by the days since they were last seen. */
        EngagementFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EngagementReport"];
            };
        };
        /** @description The rows, in no order. Empty when nothing matches. */
        EventRowsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EventRowList"];
            };
        };
        /** @description The names. Empty in a project without events. */
        EventNamesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EventNameList"];
            };
        };
        /** @description The columns of every event and the keys of its properties. */
        EventPropertiesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["EventPropertyList"];
            };
        };
        /** @description The values. Empty when there are none. */
        PropertyValuesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["PropertyValueList"];
            };
        };
        /** @description The rows. Empty when nobody matches. */
        ProfileRowsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileRowList"];
            };
        };
        /** @description The profile and its latest events. */
        ProfileFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileDetails"];
            };
        };
        /** @description No such profile in this project (`profileId` is in the body): check the id, or wait 10 s after its first `identify`. Or no such route (`statusCode` is): check the base URL, or update the server. */
        ProfileMissing: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileMissingBody"];
            };
        };
        /** @description The rows, the newest first. Empty when there are none. */
        ProfileSessionsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SessionRowList"];
            };
        };
        /** @description The key figures of the profile. */
        ProfileMetricsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ProfileMetrics"];
            };
        };
        /** @description The rows, in no order. Empty when nothing matches. */
        SessionRowsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SessionRowList"];
            };
        };
        /** @description The types. Empty in a project without groups. */
        GroupTypesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupTypeList"];
            };
        };
        /** @description The groups. Empty when none matches. */
        GroupsFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupList"];
            };
        };
        /** @description The group and the first of its members. */
        GroupFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["GroupDetails"];
            };
        };
        /** @description The report and its data, in a shape that `chartType` decides. */
        ReportDataFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ReportData"];
            };
        };
        /** @description Clicks and impressions, in all and over time. The shape is not documented: look before you read. */
        SearchOverviewFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SearchConsoleData"];
            };
        };
        /** @description The pages that Google showed. The shape is not documented: look before you read. */
        SearchPagesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SearchConsoleData"];
            };
        };
        /** @description How the page did. The shape is not documented: look before you read. */
        SearchPageFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SearchConsoleData"];
            };
        };
        /** @description The searches that showed the site. The shape is not documented: look before you read. */
        SearchQueriesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SearchConsoleData"];
            };
        };
        /** @description How the site did for the search. The shape is not documented: look before you read. */
        SearchQueryFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SearchConsoleData"];
            };
        };
        /** @description The searches for which the site could do better. The shape is not documented: look before you read. */
        SearchOpportunitiesFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SearchConsoleData"];
            };
        };
        /** @description The searches for which pages of the site compete. The shape is not documented: look before you read. */
        SearchCannibalizationFound: {
            headers: {
                "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
                "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
                "x-ratelimit-reset": components["headers"]["RateLimitReset"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SearchConsoleData"];
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
        /**
         * @description Id of the project, a slug such as `garden-shop`.
         * @example garden-shop
         */
        ProjectIdPath: string;
        /**
         * @description Id of the project. Default: the project of the client. A `root` client without one has to say it; a `read` client may say only its own.
         * @example garden-shop
         */
        ExportProjectId: string;
        /**
         * @description Only events of this person, those of the person's devices before the login included.
         * @example u-17
         */
        ExportProfileId: string;
        /**
         * @description Only events of these names, written exactly so.
         * @example [
         *       "invoice_paid",
         *       "revenue"
         *     ]
         */
        ExportEventNames: string[];
        /**
         * @description First day of the period, as a date or date-time in UTC; the time of day is ignored. Without `end` it has no effect.
         * @example 2026-11-01
         */
        ExportStart: string;
        /**
         * @description Last day of the period, itself included, as a date or date-time in UTC; the time of day is ignored. Without `start` it has no effect.
         * @example 2026-11-18
         */
        ExportEnd: string;
        /**
         * @description Number of the page, from 1. Less counts as 1.
         * @example 2
         */
        ExportPageNumber: number;
        /**
         * @description Events per page. Raised to 1, cut to 1000.
         * @example 100
         */
        ExportLimit: number;
        /**
         * @description What each event has beyond the usual columns. The server ignores a name that it does not know, so only known ones are allowed here.
         * @example [
         *       "properties",
         *       "profile"
         *     ]
         */
        ExportIncludes: components["schemas"]["EventColumn"][];
        /** @description Conditions that an event has to meet. */
        ExportFilters: components["schemas"]["QueryFilters"];
        /** @description What to count, one line each. */
        ChartSeriesList: components["schemas"]["ChartSeries"][];
        /** @description What to split each series by. */
        ChartBreakdowns: components["schemas"]["ChartBreakdown"][];
        /**
         * @description Length of a step on the time axis.
         * @example day
         */
        ChartIntervalSize: components["schemas"]["ChartInterval"];
        /**
         * @description The period. Ignored when both dates are given.
         * @example 7d
         */
        ChartRange: components["schemas"]["DateRange"];
        /**
         * @description Start of the period, ISO 8601. A date alone means its midnight. Without `endDate` it has no effect.
         * @example 2026-11-01
         */
        ChartStartDate: string;
        /**
         * @description End of the period, ISO 8601. A date alone means its midnight, so that the day itself is left out: add `T23:59:59`. Without `startDate` the start is that of `range`.
         * @example 2026-11-18T23:59:59
         */
        ChartEndDate: string;
        /**
         * @description Whether to compare with the period before. `1` and `yes` are refused.
         * @example true
         */
        ChartPrevious: boolean;
        /**
         * @description Id of the dashboard.
         * @example weekly-numbers
         */
        DashboardIdPath: string;
        /**
         * @description Only those of this project.
         * @example garden-shop
         */
        OnlyProject: string;
        /**
         * @description Id of the client to look at, a UUID.
         * @example 3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643
         */
        ClientIdPath: string;
        /**
         * @description Id of the reference, a UUID.
         * @example 7a94e0c5-1f6d-4b32-8e07-d5c3b9a2f418
         */
        ReferenceIdPath: string;
        /**
         * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
         * @example garden-shop
         */
        InsightsProjectId: components["schemas"]["ProjectId"];
        /**
         * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
         * @example 2026-11-01
         */
        MetricsStartDate: string;
        /**
         * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
         * @example 2026-11-18
         */
        MetricsEndDate: string;
        /**
         * @description A period by name. Ignored when both dates are given.
         * @example 30d
         */
        MetricsRange: components["schemas"]["DateRange"];
        /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
        MetricsFilters: components["schemas"]["QueryFilters"];
        /**
         * @description Has no effect: the server checks that it is a number, and then answers with everything.
         * @example 1
         */
        IgnoredCursor: number;
        /**
         * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
         * @example 10
         */
        IgnoredLimit: number;
        /**
         * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
         * @example 2026-11-01
         */
        PeriodStartDate: string;
        /**
         * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
         * @example 2026-11-18T23:59:59
         */
        PeriodEndDate: string;
        /**
         * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
         * @example 30d
         */
        PeriodRange: components["schemas"]["DateRange"];
        /**
         * @description Length of a step. The server takes `day` when it is left out.
         * @example week
         */
        OverviewInterval: "hour" | "day" | "week" | "month";
        /**
         * @description Length of the window in days, from 1 to 90.
         * @example 30
         */
        ActiveUserDays: number;
        /**
         * @description Whether the first or the last page of a session counts.
         * @example exit
         */
        EntryExitMode: "entry" | "exit";
        /**
         * @description Only pages in which this text occurs.
         * @example pricing
         */
        PageSearch: string;
        /**
         * @description What the pages are sorted by.
         * @example bounce_rate
         */
        PageSortBy: "sessions" | "pageviews" | "bounce_rate" | "avg_duration";
        /**
         * @description Whether the smallest or the largest comes first.
         * @example desc
         */
        PageSortOrder: "asc" | "desc";
        /**
         * @description Most pages in the answer, from 1 to 500.
         * @example 20
         */
        PageLimit: number;
        /**
         * @description Names of the events, 2 to 10, in their order. One key for each: a list with commas would be one step.
         * @example [
         *       "screen_view",
         *       "sign_up",
         *       "invoice_paid"
         *     ]
         */
        FunnelSteps: string[];
        /**
         * @description Hours within which all steps have to be done, from 1 to 720.
         * @example 72
         */
        FunnelWindowHours: number;
        /**
         * @description Whether the steps are to be done in one session, or by one person in any number of them.
         * @example profile_id
         */
        FunnelGroupBy: "session_id" | "profile_id";
        /**
         * @description What is counted by.
         * @example utm_source
         */
        ReferrerBreakdown: "referrer_name" | "referrer_type" | "referrer" | "utm_source" | "utm_medium" | "utm_campaign";
        /**
         * @description What is counted by.
         * @example city
         */
        PlaceBreakdown: "country" | "region" | "city";
        /**
         * @description What is counted by.
         * @example browser
         */
        DeviceBreakdown: "device" | "browser" | "os";
        /**
         * @description Name of the event to start from. With `mode=before`, the one that is led up to.
         * @example sign_up
         */
        FlowStartEvent: string;
        /**
         * @description Name of the event to end with. Needed with `mode=between`, where the server fails without it.
         * @example invoice_paid
         */
        FlowEndEvent: string;
        /**
         * @description Whether what comes after the event counts, what comes before it, or what lies between two.
         * @example between
         */
        FlowMode: "after" | "before" | "between";
        /**
         * @description Events in a row, from 2 to 10.
         * @example 4
         */
        FlowSteps: number;
        /**
         * @description Names of events that are left out. One key for each.
         * @example [
         *       "session_start"
         *     ]
         */
        FlowExclude: string[];
        /**
         * @description Names of the only events that count. One key for each.
         * @example [
         *       "screen_view",
         *       "invoice_paid"
         *     ]
         */
        FlowInclude: string[];
        /**
         * @description First day or moment, ISO 8601. Left out, it is 30 days ago.
         * @example 2026-11-01
         */
        RowsStartDate: string;
        /**
         * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect.
         * @example 2026-11-18T23:59:59
         */
        RowsEndDate: string;
        /**
         * @description Only events with one of these names. One key for each.
         * @example [
         *       "invoice_paid",
         *       "sign_up"
         *     ]
         */
        RowEventNames: string[];
        /**
         * @description Only events on this path.
         * @example /pricing
         */
        RowPath: string;
        /**
         * @description Only this country, a two-letter code.
         * @example SE
         */
        RowCountry: string;
        /**
         * @description Only this city.
         * @example Malmö
         */
        RowCity: string;
        /**
         * @description Only this kind of device, such as `mobile`.
         * @example mobile
         */
        RowDevice: string;
        /**
         * @description Only this browser.
         * @example Firefox
         */
        RowBrowser: string;
        /**
         * @description Only this operating system.
         * @example macOS
         */
        RowOs: string;
        /**
         * @description Only this referring URL.
         * @example https://search.example.net/
         */
        RowReferrer: string;
        /**
         * @description Only this referring site, by its name.
         * @example Google
         */
        RowReferrerName: string;
        /**
         * @description Only this kind of referring site.
         * @example search
         */
        RowReferrerType: string;
        /**
         * @description Only this person, by your id.
         * @example u-17
         */
        RowProfileId: string;
        /** @description Only events that have all these properties with these values. */
        RowProperties: components["schemas"]["PropertyValueFilter"];
        /** @description Further conditions. */
        RowFilters: components["schemas"]["QueryFilters"];
        /**
         * @description Most rows in the answer, from 1 to 100.
         * @example 50
         */
        RowLimit: number;
        /**
         * @description Only properties of the event with this name.
         * @example invoice_paid
         */
        PropertiesEventName: string;
        /**
         * @description Name of the event.
         * @example invoice_paid
         */
        ValuesEventName: string;
        /**
         * @description Key of the property, nested ones with dots.
         * @example plan
         */
        ValuesPropertyKey: string;
        /**
         * @description Only profiles with this text in the first or the last name.
         * @example Lindqvist
         */
        ProfileName: string;
        /**
         * @description Only profiles with this text in the e-mail address.
         * @example garden.example
         */
        ProfileEmail: string;
        /**
         * @description Only profiles that have this event at least once.
         * @example invoice_paid
         */
        ProfilePerformedEvent: string;
        /**
         * @description Only profiles without an event in this many days, at least 1.
         * @example 14
         */
        ProfileInactiveDays: number;
        /**
         * @description Only profiles with at least this many sessions, at least 1.
         * @example 3
         */
        ProfileMinSessions: number;
        /**
         * @description Whether the oldest or the newest profile comes first.
         * @example asc
         */
        ProfileSortOrder: "asc" | "desc";
        /**
         * @description Your id of the person, or the device id of an anonymous visitor.
         * @example u-17
         */
        InsightsProfileId: string;
        /**
         * @description Most events in the answer, from 1 to 100.
         * @example 5
         */
        ProfileEventLimit: number;
        /**
         * @description Only groups of this type.
         * @example company
         */
        GroupTypeFilter: string;
        /**
         * @description Only groups in which this text occurs.
         * @example Garden
         */
        GroupSearch: string;
        /**
         * @description Your id of the group. A group whose id is `types` cannot be asked for: that path is another operation.
         * @example org-3
         */
        InsightsGroupId: string;
        /**
         * @description Most members in the answer, from 1 to 50.
         * @example 25
         */
        GroupMemberLimit: number;
        /**
         * @description Id of the report, a UUID. `listReports` tells it.
         * @example 5b0c6f1e-8f3a-4d27-9c41-2e7d90a6b8f5
         */
        InsightsReportId: string;
        /**
         * @description Length of a step.
         * @example week
         */
        SearchInterval: "day" | "week" | "month";
        /**
         * @description Most rows in the answer, from 1 to 1000.
         * @example 50
         */
        SearchLimit: number;
        /**
         * @description Absolute URL of the page, as the WHATWG `URL` constructor takes it.
         * @example https://shop.example.org/pricing
         */
        SearchPage: string;
        /**
         * @description What was searched for.
         * @example garden planner
         */
        SearchText: string;
        /**
         * @description Only searches with at least this many impressions, at least 1.
         * @example 200
         */
        SearchMinImpressions: number;
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
        /** @description The rows, a bare list. It may be empty. */
        ImportEvents: {
            content: {
                "application/json": components["schemas"]["ImportedEvents"];
            };
        };
        /** @description The project. */
        CreateProject: {
            content: {
                "application/json": components["schemas"]["CreateProjectBody"];
            };
        };
        /** @description What to change. */
        UpdateProject: {
            content: {
                "application/json": components["schemas"]["UpdateProjectBody"];
            };
        };
        /** @description The client. */
        CreateClient: {
            content: {
                "application/json": components["schemas"]["CreateClientBody"];
            };
        };
        /** @description The new name. */
        UpdateClient: {
            content: {
                "application/json": components["schemas"]["UpdateClientBody"];
            };
        };
        /** @description The moment, and what happened. */
        CreateReference: {
            content: {
                "application/json": components["schemas"]["CreateReferenceBody"];
            };
        };
        /** @description What to change. */
        UpdateReference: {
            content: {
                "application/json": components["schemas"]["UpdateReferenceBody"];
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
         * @example 17
         */
        RateLimitRemaining: number;
        /**
         * @description Requests left in the window, which are none.
         * @example 0
         */
        RateLimitUsedUp: number;
        /**
         * @description Seconds until the window starts again.
         * @example 7
         */
        RateLimitReset: number;
        /**
         * @description Requests of management allowed in the window.
         * @example 20
         */
        ManageRateLimitLimit: number;
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
    exportEvents: {
        parameters: {
            query?: {
                /**
                 * @description Id of the project. Default: the project of the client. A `root` client without one has to say it; a `read` client may say only its own.
                 * @example garden-shop
                 */
                projectId?: components["parameters"]["ExportProjectId"] | undefined;
                /**
                 * @description Only events of this person, those of the person's devices before the login included.
                 * @example u-17
                 */
                profileId?: components["parameters"]["ExportProfileId"] | undefined;
                /**
                 * @description Only events of these names, written exactly so.
                 * @example [
                 *       "invoice_paid",
                 *       "revenue"
                 *     ]
                 */
                event?: components["parameters"]["ExportEventNames"] | undefined;
                /**
                 * @description First day of the period, as a date or date-time in UTC; the time of day is ignored. Without `end` it has no effect.
                 * @example 2026-11-01
                 */
                start?: components["parameters"]["ExportStart"] | undefined;
                /**
                 * @description Last day of the period, itself included, as a date or date-time in UTC; the time of day is ignored. Without `start` it has no effect.
                 * @example 2026-11-18
                 */
                end?: components["parameters"]["ExportEnd"] | undefined;
                /**
                 * @description Number of the page, from 1. Less counts as 1.
                 * @example 2
                 */
                page?: components["parameters"]["ExportPageNumber"] | undefined;
                /**
                 * @description Events per page. Raised to 1, cut to 1000.
                 * @example 100
                 */
                limit?: components["parameters"]["ExportLimit"] | undefined;
                /**
                 * @description What each event has beyond the usual columns. The server ignores a name that it does not know, so only known ones are allowed here.
                 * @example [
                 *       "properties",
                 *       "profile"
                 *     ]
                 */
                includes?: components["parameters"]["ExportIncludes"] | undefined;
                /** @description Conditions that an event has to meet. */
                filters?: components["parameters"]["ExportFilters"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EventsExported"];
            400: components["responses"]["ExportEventsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            403: components["responses"]["ExportForbidden"];
            404: components["responses"]["ExportNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    exportCharts: {
        parameters: {
            query?: {
                /**
                 * @description Id of the project. Default: the project of the client. A `root` client without one has to say it; a `read` client may say only its own.
                 * @example garden-shop
                 */
                projectId?: components["parameters"]["ExportProjectId"] | undefined;
                /** @description What to count, one line each. */
                series?: components["parameters"]["ChartSeriesList"] | undefined;
                /** @description What to split each series by. */
                breakdowns?: components["parameters"]["ChartBreakdowns"] | undefined;
                /**
                 * @description Length of a step on the time axis.
                 * @example day
                 */
                interval?: components["parameters"]["ChartIntervalSize"] | undefined;
                /**
                 * @description The period. Ignored when both dates are given.
                 * @example 7d
                 */
                range?: components["parameters"]["ChartRange"] | undefined;
                /**
                 * @description Start of the period, ISO 8601. A date alone means its midnight. Without `endDate` it has no effect.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["ChartStartDate"] | undefined;
                /**
                 * @description End of the period, ISO 8601. A date alone means its midnight, so that the day itself is left out: add `T23:59:59`. Without `startDate` the start is that of `range`.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["ChartEndDate"] | undefined;
                /**
                 * @description Whether to compare with the period before. `1` and `yes` are refused.
                 * @example true
                 */
                previous?: components["parameters"]["ChartPrevious"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ChartsExported"];
            400: components["responses"]["ExportChartsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            403: components["responses"]["ExportForbidden"];
            404: components["responses"]["ExportNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    importEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ImportEvents"];
        responses: {
            200: components["responses"]["EventsImported"];
            400: components["responses"]["UnreadableBody"];
            401: components["responses"]["ImportUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["ImportFailed"];
        };
    };
    listProjects: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProjectsFound"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateProject"];
        responses: {
            200: components["responses"]["ProjectCreated"];
            400: components["responses"]["ManageInvalid"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    getProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProjectFound"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageProjectNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProjectDeleted"];
            400: components["responses"]["UnexpectedMediaType"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageProjectNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    updateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateProject"];
        responses: {
            200: components["responses"]["ProjectFound"];
            400: components["responses"]["ManageInvalid"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageProjectNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    listDashboards: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["ProjectIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DashboardsFound"];
            401: components["responses"]["ManageUnauthorized"];
            403: components["responses"]["ProjectElsewhere"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    listReports: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["ProjectIdPath"];
                /**
                 * @description Id of the dashboard.
                 * @example weekly-numbers
                 */
                dashboardId: components["parameters"]["DashboardIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportsFound"];
            401: components["responses"]["ManageUnauthorized"];
            403: components["responses"]["ProjectElsewhere"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    listClients: {
        parameters: {
            query?: {
                /**
                 * @description Only those of this project.
                 * @example garden-shop
                 */
                projectId?: components["parameters"]["OnlyProject"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientsFound"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageProjectNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateClient"];
        responses: {
            200: components["responses"]["ClientCreated"];
            400: components["responses"]["ManageInvalid"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageProjectNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the client to look at, a UUID.
                 * @example 3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643
                 */
                clientId: components["parameters"]["ClientIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientFound"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageClientNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the client to look at, a UUID.
                 * @example 3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643
                 */
                clientId: components["parameters"]["ClientIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClientDeleted"];
            400: components["responses"]["UnexpectedMediaType"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageClientNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    updateClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the client to look at, a UUID.
                 * @example 3d1b6f70-94c2-4e8b-a5d7-0c2f81e9b643
                 */
                clientId: components["parameters"]["ClientIdPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateClient"];
        responses: {
            200: components["responses"]["ClientFound"];
            400: components["responses"]["ManageInvalid"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageClientNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    listReferences: {
        parameters: {
            query?: {
                /**
                 * @description Only those of this project.
                 * @example garden-shop
                 */
                projectId?: components["parameters"]["OnlyProject"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReferencesFound"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageProjectNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    createReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["CreateReference"];
        responses: {
            200: components["responses"]["ReferenceCreated"];
            400: components["responses"]["ManageInvalid"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageProjectNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    getReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reference, a UUID.
                 * @example 7a94e0c5-1f6d-4b32-8e07-d5c3b9a2f418
                 */
                referenceId: components["parameters"]["ReferenceIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReferenceFound"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageReferenceNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    deleteReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reference, a UUID.
                 * @example 7a94e0c5-1f6d-4b32-8e07-d5c3b9a2f418
                 */
                referenceId: components["parameters"]["ReferenceIdPath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReferenceDeleted"];
            400: components["responses"]["UnexpectedMediaType"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageReferenceNotFound"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    updateReference: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the reference, a UUID.
                 * @example 7a94e0c5-1f6d-4b32-8e07-d5c3b9a2f418
                 */
                referenceId: components["parameters"]["ReferenceIdPath"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["UpdateReference"];
        responses: {
            200: components["responses"]["ReferenceUpdated"];
            400: components["responses"]["ManageInvalid"];
            401: components["responses"]["ManageUnauthorized"];
            404: components["responses"]["ManageReferenceNotFound"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            429: components["responses"]["ManageRateLimited"];
            500: components["responses"]["ManageFailed"];
        };
    };
    getMetrics: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["MetricsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getLiveVisitors: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["LiveVisitorsCounted"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listPages: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PagesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listReferrers: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReferrersFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listReferrerNames: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReferrerNamesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listReferrerTypes: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReferrerTypesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listUtmSources: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UtmSourcesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listUtmMediums: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UtmMediumsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listUtmCampaigns: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UtmCampaignsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listUtmTerms: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UtmTermsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listUtmContents: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UtmContentsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listCountries: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CountriesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listRegions: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RegionsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listCities: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CitiesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listDevices: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["DevicesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listBrands: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BrandsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listModels: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ModelsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listBrowsers: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BrowsersFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listBrowserVersions: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["BrowserVersionsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listOperatingSystems: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OperatingSystemsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listOperatingSystemVersions: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Counts together with `endDate` only: alone it is ignored.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["MetricsStartDate"] | undefined;
                /**
                 * @description Last day or moment, ISO 8601. A date without a time runs to the end of that day. Without `startDate`, the period begins where that of `range` does.
                 * @example 2026-11-18
                 */
                endDate?: components["parameters"]["MetricsEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when both dates are given.
                 * @example 30d
                 */
                range?: components["parameters"]["MetricsRange"] | undefined;
                /** @description Conditions on sessions. Only these names count: `os`, `os_version`, `path`, `origin`, `city`, `region`, `country`, `brand`, `model`, `device`, `browser`, `browser_version`, `revenue`, `referrer`, `referrer_name`, `referrer_type` and those that begin with `utm_`. A condition on anything else is silently dropped. */
                filters?: components["parameters"]["MetricsFilters"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with everything.
                 * @example 1
                 */
                cursor?: components["parameters"]["IgnoredCursor"] | undefined;
                /**
                 * @description Has no effect: the server checks that it is a number, and then answers with up to 1000 rows.
                 * @example 10
                 */
                limit?: components["parameters"]["IgnoredLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OperatingSystemVersionsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getOverview: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Length of a step. The server takes `day` when it is left out.
                 * @example week
                 */
                interval?: components["parameters"]["OverviewInterval"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["OverviewFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listActiveUsers: {
        parameters: {
            query?: {
                /**
                 * @description Length of the window in days, from 1 to 90.
                 * @example 30
                 */
                days?: components["parameters"]["ActiveUserDays"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ActiveUsersFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listRetention: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["RetentionFound"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listCohorts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CohortsFound"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listTopPages: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PagesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listEntryExitPages: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Whether the first or the last page of a session counts.
                 * @example exit
                 */
                mode?: components["parameters"]["EntryExitMode"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EntryExitPagesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listPagePerformance: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Only pages in which this text occurs.
                 * @example pricing
                 */
                search?: components["parameters"]["PageSearch"] | undefined;
                /**
                 * @description What the pages are sorted by.
                 * @example bounce_rate
                 */
                sortBy?: components["parameters"]["PageSortBy"] | undefined;
                /**
                 * @description Whether the smallest or the largest comes first.
                 * @example desc
                 */
                sortOrder?: components["parameters"]["PageSortOrder"] | undefined;
                /**
                 * @description Most pages in the answer, from 1 to 500.
                 * @example 20
                 */
                limit?: components["parameters"]["PageLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PagePerformanceFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getFunnel: {
        parameters: {
            query: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Names of the events, 2 to 10, in their order. One key for each: a list with commas would be one step.
                 * @example [
                 *       "screen_view",
                 *       "sign_up",
                 *       "invoice_paid"
                 *     ]
                 */
                steps: components["parameters"]["FunnelSteps"];
                /**
                 * @description Hours within which all steps have to be done, from 1 to 720.
                 * @example 72
                 */
                windowHours?: components["parameters"]["FunnelWindowHours"] | undefined;
                /**
                 * @description Whether the steps are to be done in one session, or by one person in any number of them.
                 * @example profile_id
                 */
                groupBy?: components["parameters"]["FunnelGroupBy"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["FunnelFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listTrafficReferrers: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description What is counted by.
                 * @example utm_source
                 */
                breakdown?: components["parameters"]["ReferrerBreakdown"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TrafficReferrersFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listTrafficPlaces: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description What is counted by.
                 * @example city
                 */
                breakdown?: components["parameters"]["PlaceBreakdown"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TrafficPlacesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listTrafficDevices: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description What is counted by.
                 * @example browser
                 */
                breakdown?: components["parameters"]["DeviceBreakdown"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["TrafficDevicesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getUserFlow: {
        parameters: {
            query: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Name of the event to start from. With `mode=before`, the one that is led up to.
                 * @example sign_up
                 */
                startEvent: components["parameters"]["FlowStartEvent"];
                /**
                 * @description Name of the event to end with. Needed with `mode=between`, where the server fails without it.
                 * @example invoice_paid
                 */
                endEvent?: components["parameters"]["FlowEndEvent"] | undefined;
                /**
                 * @description Whether what comes after the event counts, what comes before it, or what lies between two.
                 * @example between
                 */
                mode?: components["parameters"]["FlowMode"] | undefined;
                /**
                 * @description Events in a row, from 2 to 10.
                 * @example 4
                 */
                steps?: components["parameters"]["FlowSteps"] | undefined;
                /**
                 * @description Names of events that are left out. One key for each.
                 * @example [
                 *       "session_start"
                 *     ]
                 */
                exclude?: components["parameters"]["FlowExclude"] | undefined;
                /**
                 * @description Names of the only events that count. One key for each.
                 * @example [
                 *       "screen_view",
                 *       "invoice_paid"
                 *     ]
                 */
                include?: components["parameters"]["FlowInclude"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["UserFlowFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getEngagement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EngagementFound"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, it is 30 days ago.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["RowsStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["RowsEndDate"] | undefined;
                /**
                 * @description Only events with one of these names. One key for each.
                 * @example [
                 *       "invoice_paid",
                 *       "sign_up"
                 *     ]
                 */
                eventNames?: components["parameters"]["RowEventNames"] | undefined;
                /**
                 * @description Only events on this path.
                 * @example /pricing
                 */
                path?: components["parameters"]["RowPath"] | undefined;
                /**
                 * @description Only this country, a two-letter code.
                 * @example SE
                 */
                country?: components["parameters"]["RowCountry"] | undefined;
                /**
                 * @description Only this city.
                 * @example Malmö
                 */
                city?: components["parameters"]["RowCity"] | undefined;
                /**
                 * @description Only this kind of device, such as `mobile`.
                 * @example mobile
                 */
                device?: components["parameters"]["RowDevice"] | undefined;
                /**
                 * @description Only this browser.
                 * @example Firefox
                 */
                browser?: components["parameters"]["RowBrowser"] | undefined;
                /**
                 * @description Only this operating system.
                 * @example macOS
                 */
                os?: components["parameters"]["RowOs"] | undefined;
                /**
                 * @description Only this referring URL.
                 * @example https://search.example.net/
                 */
                referrer?: components["parameters"]["RowReferrer"] | undefined;
                /**
                 * @description Only this referring site, by its name.
                 * @example Google
                 */
                referrerName?: components["parameters"]["RowReferrerName"] | undefined;
                /**
                 * @description Only this kind of referring site.
                 * @example search
                 */
                referrerType?: components["parameters"]["RowReferrerType"] | undefined;
                /**
                 * @description Only this person, by your id.
                 * @example u-17
                 */
                profileId?: components["parameters"]["RowProfileId"] | undefined;
                /** @description Only events that have all these properties with these values. */
                properties?: components["parameters"]["RowProperties"] | undefined;
                /** @description Further conditions. */
                filters?: components["parameters"]["RowFilters"] | undefined;
                /**
                 * @description Most rows in the answer, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["RowLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EventRowsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listEventNames: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EventNamesFound"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listEventProperties: {
        parameters: {
            query?: {
                /**
                 * @description Only properties of the event with this name.
                 * @example invoice_paid
                 */
                eventName?: components["parameters"]["PropertiesEventName"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["EventPropertiesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listPropertyValues: {
        parameters: {
            query: {
                /**
                 * @description Name of the event.
                 * @example invoice_paid
                 */
                eventName: components["parameters"]["ValuesEventName"];
                /**
                 * @description Key of the property, nested ones with dots.
                 * @example plan
                 */
                propertyKey: components["parameters"]["ValuesPropertyKey"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PropertyValuesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listProfiles: {
        parameters: {
            query?: {
                /**
                 * @description Only profiles with this text in the first or the last name.
                 * @example Lindqvist
                 */
                name?: components["parameters"]["ProfileName"] | undefined;
                /**
                 * @description Only profiles with this text in the e-mail address.
                 * @example garden.example
                 */
                email?: components["parameters"]["ProfileEmail"] | undefined;
                /**
                 * @description Only this country, a two-letter code.
                 * @example SE
                 */
                country?: components["parameters"]["RowCountry"] | undefined;
                /**
                 * @description Only this city.
                 * @example Malmö
                 */
                city?: components["parameters"]["RowCity"] | undefined;
                /**
                 * @description Only this kind of device, such as `mobile`.
                 * @example mobile
                 */
                device?: components["parameters"]["RowDevice"] | undefined;
                /**
                 * @description Only this browser.
                 * @example Firefox
                 */
                browser?: components["parameters"]["RowBrowser"] | undefined;
                /**
                 * @description Only profiles that have this event at least once.
                 * @example invoice_paid
                 */
                performedEvent?: components["parameters"]["ProfilePerformedEvent"] | undefined;
                /**
                 * @description Only profiles without an event in this many days, at least 1.
                 * @example 14
                 */
                inactiveDays?: components["parameters"]["ProfileInactiveDays"] | undefined;
                /**
                 * @description Only profiles with at least this many sessions, at least 1.
                 * @example 3
                 */
                minSessions?: components["parameters"]["ProfileMinSessions"] | undefined;
                /** @description Further conditions. */
                filters?: components["parameters"]["RowFilters"] | undefined;
                /**
                 * @description Whether the oldest or the newest profile comes first.
                 * @example asc
                 */
                sortOrder?: components["parameters"]["ProfileSortOrder"] | undefined;
                /**
                 * @description Most rows in the answer, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["RowLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProfileRowsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getProfile: {
        parameters: {
            query?: {
                /**
                 * @description Most events in the answer, from 1 to 100.
                 * @example 5
                 */
                eventLimit?: components["parameters"]["ProfileEventLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
                /**
                 * @description Your id of the person, or the device id of an anonymous visitor.
                 * @example u-17
                 */
                profileId: components["parameters"]["InsightsProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProfileFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["ProfileMissing"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listProfileSessions: {
        parameters: {
            query?: {
                /**
                 * @description Most rows in the answer, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["RowLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
                /**
                 * @description Your id of the person, or the device id of an anonymous visitor.
                 * @example u-17
                 */
                profileId: components["parameters"]["InsightsProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProfileSessionsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getProfileMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
                /**
                 * @description Your id of the person, or the device id of an anonymous visitor.
                 * @example u-17
                 */
                profileId: components["parameters"]["InsightsProfileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ProfileMetricsFound"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, it is 30 days ago.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["RowsStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["RowsEndDate"] | undefined;
                /**
                 * @description Only this country, a two-letter code.
                 * @example SE
                 */
                country?: components["parameters"]["RowCountry"] | undefined;
                /**
                 * @description Only this city.
                 * @example Malmö
                 */
                city?: components["parameters"]["RowCity"] | undefined;
                /**
                 * @description Only this kind of device, such as `mobile`.
                 * @example mobile
                 */
                device?: components["parameters"]["RowDevice"] | undefined;
                /**
                 * @description Only this browser.
                 * @example Firefox
                 */
                browser?: components["parameters"]["RowBrowser"] | undefined;
                /**
                 * @description Only this operating system.
                 * @example macOS
                 */
                os?: components["parameters"]["RowOs"] | undefined;
                /**
                 * @description Only this referring URL.
                 * @example https://search.example.net/
                 */
                referrer?: components["parameters"]["RowReferrer"] | undefined;
                /**
                 * @description Only this referring site, by its name.
                 * @example Google
                 */
                referrerName?: components["parameters"]["RowReferrerName"] | undefined;
                /**
                 * @description Only this kind of referring site.
                 * @example search
                 */
                referrerType?: components["parameters"]["RowReferrerType"] | undefined;
                /**
                 * @description Only this person, by your id.
                 * @example u-17
                 */
                profileId?: components["parameters"]["RowProfileId"] | undefined;
                /** @description Further conditions. */
                filters?: components["parameters"]["RowFilters"] | undefined;
                /**
                 * @description Most rows in the answer, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["RowLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SessionRowsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listGroupTypes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupTypesFound"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listGroups: {
        parameters: {
            query?: {
                /**
                 * @description Only groups of this type.
                 * @example company
                 */
                type?: components["parameters"]["GroupTypeFilter"] | undefined;
                /**
                 * @description Only groups in which this text occurs.
                 * @example Garden
                 */
                search?: components["parameters"]["GroupSearch"] | undefined;
                /**
                 * @description Most rows in the answer, from 1 to 100.
                 * @example 50
                 */
                limit?: components["parameters"]["RowLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupsFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getGroup: {
        parameters: {
            query?: {
                /**
                 * @description Most members in the answer, from 1 to 50.
                 * @example 25
                 */
                memberLimit?: components["parameters"]["GroupMemberLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
                /**
                 * @description Your id of the group. A group whose id is `types` cannot be asked for: that path is another operation.
                 * @example org-3
                 */
                groupId: components["parameters"]["InsightsGroupId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GroupFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getReportData: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
                /**
                 * @description Id of the report, a UUID. `listReports` tells it.
                 * @example 5b0c6f1e-8f3a-4d27-9c41-2e7d90a6b8f5
                 */
                reportId: components["parameters"]["InsightsReportId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ReportDataFound"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getSearchOverview: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Length of a step.
                 * @example week
                 */
                interval?: components["parameters"]["SearchInterval"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SearchOverviewFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listSearchPages: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Most rows in the answer, from 1 to 1000.
                 * @example 50
                 */
                limit?: components["parameters"]["SearchLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SearchPagesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getSearchPage: {
        parameters: {
            query: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Absolute URL of the page, as the WHATWG `URL` constructor takes it.
                 * @example https://shop.example.org/pricing
                 */
                page: components["parameters"]["SearchPage"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SearchPageFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listSearchQueries: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Most rows in the answer, from 1 to 1000.
                 * @example 50
                 */
                limit?: components["parameters"]["SearchLimit"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SearchQueriesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    getSearchQuery: {
        parameters: {
            query: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description What was searched for.
                 * @example garden planner
                 */
                query: components["parameters"]["SearchText"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SearchQueryFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listSearchOpportunities: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
                /**
                 * @description Only searches with at least this many impressions, at least 1.
                 * @example 200
                 */
                minImpressions?: components["parameters"]["SearchMinImpressions"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SearchOpportunitiesFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
    listSearchCannibalization: {
        parameters: {
            query?: {
                /**
                 * @description First day or moment, ISO 8601. Left out, the period begins 30 days ago, or where that of `range` does.
                 * @example 2026-11-01
                 */
                startDate?: components["parameters"]["PeriodStartDate"] | undefined;
                /**
                 * @description Last moment, ISO 8601. A date without a time means the midnight with which that day begins, so that the day itself is left out: write `2026-11-18T23:59:59`. Left out, it is today, with the same effect, or where the period of `range` ends.
                 * @example 2026-11-18T23:59:59
                 */
                endDate?: components["parameters"]["PeriodEndDate"] | undefined;
                /**
                 * @description A period by name. Ignored when `startDate` is given. Without either, the last 30 days count.
                 * @example 30d
                 */
                range?: components["parameters"]["PeriodRange"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Id of the project, a slug such as `garden-shop`. A `read` client gets its own project whatever stands here. With a `root` client, a project that does not exist or is not yours is answered with `500`.
                 * @example garden-shop
                 */
                projectId: components["parameters"]["InsightsProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SearchCannibalizationFound"];
            400: components["responses"]["AnalyticsInvalid"];
            401: components["responses"]["AnalyticsUnauthorized"];
            404: components["responses"]["RouteNotFound"];
            429: components["responses"]["RateLimited"];
            500: components["responses"]["AnalyticsFailed"];
        };
    };
}
