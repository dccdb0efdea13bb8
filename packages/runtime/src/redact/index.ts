export { type BodyOf, createRedact, type Redact, redactPlaces } from './redact.ts';
