import { webhookSignatures as v4 } from '../v4/webhook-signatures.gen.ts';
import type { webhookSignatures as v3 } from '../webhook-signatures.gen.ts';

// Bytes are verified before anybody knows whose payload they are: where the two specs come to
// differ, this does not compile.

/** How webhooks are signed, whichever payload they have. */
export const SIGNATURE: typeof v3.receiveWebhook = v4.receiveWebhook;
