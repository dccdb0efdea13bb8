import {
  handleWebhookV4,
  isPayloadError,
  parseWebhookV4,
  SIGNATURE_HEADER,
  type WebhookEventV4,
  type WebhookHandlingV4,
} from '@visitor-apis/fingerprint/webhooks';

// The webhook of Fingerprint in three frameworks, with the payload of v4; for that of v3, leave `V4`
// out. None is imported, so that this file runs without them: the types below are what is used of
// theirs.

/**
 * Keeps what came, once: the vendor sends an event again when it got no answer within 3 seconds. A
 * program with several processes keeps the ids in its database.
 */
export function createInbox() {
  const events = new Map<string, WebhookEventV4['event']>();
  const onEvent = ({ event }: WebhookEventV4) => {
    events.set(event.event_id, event);
  };
  return { events, onEvent };
}

/**
 * Next.js, `app/fingerprint/route.ts`:
 *
 *   export const POST = createRoute({ secret, onEvent });
 */
export function createRoute(handling: WebhookHandlingV4) {
  return (request: Request): Promise<Response> => handleWebhookV4(request, handling);
}

interface HonoContext {
  readonly req: { readonly raw: Request };
}

/**
 * Hono, on any platform:
 *
 *   app.post('/fingerprint', createHonoHandler({ secret, onEvent }));
 */
export function createHonoHandler(handling: WebhookHandlingV4) {
  return (context: HonoContext): Promise<Response> => handleWebhookV4(context.req.raw, handling);
}

interface ExpressRequest {
  /** The bytes, as `express.raw` gives them; after `express.json` they are lost. */
  readonly body: unknown;
  get(name: string): string | undefined;
}

interface ExpressResponse {
  sendStatus(code: number): unknown;
}

/**
 * Express, before any other parser of bodies:
 *
 *   app.post('/fingerprint', express.raw({ type: () => true, limit: '1mb' }), createExpressHandler({ secret, onEvent }));
 */
export function createExpressHandler({ secret, onEvent }: WebhookHandlingV4) {
  return async (
    request: ExpressRequest,
    response: ExpressResponse,
    next: (error: unknown) => void,
  ): Promise<void> => {
    try {
      const header = request.get(SIGNATURE_HEADER);
      // Without a body Express leaves something else here; it is not signed, and refused as such.
      const body = request.body instanceof Uint8Array ? request.body : '';
      await onEvent(await parseWebhookV4({ body, header, secret }));
      response.sendStatus(204);
    } catch (error) {
      if (!isPayloadError(error)) return next(error);
      response.sendStatus(error.kind === 'signature' ? 401 : 400);
    }
  };
}
