/**
 * The answer of a vendor. Only `status` is enumerable: headers and text may hold a person, so that
 * no logger and no `JSON.stringify` prints them.
 */
export class Answer {
  /** HTTP status. */
  readonly status: number;
  readonly #headers: Headers;
  readonly #text: string;

  constructor(status: number, headers: Headers, text: string) {
    this.status = status;
    this.#headers = headers;
    this.#text = text;
  }

  get headers(): Headers {
    return this.#headers;
  }

  /** The body as it came, before decoding; empty if it broke off. */
  get text(): string {
    return this.#text;
  }
}
