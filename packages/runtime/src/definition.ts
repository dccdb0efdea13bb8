import type { RefuseField } from './errors/invalid-input-error.ts';
import type { RetryBehaviour } from './retry-behaviour.ts';
import type { FieldShapes, NamedShapes, Shape, ShapeDefinition } from './shape.ts';

/** Where a client option goes in a request. */
export interface Placement {
  readonly in: 'header' | 'query' | 'body';
  /** Name on the wire. */
  readonly name: string;
  /** Name of the client option that fills it. */
  readonly option: string;
  /** What stands before its value, e.g. `Bearer `. */
  readonly prefix?: string;
}

/** What a client option must look like; from `x-client-options` in the spec. */
export interface OptionDefinition extends ShapeDefinition {
  /** Whether a client needs it. */
  readonly needed?: true;
  /** Not for a browser, where everybody could read it. */
  readonly secret?: true;
}

/** One documented answer of an operation. */
export interface ResponseDefinition {
  /** Documented media types; empty when the answer has no body. */
  readonly types: readonly string[];
  /** What happened and what to do, in a sentence. */
  readonly says: string;
}

/** A 2xx that is not a success, or not a whole one; from `x-outcome`. */
export type Outcome = 'partial' | 'duplicate' | 'dropped';

/** How a list goes on; from `x-pagination`: by the key of the next page, or by numbers. */
export interface PaginationBehaviour {
  readonly request: { readonly in: 'query'; readonly name: string };
  /** JSON pointer to the key of the next page; absent at the end. */
  readonly response?: string;
  /** Of numbered pages, which begin with 1: JSON pointer to the number of the last one. */
  readonly last?: string;
  /** JSON pointer to the items. */
  readonly items: string;
  /** Query parameters without which the pages do not fit together. */
  readonly needs?: readonly string[];
}

/** One operation of a spec, as a generated table tells it. */
export interface OperationDefinition {
  readonly method: string;
  /** Route template, e.g. `/events/{request_id}`. */
  readonly path: string;
  /** The JSON body, and whether it must be given. */
  readonly body?: { readonly required: boolean; readonly shape: Shape };
  /** Value of the `Accept` header: every documented media type. */
  readonly accept: string;
  /** Query parameters; others are refused. */
  readonly query?: FieldShapes;
  /** Header parameters; others are refused. */
  readonly header?: FieldShapes;
  /** Path parameters. */
  readonly segments?: FieldShapes;
  /** Query arrays that are joined with commas; all others repeat the key. */
  readonly commaArrays?: readonly string[];
  /** Query parameters that are written as JSON. */
  readonly jsonParameters?: readonly string[];
  /** Whether the vendor reads each value of the query as JSON where it can. */
  readonly jsonValues?: true;
  /** Places filled from client options, beside the security schemes. */
  readonly fills?: readonly Placement[];
  /** Alternatives that override the definition's own. */
  readonly security?: readonly (readonly Placement[])[];
  /** Overrides the definition's own, member by member. */
  readonly retry?: Partial<RetryBehaviour>;
  readonly pagination?: PaginationBehaviour;
  /** By status, or status and media type; `when` is a JSON pointer that the body must have. */
  readonly outcomes?: Readonly<
    Record<string, Outcome | { readonly outcome: Outcome; readonly when: string }>
  >;
  /** By status, `4XX` range or `default`. A bare sentence is that of a JSON answer. */
  readonly responses: Readonly<Record<string, string | ResponseDefinition>>;
}

/** A whole spec, as a generated table tells it. */
export interface ApiDefinition {
  /** Name of the vendor's package, with the entry of a further API: `fingerprint`, `fingerprint/v4`. */
  readonly vendor: string;
  /** Name for people, e.g. `Fingerprint`. */
  readonly title: string;
  readonly servers: readonly { readonly url: string; readonly region?: string }[];
  readonly options: Readonly<Record<string, OptionDefinition>>;
  /** Options that choose where a credential travels, e.g. `apiKeyIn`, and their values. */
  readonly choices?: Readonly<Record<string, readonly Placement['in'][]>>;
  /** Alternative sets of credentials; the first one that the options can fill is used. */
  readonly security: readonly (readonly Placement[])[];
  /** What holds for each operation that does not say otherwise; without it nothing is repeated. */
  readonly retry?: RetryBehaviour;
  /** Name of the response header with the vendor's id of a request. */
  readonly requestId?: string;
  /** Shapes that bodies and parameters refer to by name. */
  readonly shapes?: NamedShapes;
  readonly operations: Readonly<Record<string, OperationDefinition>>;
  /** Writes the query where the vendor reads more than text; without it, as it is given. */
  readonly rewriteQuery?: RewriteQuery;
}

/** Gives the values of a query as they are to be sent, each under its name. */
export type RewriteQuery = (
  query: Readonly<Record<string, unknown>>,
  operation: OperationDefinition,
  refuse: RefuseField,
) => Readonly<Record<string, unknown>>;
