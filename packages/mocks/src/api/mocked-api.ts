import type { Operation } from './operation.ts';

/** Where an API is served. */
export interface Server {
  readonly url: string;
  readonly variables?: Readonly<Record<string, { readonly default?: string }>>;
  readonly 'x-region'?: string;
}

/** The parts of an OpenAPI document that a mock reads itself; the rest is Prism's. */
export interface MockDocument {
  readonly info?: { readonly title?: string };
  readonly servers?: readonly Server[];
  readonly 'x-tolerated-query'?: readonly string[];
}

/** An API to mock: its document, where that came from, and what Prism makes of it. */
export interface MockedApi {
  /** Key of a known API, else the title of its document. */
  readonly key: string;
  readonly title: string;
  /** Name of the vendor whose further behaviour is played; `undefined` for any other document. */
  readonly vendor: string | undefined;
  readonly document: MockDocument;
  /** Where the document stands, as a violation names it. */
  readonly file: string;
  /** The document as text, to find lines in; `undefined` when it was given as an object. */
  readonly text: string | undefined;
  /** What Prism parses out of the document; shipped with known APIs. */
  readonly parsed: readonly object[] | undefined;
}

/** A mocked API whose operations are read. */
export interface ReadApi extends MockedApi {
  readonly parsed: readonly object[];
  readonly operations: readonly Operation[];
}
