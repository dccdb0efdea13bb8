/** Versions of the Server API, each with an event of its own shape. */
export type EventVersion = 'v3' | 'v4';
