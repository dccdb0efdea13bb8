/** A request in terms of its operation. */
export interface CaseRequest {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** Names of the security schemes whose credentials it brings. */
  readonly credentials: readonly string[];
}

/** A request that has to be taken. */
export interface GoodCase {
  /** `track takes example booking` */
  readonly id: string;
  readonly operation: string;
  readonly name: string;
  readonly request: CaseRequest;
  /** The region whose server is asked; left out: that of the mock. */
  readonly region?: string;
  /** Whether no client would send it: it goes over plain HTTP. */
  readonly isPlain?: true;
}

/** What is wrong with a request, as `x-refusals` tells it apart. */
export type Fault = 'input' | 'credentials' | 'mediaType' | 'malformedBody';

/** A request that has to be refused. */
export interface BadCase {
  /** `track refuses body.token: missing` */
  readonly id: string;
  readonly operation: string;
  readonly name: string;
  readonly fault: Fault;
  /** The cell that it is made for. */
  readonly cell: string;
  /** A media type other than those that are documented. */
  readonly mediaType?: string;
  /** What stands in place of the body, as it is. */
  readonly text?: string;
  readonly request: CaseRequest;
  /** Whether it is a row of many that is bad: then it is that row which is refused. */
  readonly isOfRow: boolean;
}

/** An answer that has to be decoded. */
export interface AnswerCase {
  /** `track answers 400 application/json invalidRequest` */
  readonly id: string;
  readonly operation: string;
  readonly name: string;
  readonly status: number;
  /** `undefined` where there is no body. */
  readonly mediaType: string | undefined;
  readonly value: unknown;
  /** Name of the example that it is; left out for an answer that is made of the schema. */
  readonly example?: string;
}

/** All that the contract of one API is tested with. */
export interface Cases {
  readonly good: readonly GoodCase[];
  readonly bad: readonly BadCase[];
  readonly answers: readonly AnswerCase[];
}
