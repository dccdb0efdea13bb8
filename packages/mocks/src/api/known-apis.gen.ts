// Generated from redocly.yaml and its specs; edit those, then: npm run generate
// specs sha256:f7b1e4de5776609dacd42c23def5c2a03656710ddd3970a938c685ea71335cbe, generator 0.1.0

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
    key: 'openpanel',
    name: 'openpanel',
    vendor: 'openpanel',
    title: 'OpenPanel',
    bundle: 'packages/openpanel/openapi.json',
    env: 'OPENPANEL_BASE_URL',
  },
];
