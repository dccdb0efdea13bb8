import { createClient, type NamedShapes, type Result, type Shape } from '../src/index.ts';

type Send = (...args: unknown[]) => Promise<Result<Record<200, unknown>, Record<400, unknown>>>;

export interface Sending {
  readonly named?: NamedShapes;
  /** Of the client; that of the call stands in `options`. */
  readonly validate?: boolean;
  readonly options?: object;
}

/** What was sent, or the field that was refused and the message. */
export type Sent =
  | { readonly body: unknown; readonly url: string }
  | { readonly field: string; readonly message: string };

/** Sends a body that is to have a shape. */
export function sendBody(shape: Shape, body: unknown, sending: Sending = {}): Promise<Sent> {
  return send({ body: { required: false, shape } }, body, sending);
}

/** Sends query parameters that are to have shapes. */
export function sendQuery(
  properties: Readonly<Record<string, Shape>>,
  query: unknown,
  sending: Sending = {},
): Promise<Sent> {
  return send({ query: { properties } }, query, sending);
}

async function send(
  operation: object,
  input: unknown,
  { named = {}, validate, options }: Sending,
): Promise<Sent> {
  let sent: Sent | undefined;
  const definition = {
    vendor: 'check',
    title: 'Check',
    servers: [{ url: 'https://check.example' }],
    options: {},
    security: [],
    shapes: named,
    operations: {
      send: {
        method: 'POST',
        path: '/',
        accept: 'application/json',
        responses: { 200: 'Done.' },
        ...operation,
      },
    },
  };
  const client = createClient<object, { send: Send }>(definition, {
    validate,
    fetch: async (url, { body }) => {
      const text = String(body ?? 'null');
      sent = { body: JSON.parse(text), url: url.slice('https://check.example/'.length) };
      return Response.json({});
    },
  });
  const result = await client.try.send(input, options);
  if (sent) return sent;
  if (result.ok || result.kind !== 'invalid') throw new Error('Nothing was sent, or refused.');
  const { field, message } = result.error;
  return { field, message };
}
