/** Where in a request a rule was broken. */
export type Place = 'body' | 'query' | 'path' | 'header' | 'cookie' | 'credentials';

/** One broken rule, as the engine found it. */
export interface Finding {
  readonly in: Place;
  /** Steps to the value, below its place: `['payload', 'name']`. */
  readonly path: readonly string[];
  /** A keyword of JSON Schema, or `credentials`, `malformedBody`, `mediaType`, `bodySize`, `unknownParameter`, `route`. */
  readonly rule: string;
  readonly message: string;
  /** Whether it is reason enough to refuse; else it is only reported. */
  readonly refuses: boolean;
}
