import {
  type CallOptions,
  checkRequest,
  contextOf,
  DEFAULT_DEADLINE,
  InvalidInputError,
} from '@visitor-apis/runtime';
import type { OursPrivacyClient } from '../client.ts';
import { definition } from '../definition.gen.ts';
import type { BatchOptions } from './options.ts';

/** The options of a batch, with what holds where nothing is said. */
export interface BatchSettings {
  readonly call: CallOptions;
  readonly deadline: number | false;
  readonly concurrency: number;
  readonly rowsPerRequest: number;
  readonly bytesPerRequest: number;
  readonly onProgress: BatchOptions['onProgress'];
}

const { trackBatch: operation } = definition.operations;
const WHERE = `${definition.title} trackBatch (${operation?.method} ${operation?.path})`;

/** Says what is wrong with the call as a whole: that is the caller's mistake, and no row's. */
export function refuse(field: string, problem: string): never {
  const origin = { vendor: definition.vendor, operation: 'trackBatch' };
  throw new InvalidInputError(WHERE, origin, field, problem);
}

/**
 * Reads the options of a batch.
 *
 * @throws {InvalidInputError} naming the one that is misshapen or unknown
 */
export function readBatchOptions(client: OursPrivacyClient, options: BatchOptions): BatchSettings {
  const { concurrency, rowsPerRequest, bytesPerRequest, onProgress, ...call } = Object(
    options,
  ) as BatchOptions;
  // What is the runtime's own it checks itself.
  const refusal = checkRequest(client, 'trackBatch', [{ events: [] }, call]);
  if (refusal) throw refusal;
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    refuse('onProgress', 'must be a function');
  }
  return {
    call,
    deadline: call.deadline ?? contextOf(client).options.deadline ?? DEFAULT_DEADLINE,
    concurrency: readCount('concurrency', concurrency, 1),
    rowsPerRequest: readCount('rowsPerRequest', rowsPerRequest, 500),
    bytesPerRequest: readCount('bytesPerRequest', bytesPerRequest, 1_000_000),
    onProgress,
  };
}

function readCount(name: keyof BatchOptions, value: number | undefined, unsaid: number): number {
  if (value === undefined || (Number.isSafeInteger(value) && value > 0)) return value ?? unsaid;
  return refuse(name, 'must be a whole number above 0');
}
