/** A rule of a schema that a value breaks. */
export interface BrokenRule {
  /** Steps to the value. */
  readonly path: readonly string[];
  readonly rule: string;
  readonly expected: string;
  /** JSON pointer to the rule in the document, with its `#`. */
  readonly pointer: string;
}
