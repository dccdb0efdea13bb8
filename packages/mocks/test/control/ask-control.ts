import { request } from 'node:http';

/** What the control API answered. */
export interface ControlReply {
  readonly status: number;
  readonly type: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: each command answers something else
  readonly json: any;
}

/** How a command is asked for. */
export interface ControlRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** Sent as JSON; a text is sent as it is. */
  readonly input?: unknown;
}

/** Asks as a program in any language would: not by `fetch`, which sets some headers itself. */
export function askControl(
  mock: { readonly port: number },
  name: string,
  { method, headers = {}, input }: ControlRequest = {},
): Promise<ControlReply> {
  const body = typeof input === 'string' ? input : JSON.stringify(input);
  const all = { ...(input !== undefined && { 'content-type': 'application/json' }), ...headers };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: mock.port,
        path: `/_mock${name}`,
        method: method ?? (input === undefined ? 'GET' : 'POST'),
        headers: Object.fromEntries(given) as Record<string, string>,
      },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'],
          json: JSON.parse(Buffer.concat(chunks).toString() || 'null'),
        });
      },
    );
    asked.on('error', reject).end(body);
  });
}
