import type { operations } from '../types.gen.ts';

type Headers = NonNullable<operations['receiveWebhook']['parameters']['header']>;

/** Name of the header that carries the signatures. */
export const SIGNATURE_HEADER = 'fpjs-event-signature' satisfies keyof Headers;
