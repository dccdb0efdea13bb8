import { createHmac } from 'node:crypto';
import { type Document, listWebhooks } from '@visitor-apis/codegen/document';

const BODY = '{"requestId":"1795000000000.NLOjmg"}';

/** How the deliveries of each webhook would be signed, as a text to be compared. */
export function signDeliveries(document: Document): string {
  const headers = listWebhooks(document).flatMap(({ id, parameters }) =>
    parameters.map(({ name, in: where, 'x-signature': form }) => {
      const { prefix = '', separator = '', encoding = 'hex' } = form ?? {};
      const signature = form ? createHmac('sha256', 'secret').update(BODY).digest(encoding) : '';
      return `${id} ${where} ${name.toLowerCase()}: ${prefix}${signature} with ${separator}`;
    }),
  );
  return headers.join('\n');
}
