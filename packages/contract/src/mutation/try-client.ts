import {
  type ApiDefinition,
  addPages,
  createClient,
  isApiError,
  type WithPages,
} from '@visitor-apis/runtime';
import { WaitingClock } from './waiting-clock.ts';

type Method = (...args: unknown[]) => Promise<unknown>;

/** A client as every vendor has it. */
export type AnyClient = Readonly<Record<string, Method>> &
  WithPages<Readonly<Record<string, (...args: unknown[]) => AsyncIterable<unknown>>>> & {
    readonly try: unknown;
  };

/** What a client is made with, and what it meets. */
export interface Meeting {
  readonly options: Readonly<Record<string, unknown>>;
  readonly run: (client: AnyClient) => Promise<unknown>;
  readonly answer: (request: Request) => Promise<Response>;
}

/** Has a client do something; what it sent, what it waited for and what came of it, as a text. */
export async function tryClient(
  definition: ApiDefinition,
  { options, run, answer }: Meeting,
): Promise<string> {
  const clock = new WaitingClock();
  const sent: string[] = [];
  const fetch = async (input: unknown, init?: RequestInit) => {
    const request = new Request(input as string, init);
    const { method, url, headers } = request;
    sent.push(`${method} ${url} ${JSON.stringify([...headers])} ${await request.clone().text()}`);
    return answer(request);
  };
  try {
    const made = createClient(definition, { ...options, fetch } as never, clock);
    const client = addPages(made as object) as unknown as AnyClient;
    const result = await clock.settle(run(client)).catch(describe);
    return `${JSON.stringify(result)} after ${clock.waited} with ${hideKeys(sent)}`;
  } catch (error) {
    return describe(error);
  }
}

function describe(error: unknown): string {
  if (isApiError(error)) return [error.name, error.kind, error.status, error.attempts].join(' ');
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : String(error);
}

/** Keys of repeats are made by chance: that they are the same says something, what they are does not. */
function hideKeys(sent: readonly string[]): string {
  const keys = new Map<string, string>();
  return sent.join('\n').replace(/[0-9a-f]{32}/g, (key) => {
    const name = keys.get(key) ?? `key ${keys.size + 1}`;
    keys.set(key, name);
    return name;
  });
}
