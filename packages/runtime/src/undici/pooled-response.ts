import { toStream } from './to-stream.ts';

/** What is known of an answer before its body. */
export interface Head {
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: [name: string, value: string][];
}

/** A body in the hands of undici, or in those of the platform. */
export type Body = Response | (Pick<Response, 'text' | 'arrayBuffer'> & AsyncIterable<unknown>);

// Stands for every body that is gone: it refuses a second reader as the platform does.
const SPENT = new Response('');
void SPENT.text();

/**
 * A `Response` whose text comes straight from the connection: a web stream, which costs more than
 * all the rest, is made only for those who ask for one.
 */
export class PooledResponse extends Response {
  readonly #head: Head;
  #body: Body;

  constructor(head: Head, body: Body) {
    const { status, statusText, headers } = head;
    // The constructor refuses other statuses, which the platform's fetch lets through.
    super(null, { status: Math.min(status, 599), statusText, headers });
    this.#head = head;
    this.#body = body;
  }

  override get status(): number {
    return this.#head.status;
  }

  override get url(): string {
    return this.#head.url;
  }

  override get bodyUsed(): boolean {
    // undici's own word would call a body read whose connection broke.
    return this.#body instanceof Response && this.#body.bodyUsed;
  }

  override get body() {
    return this.#web().body;
  }

  override text(): Promise<string> {
    return this.#take().text();
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#take().arrayBuffer();
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override bytes() {
    return this.#web().bytes();
  }

  override blob(): Promise<Blob> {
    return this.#web().blob();
  }

  override formData(): Promise<FormData> {
    return this.#web().formData();
  }

  override clone(): PooledResponse {
    return new PooledResponse(this.#head, this.#web().clone());
  }

  /** The body, for the one who may read it. */
  #take(): Body {
    const body = this.#body;
    if (!(body instanceof Response)) this.#body = SPENT;
    return body;
  }

  /** Hands the body over to the platform. */
  #web(): Response {
    const { headers } = this.#head;
    if (this.#body instanceof Response) return this.#body;
    const web = new Response(toStream(this.#body), { headers });
    this.#body = web;
    return web;
  }
}
