export {
  type Document,
  listOperations,
  type MediaTypeObject,
  type OperationObject,
  type OutcomeMark,
  type ResponseObject,
  resolve,
  type SpecOperation,
} from './document.ts';
export { defineApi } from './emit/definition.ts';
export { type EntryPart, splitEntries } from './entries.ts';
export { readBundle } from './read-bundle.ts';
export { readSensitivity } from './read-sensitivity.ts';
export {
  type Api,
  KNOWN_APIS_PACKAGE,
  ROOT,
  readRegistry,
  selectApis,
  UnknownApiError,
} from './registry.ts';
export { runMain } from './run-main.ts';
export { selectTargets } from './select-targets.ts';
export { hasSource } from './sources.ts';
export { SpecError } from './spec-error.ts';
