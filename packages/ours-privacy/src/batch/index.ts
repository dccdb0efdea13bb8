export type { BatchRow } from '../inputs.ts';
export type { BatchOptions } from './options.ts';
export type {
  AcceptedRow,
  BatchOutcome,
  BatchProgress,
  BatchRowOutcome,
  RefusalCode,
  RefusedRow,
  UndecidedReason,
  UndecidedRow,
} from './outcome.ts';
export { trackBatch } from './track-batch.ts';
