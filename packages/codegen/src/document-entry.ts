// Apart from the index: whoever only reads documents is spared the generator's dependencies.
export {
  type Document,
  listOperations,
  listWebhooks,
  lookUp,
  type Parameter,
  parameterSchema,
  type Refusals,
  resolve,
  type Schema,
  type SignatureForm,
  type SpecOperation,
} from './document.ts';
export { type Reach, reachOf } from './reach.ts';
export { readSensitivity } from './read-sensitivity.ts';
export { sensitivePlaces } from './sensitive-places.ts';
