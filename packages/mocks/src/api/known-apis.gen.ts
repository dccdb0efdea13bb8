// Generated from redocly.yaml and its specs; edit those, then: npm run generate
// specs sha256:194a81e3a85c56010b8c1ca5107c9e97ed799e2f5a1910ce9a1826607c37b807, generator 0.1.0

/**
 * The APIs that are known by name: of each operation the documented statuses, and of each status
 * its named examples (`never` where it has no body).
 */
export interface KnownApis {
  'ours-privacy': {
    track: {
      200: 'eventAccepted';
      400: 'invalidRequest';
      401: 'unauthorized';
      429: 'rateLimited';
      500: 'serverError';
    };
    identify: {
      200: 'visitorAccepted';
      400: 'invalidRequest';
      401: 'unauthorized';
      429: 'rateLimited';
      500: 'serverError';
    };
    trackBatch: {
      200: 'allAccepted';
      207: 'invalidEvent' | 'queueFailed';
      400: 'invalidRequest';
      401: 'unauthorized';
      413: 'batchTooLarge';
      415: 'unsupportedMediaType';
      429: 'rateLimited';
      500: 'queueUnavailable' | 'serverError';
    };
    assignExperiment: {
      200: 'enrolled' | 'enrolledInRedirect' | 'notEnrolled';
      400: 'invalidRequest';
      401: 'unauthorized';
      429: 'rateLimited';
      500: 'serverError';
    };
    getPersonalizations: {
      200: 'propertiesFound' | 'noRuleMatched' | 'olderServer';
      400: 'invalidRequest';
      401: 'unauthorized';
      429: 'rateLimited';
      500: 'serverError';
    };
  };
  fingerprint: {
    searchEvents: {
      200: 'firstPage' | 'lastPage' | 'emptyPage';
      400:
        | 'invalidLimit'
        | 'invalidIpAddress'
        | 'invalidBotType'
        | 'invalidReverseParam'
        | 'invalidStartTime'
        | 'invalidEndTime'
        | 'invalidVisitorId'
        | 'linkedIdTooLong'
        | 'invalidPaginationKey';
      403: 'tokenRequired' | 'tokenNotFound' | 'wrongRegion';
      404: 'visitorNotFound';
      429: 'tooManyRequests' | 'tooManySearchRequests';
      504: 'gatewayTimeout';
    };
    getEvent: {
      200: 'webEvent' | 'oldEvent' | 'mobileEvent' | 'productErrors' | 'unknownValues';
      403: 'tokenRequired' | 'tokenNotFound' | 'wrongRegion';
      404: 'requestNotFound';
      429: 'tooManyRequests' | 'tooManySearchRequests';
      504: 'gatewayTimeout';
    };
    updateEvent: {
      200: never;
      400: 'requestBodyNotValid';
      403: 'tokenRequired' | 'tokenNotFound' | 'wrongRegion';
      404: 'requestNotFound';
      409: 'stateNotReady';
    };
    getVisits: {
      200: 'latestVisit' | 'noVisits' | 'olderVisits';
      400: 'badRequest';
      403: 'forbidden';
      404: 'visitorNotFound';
      429: 'tooManyRequests' | 'tooManySearchRequests';
      504: 'gatewayTimeout';
    };
    deleteVisitorData: {
      200: never;
      400: 'visitorIdRequired' | 'invalidVisitorId';
      403:
        | 'tokenRequired'
        | 'tokenNotFound'
        | 'wrongRegion'
        | 'subscriptionNotActive'
        | 'featureNotEnabled'
        | 'workspaceScopedSecretKeyRequired';
      404: 'visitorNotFound';
      429: 'tooManyRequests';
    };
    getRelatedVisitors: {
      200: 'relatedVisitors' | 'noRelatedVisitors';
      400: 'visitorIdRequired' | 'invalidVisitorId';
      403:
        | 'tokenRequired'
        | 'tokenNotFound'
        | 'wrongRegion'
        | 'subscriptionNotActive'
        | 'featureNotEnabled';
      404: 'visitorNotFound';
      429: 'tooManyRequests';
    };
  };
  'fingerprint@v3': KnownApis['fingerprint'];
  'fingerprint@v4': {
    searchEvents: {
      200: 'firstPage' | 'lastPage' | 'emptyPage' | 'countedPage';
      400:
        | 'invalidLimit'
        | 'invalidIpAddress'
        | 'invalidBotType'
        | 'invalidReverseParam'
        | 'invalidStartTime'
        | 'invalidEndTime'
        | 'invalidVisitorId'
        | 'linkedIdTooLong'
        | 'invalidPaginationKey';
      403: 'secretApiKeyRequired' | 'secretApiKeyNotFound' | 'wrongRegion';
      404: 'visitorNotFound';
      429: 'tooManyRequests' | 'tooManySearchRequests';
      500: 'internalServerError';
      503: 'serviceUnavailable';
      504: 'gatewayTimeout';
    };
    getEvent: {
      200:
        | 'webEvent'
        | 'minimalEvent'
        | 'androidEvent'
        | 'iosEvent'
        | 'edgeBotEvent'
        | 'oldEvent'
        | 'partialEvent'
        | 'blockedEvent'
        | 'allowedEvent'
        | 'unknownValues';
      400: 'invalidEventId' | 'rulesetNotFound';
      403: 'secretApiKeyRequired' | 'secretApiKeyNotFound' | 'wrongRegion';
      404: 'eventNotFound';
      429: 'tooManyRequests' | 'tooManySearchRequests';
      500: 'internalServerError';
      503: 'serviceUnavailable';
      504: 'gatewayTimeout';
    };
    updateEvent: {
      200: never;
      400: 'requestBodyNotValid' | 'invalidEventId';
      403: 'secretApiKeyRequired' | 'secretApiKeyNotFound' | 'wrongRegion';
      404: 'eventNotFound';
      409: 'stateNotReady';
    };
    deleteVisitorData: {
      200: never;
      400: 'visitorIdRequired' | 'invalidVisitorId';
      403:
        | 'secretApiKeyRequired'
        | 'secretApiKeyNotFound'
        | 'wrongRegion'
        | 'subscriptionNotActive'
        | 'featureNotEnabled';
      404: 'visitorNotFound';
      429: 'tooManyRequests';
    };
    analyzeRequestForAutomationIntelligence: {
      200: 'signedAgent' | 'noBot' | 'spoofedCrawler';
      400: 'requestBodyNotValid' | 'unknownField' | 'addressRequired' | 'requestReadTimeout';
      403: 'secretApiKeyRequired' | 'secretApiKeyNotFound' | 'wrongRegion';
      413: 'payloadTooLarge';
      429: 'tooManyRequests';
      500: 'internalServerError';
    };
  };
  openpanel: {
    track: {
      200: 'accepted' | 'duplicateEvent';
      202: 'botDropped';
      400:
        | 'validationFailed'
        | 'reservedName'
        | 'blockedName'
        | 'revenueNotInteger'
        | 'malformedJson'
        | 'emptyBody'
        | 'aliasNotSupported'
        | 'propertyNotNumber';
      401:
        | 'missingClientId'
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoProject'
        | 'ipBlocked'
        | 'profileBlocked'
        | 'revenueNeedsSecret'
        | 'invalidCorsOrSecret'
        | 'invalidClientCredentials';
      404: 'profileNotFound' | 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtTypeError';
    };
    getDeviceId: {
      200: 'currentSession' | 'previousSession' | 'noSession';
      400: 'missingUserAgent' | 'missingIpAddress' | 'noProjectId';
      401:
        | 'missingClientId'
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoProject'
        | 'ipBlocked'
        | 'profileBlocked'
        | 'revenueNeedsSecret'
        | 'invalidCorsOrSecret'
        | 'invalidClientCredentials';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtTypeError';
    };
    createEvent: {
      200: 'duplicateEvent';
      202: 'eventAccepted' | 'botDropped';
      400: 'malformedJson' | 'emptyBody';
      401:
        | 'missingClientId'
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoProject'
        | 'ipBlocked'
        | 'profileBlocked'
        | 'revenueNeedsSecret'
        | 'invalidCorsOrSecret'
        | 'invalidClientCredentials';
      404: 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtTypeError';
    };
    upsertProfile: {
      202: 'profileAccepted' | 'numericProfileAccepted' | 'botDropped';
      400: 'malformedJson' | 'emptyBody';
      401:
        | 'missingClientId'
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoProject'
        | 'ipBlocked'
        | 'profileBlocked'
        | 'revenueNeedsSecret'
        | 'invalidCorsOrSecret'
        | 'invalidClientCredentials';
      404: 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtTypeError';
    };
    incrementProfile: {
      202: 'profileAccepted' | 'numericProfileAccepted' | 'botDropped';
      400: 'notNumber' | 'malformedJson' | 'emptyBody';
      401:
        | 'missingClientId'
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoProject'
        | 'ipBlocked'
        | 'profileBlocked'
        | 'revenueNeedsSecret'
        | 'invalidCorsOrSecret'
        | 'invalidClientCredentials';
      404: 'legacyProfileNotFound' | 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtTypeError';
    };
    decrementProfile: {
      202: 'profileAccepted' | 'numericProfileAccepted' | 'botDropped';
      400: 'notNumber' | 'malformedJson' | 'emptyBody';
      401:
        | 'missingClientId'
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoProject'
        | 'ipBlocked'
        | 'profileBlocked'
        | 'revenueNeedsSecret'
        | 'invalidCorsOrSecret'
        | 'invalidClientCredentials';
      404: 'legacyProfileNotFound' | 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtTypeError';
    };
    exportEvents: {
      200: 'firstPage' | 'withIncludes' | 'noEvents';
      400: 'validationFailed' | 'filtersNotList' | 'projectRequired';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      403: 'projectForbidden';
      404: 'projectNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    exportCharts: {
      200: 'payersByCountry' | 'comparedWithBefore' | 'emptyChart';
      400: 'validationFailed' | 'projectRequired';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      403: 'projectForbidden';
      404: 'projectNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    importEvents: {
      200: 'imported';
      400: 'malformedJson' | 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'insertFailed' | 'internalServerError' | 'uncaughtError';
    };
    listProjects: {
      200: 'projects' | 'noProjects';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    createProject: {
      200: 'projectCreated';
      400: 'validationFailed' | 'malformedJson' | 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getProject: {
      200: 'project' | 'projectToBeDeleted';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'projectNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    deleteProject: {
      200: 'deleted';
      400: 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'projectNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    updateProject: {
      200: 'project' | 'projectToBeDeleted';
      400: 'validationFailed' | 'malformedJson' | 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'projectNotFound' | 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listDashboards: {
      200: 'dashboards' | 'noDashboards';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      403: 'projectElsewhere';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listReports: {
      200: 'reports' | 'noReports';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      403: 'projectElsewhere';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listClients: {
      200: 'clients' | 'noClients';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'projectNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    createClient: {
      200: 'clientCreated';
      400: 'validationFailed' | 'malformedJson' | 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'projectNotFound' | 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getClient: {
      200: 'client';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'clientNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    deleteClient: {
      200: 'deleted';
      400: 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'clientNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    updateClient: {
      200: 'client';
      400: 'validationFailed' | 'malformedJson' | 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'clientNotFound' | 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listReferences: {
      200: 'references' | 'noReferences';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'projectNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    createReference: {
      200: 'referenceCreated';
      400: 'validationFailed' | 'malformedJson' | 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'projectNotFound' | 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getReference: {
      200: 'reference';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'referenceNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    deleteReference: {
      200: 'deleted';
      400: 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'referenceNotFound' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    updateReference: {
      200: 'referenceUpdated';
      400: 'validationFailed' | 'malformedJson' | 'emptyBody';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'referenceNotFound' | 'routeNotFound';
      413: 'bodyTooLarge';
      415: 'unsupportedMediaType';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getMetrics: {
      200: 'quietWeek';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getLiveVisitors: {
      200: 'threeVisitors';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listPages: {
      200: 'busyPages';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listReferrers: {
      200: 'referrers';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listReferrerNames: {
      200: 'referrerNames';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listReferrerTypes: {
      200: 'referrerTypes';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listUtmSources: {
      200: 'utmSources';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listUtmMediums: {
      200: 'utmMediums';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listUtmCampaigns: {
      200: 'utmCampaigns';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listUtmTerms: {
      200: 'utmTerms';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listUtmContents: {
      200: 'utmContents';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listCountries: {
      200: 'countries';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listRegions: {
      200: 'regions';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listCities: {
      200: 'cities';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listDevices: {
      200: 'devices';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listBrands: {
      200: 'brands';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listModels: {
      200: 'models';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listBrowsers: {
      200: 'browsers';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listBrowserVersions: {
      200: 'browserVersions';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listOperatingSystems: {
      200: 'operatingSystems';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listOperatingSystemVersions: {
      200: 'operatingSystemVersions';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getOverview: {
      200: 'overviewByDay';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listActiveUsers: {
      200: 'weeklyActiveUsers';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listRetention: {
      200: 'retentionByWeek';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listCohorts: {
      200: 'cohortsByWeek';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listTopPages: {
      200: 'busyPages';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listEntryExitPages: {
      200: 'entryPages';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listPagePerformance: {
      200: 'pagePerformance';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getFunnel: {
      200: 'signUpFunnel';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listTrafficReferrers: {
      200: 'referrerNames' | 'utmSources';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listTrafficPlaces: {
      200: 'countries' | 'cities';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listTrafficDevices: {
      200: 'devices' | 'browsers';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getUserFlow: {
      200: 'afterSignUp' | 'noFlow';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getEngagement: {
      200: 'engagement';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listEvents: {
      200: 'eventRows' | 'noRows';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listEventNames: {
      200: 'eventNames';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listEventProperties: {
      200: 'eventPropertyKeys';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listPropertyValues: {
      200: 'propertyValues';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listProfiles: {
      200: 'profileRows' | 'noRows';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getProfile: {
      200: 'profileWithEvents';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'unknownProfile' | 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listProfileSessions: {
      200: 'sessionRows' | 'noRows';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getProfileMetrics: {
      200: 'loyalProfile' | 'singleVisit';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listSessions: {
      200: 'sessionRows' | 'noRows';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listGroupTypes: {
      200: 'groupTypes';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listGroups: {
      200: 'groups';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getGroup: {
      200: 'groupWithMembers';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getReportData: {
      200: 'savedReport';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getSearchOverview: {
      200: 'searchOverview';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listSearchPages: {
      200: 'searchedPages';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getSearchPage: {
      200: 'searchedPage';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listSearchQueries: {
      200: 'searchQueries';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    getSearchQuery: {
      200: 'searchedQuery';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listSearchOpportunities: {
      200: 'searchOpportunities';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
    listSearchCannibalization: {
      200: 'searchCannibalization';
      400: 'validationFailed' | 'filtersNotList';
      401:
        | 'malformedClientId'
        | 'invalidClientId'
        | 'clientHasNoSecret'
        | 'clientNotAllowed'
        | 'invalidClientSecret';
      404: 'routeNotFound';
      429: 'tooManyRequests';
      500: 'internalServerError' | 'uncaughtError';
    };
  };
}

/** An API that is known by name. */
export interface KnownApi {
  /** Its key in the registry; its document is `apis/<key>.json` in what is published. */
  readonly key: string;
  /** The vendor's name, or the key where the vendor's name stands for another of its APIs. */
  readonly name: string;
  readonly vendor: string;
  readonly title: string;
  /** Its bundle, from the root of the repository. */
  readonly bundle: string;
  /** The environment variable for its base URL. */
  readonly env: string;
}

/**
 * Where each known API is found: the file of its document below `apis/` in what is published, and
 * its bundle in the repository.
 */
export const KNOWN_APIS: readonly KnownApi[] = [
  {
    key: 'ours-privacy',
    name: 'ours-privacy',
    vendor: 'ours-privacy',
    title: 'Ours Privacy',
    bundle: 'packages/ours-privacy/openapi.json',
    env: 'OURS_PRIVACY_BASE_URL',
  },
  {
    key: 'fingerprint@v3',
    name: 'fingerprint',
    vendor: 'fingerprint',
    title: 'Fingerprint',
    bundle: 'packages/fingerprint/openapi.json',
    env: 'FINGERPRINT_BASE_URL',
  },
  {
    key: 'fingerprint@v4',
    name: 'fingerprint@v4',
    vendor: 'fingerprint',
    title: 'Fingerprint v4',
    bundle: 'packages/fingerprint/openapi-v4.json',
    env: 'FINGERPRINT_V4_BASE_URL',
  },
  {
    key: 'openpanel',
    name: 'openpanel',
    vendor: 'openpanel',
    title: 'OpenPanel',
    bundle: 'packages/openpanel/openapi.json',
    env: 'OPENPANEL_BASE_URL',
  },
];
