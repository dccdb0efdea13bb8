/** What became of a mutant. */
export interface MutantResult {
  readonly api: string;
  /** Id of the mutant. */
  readonly id: string;
  readonly kind: string;
  readonly pointer: string;
  readonly what: string;
  readonly isControl: boolean;
  /** What noticed it; left out when nothing did. */
  readonly killedBy?: string;
}
