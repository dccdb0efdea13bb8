/** `secret`: a credential. `personal`: of a person. Neither belongs in a message, log or report. */
export type Sensitivity = 'secret' | 'personal';

/** Sensitive places of a value by JSON pointer; `*` stands for every item or key. */
export type SensitivePlaces = Readonly<Record<string, Sensitivity>>;

/** Where an operation carries secrets and people; from `x-sensitive` in the spec. */
export interface OperationSensitivity {
  /** Parameters, by name. */
  readonly parameters?: SensitivePlaces;
  readonly request?: SensitivePlaces;
  /** By status. */
  readonly responses?: Readonly<Record<string, SensitivePlaces>>;
}

/** Where an API carries secrets and people. */
export interface ApiSensitivity {
  /** Client options, by name. */
  readonly options: SensitivePlaces;
  readonly operations: Readonly<Record<string, OperationSensitivity>>;
}
