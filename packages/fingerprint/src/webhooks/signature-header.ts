import { webhookSignatures } from '../webhook-signatures.gen.ts';

/** Name of the header that carries the signatures. */
export const SIGNATURE_HEADER = webhookSignatures.receiveWebhook.header;
