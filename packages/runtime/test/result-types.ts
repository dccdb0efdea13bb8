type Method = (...args: never[]) => Promise<unknown>;
type ResultOf<Results, Name extends keyof Results> = Results[Name] extends Method
  ? Awaited<ReturnType<Results[Name]>>
  : never;

/** To what `status` narrows `error`, for each status of each operation. */
export type NarrowedErrors<Results, Errors extends Record<keyof Results, object>> = {
  readonly [Name in keyof Results]: {
    readonly [Status in keyof Errors[Name]]: Extract<
      ResultOf<Results, Name>,
      { readonly ok: false; readonly status: Status }
    >['error' & keyof Extract<ResultOf<Results, Name>, { readonly ok: false }>];
  };
};

/** To what `status` narrows `data`, for each status of each operation. */
export type NarrowedData<Results, Successes extends Record<keyof Results, object>> = {
  readonly [Name in keyof Results]: {
    readonly [Status in keyof Successes[Name]]: Extract<
      ResultOf<Results, Name>,
      { readonly ok: true; readonly status: Status }
    >['data' & keyof Extract<ResultOf<Results, Name>, { readonly ok: true }>];
  };
};

/** The statuses by which the result of each operation can be told. */
export type Statuses<Results, Ok extends boolean> = {
  readonly [Name in keyof Results]: Extract<
    ResultOf<Results, Name>,
    { readonly ok: Ok; readonly status: number }
  >['status' & keyof ResultOf<Results, Name>];
};

/** The statuses of what is no documented refusal. */
export type StatusOfFailures<Results> = {
  readonly [Name in keyof Results]: Exclude<
    ResultOf<Results, Name>,
    { readonly ok: true } | { readonly kind: 'http' }
  >['status' & keyof ResultOf<Results, Name>];
}[keyof Results];

/** The keys of each operation. */
export type Keys<Operations> = { readonly [Name in keyof Operations]: keyof Operations[Name] };
