/** What is true of every step of a script. */
interface Timed {
  /** Milliseconds to wait before anything is answered. */
  readonly delay?: number;
}

/** The whole success, or one of the examples of a 2xx. Made by `ok`. */
export interface OkStep<Example extends string = string> extends Timed {
  readonly kind: 'ok';
  readonly example?: Example;
}

/** A documented status, with one of its examples. Made by `answer` and `rateLimited`. */
export interface AnswerStep<Status extends number = number, Example extends string = string>
  extends Timed {
  readonly kind: 'answer';
  readonly status: Status;
  readonly example?: Example;
  /** Where an example name stands in several media types. Default: the first that has it. */
  readonly mediaType?: string;
  /** Added to the documented ones; lower-case names. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What no document promises, such as the page of a gateway. Made by `undocumented`. */
export interface UndocumentedStep extends Timed {
  readonly kind: 'undocumented';
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** The connection fails instead of answering. Made by `reset`, `stall` and `garbled`. */
export interface BreakStep extends Timed {
  readonly kind: 'reset' | 'stall' | 'garbled';
}

/** The answer begins and does not end. Made by `truncated`. */
export interface TruncatedStep extends Timed {
  readonly kind: 'truncated';
  /** How it breaks off: the connection is closed or reset, or nothing more comes. */
  readonly by: 'close' | 'reset' | 'stall';
}

/** Any step, for an API whose operations have no types here. */
export type Step = OkStep | AnswerStep | UndocumentedStep | BreakStep | TruncatedStep;

type StatusOf<Operation> = keyof Operation & number;

type SuccessExample<Operation> = {
  [Status in StatusOf<Operation>]: `${Status}` extends `2${string}` ? Operation[Status] : never;
}[StatusOf<Operation>];

type DocumentedStep<Operation> = {
  [Status in StatusOf<Operation>]: AnswerStep<Status, Operation[Status] & string>;
}[StatusOf<Operation>];

/** The steps that an operation can play: its documented statuses and examples, and what may always happen. */
export type StepOf<Operation> = number extends keyof Operation
  ? Step // of a document without types
  :
      | OkStep<SuccessExample<Operation> & string>
      | DocumentedStep<Operation>
      | UndocumentedStep
      | BreakStep
      | TruncatedStep;
