export {
  type Contract,
  type ContractCase,
  type ContractClientOptions,
  defineContract,
  type RefusedRequest,
  type WireRequest,
} from './contract.ts';
export { createJudge, type Judge } from './judge.ts';
export { loadContract } from './load-contract.ts';
export { type TwoJudges, useTwoJudges, type Verdicts } from './two-judges.ts';
