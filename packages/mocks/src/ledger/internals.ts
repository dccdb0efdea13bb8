// What derives cases from a contract needs of it. Not published: its types are the document's.
export { escapeStep } from '../pointer.ts';
export { readJsonValues } from '../read-json-values.ts';
export { readQuery } from '../read-query.ts';
export { contractOf } from './contract-of.ts';
export { listCells } from './list-cells.ts';
export { observeAnswer } from './observe-answer.ts';
export { observeRequest } from './observe-request.ts';
export { observeValue } from './observe-value.ts';
export type { ObservedRequest } from './observed-request.ts';
export { answerPlace, bodyPlace, cellsOf } from './operation-cells.ts';
export type { Probe, Site } from './probe.ts';
export { memberPlace, probeShape } from './probe-shape.ts';
export {
  type Contract,
  type ContractAnswer,
  type ContractContent,
  type ContractOperation,
  type ContractParameter,
  readContract,
} from './read-contract.ts';
export { readShape } from './read-shape.ts';
export type { Branch, SchemaPart, Shape, Union } from './shape.ts';
export { listShapeCells } from './shape-cells.ts';
export { visitShape } from './visit-shape.ts';
