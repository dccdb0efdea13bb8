/** The versions of the Server API, each with a document of its own. */
export type FingerprintVersion = 'v3' | 'v4';
