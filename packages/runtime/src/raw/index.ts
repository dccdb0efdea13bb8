export type { RawClient } from './openapi-fetch.ts';
export { addRaw, type WithRaw } from './raw-client.ts';
