export type { Answer } from './answer.ts';
export type { KnownApis } from './api/known-apis.gen.ts';
export type { MockSource } from './api/read-source.ts';
export { UnknownApiError } from './api/unknown-api-error.ts';
export { createMock } from './create-mock.ts';
export { createMockFetch, type MockedFetch } from './create-mock-fetch.ts';
export type { MockFetch } from './faces/fetch.ts';
export { assertReceived, judgeReceived, type Reception } from './journal/assert-received.ts';
export type { JournalLimits, JournalSummary, Listener } from './journal/journal.ts';
export { type Expected, findReceived } from './journal/received.ts';
export type { RecordedRequest, Verdict } from './journal/recorded-request.ts';
export { describeViolation, type Violation } from './journal/violation.ts';
export { ViolationError } from './journal/violation-error.ts';
export type { AnyOperations, Mock, OperationsOf } from './mock.ts';
export type { MockOptions, UnknownParameters } from './mock-options.ts';
export type { Place } from './prism/finding.ts';
export type { Chaos, Latency } from './script/director.ts';
export type { DocumentedOutcome } from './script/documented.ts';
export { ScriptError } from './script/script-error.ts';
export type {
  AnswerStep,
  BreakStep,
  OkStep,
  Step,
  StepOf,
  TruncatedStep,
  UndocumentedStep,
} from './script/step.ts';
export {
  answer,
  garbled,
  ok,
  rateLimited,
  reset,
  slow,
  stall,
  truncated,
  undocumented,
} from './script/steps.ts';
export { type RunningMock, type ServerOptions, startMock } from './start-mock.ts';
