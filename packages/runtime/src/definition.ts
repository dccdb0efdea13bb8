/** Where a client option goes in a request. */
export interface Placement {
  readonly in: 'header' | 'query' | 'body';
  /** Name on the wire. */
  readonly name: string;
  /** Name of the client option that fills it. */
  readonly option: string;
}

/** What a client option must look like; from `x-client-options` in the spec. */
export interface OptionDefinition {
  readonly required: boolean;
  /** `null` is a value: it says "deliberately none". */
  readonly nullable?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** One documented answer of an operation. */
export interface ResponseDefinition {
  /** Documented media types; empty when the answer has no body. */
  readonly types: readonly string[];
  /** What happened and what to do, in a sentence. */
  readonly says: string;
}

/** One operation of a spec, as a generated table tells it. */
export interface OperationDefinition {
  readonly method: string;
  /** Route template, e.g. `/events/{request_id}`. */
  readonly path: string;
  /** Whether there is a JSON body, and whether it may be left out. */
  readonly body?: 'required' | 'optional';
  /** Value of the `Accept` header: every documented media type. */
  readonly accept: string;
  /** Names of the query parameters. */
  readonly query?: readonly string[];
  /** Those of them that the caller must give. */
  readonly requiredQuery?: readonly string[];
  /** Query arrays that are joined with commas; all others repeat the key. */
  readonly commaArrays?: readonly string[];
  /** Places filled from client options, beside the security schemes. */
  readonly fills?: readonly Placement[];
  /** Alternatives that override the definition's own. */
  readonly security?: readonly (readonly Placement[])[];
  /** By status, `4XX` range or `default`. */
  readonly responses: Readonly<Record<string, ResponseDefinition>>;
}

/** A whole spec, as a generated table tells it. */
export interface ApiDefinition {
  /** Name of the vendor's package, e.g. `fingerprint`. */
  readonly vendor: string;
  /** Name for people, e.g. `Fingerprint`. */
  readonly title: string;
  readonly servers: readonly { readonly url: string; readonly region?: string }[];
  readonly options: Readonly<Record<string, OptionDefinition>>;
  /** Options that choose where a credential travels, e.g. `apiKeyIn`, and their values. */
  readonly choices?: Readonly<Record<string, readonly Placement['in'][]>>;
  /** Alternative sets of credentials; the first one that the options can fill is used. */
  readonly security: readonly (readonly Placement[])[];
  readonly operations: Readonly<Record<string, OperationDefinition>>;
}
