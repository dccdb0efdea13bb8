export { createUndiciFetch, type UndiciFetch } from './create-undici-fetch.ts';
export type { UndiciFetchOptions } from './options.ts';
