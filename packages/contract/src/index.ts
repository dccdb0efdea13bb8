export {
  type Contract,
  type ContractCase,
  type ContractClientOptions,
  defineContract,
  type RefusedRequest,
  type WireRequest,
} from './contract.ts';
export { type DocumentedAnswer, documentedAnswers } from './documented-answers.ts';
export { createJudge, type Judge } from './judge.ts';
export { loadContract } from './load-contract.ts';
export { type Exchange, type Recorder, recordTraffic } from './record-traffic.ts';
export { type TwoJudges, useTwoJudges, type Verdicts } from './two-judges.ts';
