import { type Document, listWebhooks } from '../document.ts';
import { docComment } from './doc-comment.ts';
import { literal } from './literal.ts';
import { ifAny } from './members.ts';

/** The table of how each webhook is signed; `undefined` where none is. */
export function emitWebhookSignatures(document: Document): string | undefined {
  const signed = listWebhooks(document).flatMap(({ id, parameters }) =>
    parameters.flatMap(({ name, 'x-signature': form }) =>
      form ? [[id, { header: name, ...form }] as const] : [],
    ),
  );
  const table = ifAny(Object.fromEntries(signed));
  const doc = docComment([
    `How ${document.info.title} signs its webhooks: the header, and how its value is made of the body.`,
  ]);
  return table && `${doc}export const webhookSignatures = ${literal(table)} as const;\n`;
}
