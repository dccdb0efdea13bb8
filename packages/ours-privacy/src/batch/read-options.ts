import {
  type CallOptions,
  type ClientContext,
  type ClientError,
  createClient,
  DEFAULT_DEADLINE,
  InvalidInputError,
} from '@visitor-apis/runtime';
import { definition } from '../definition.gen.ts';
import type { OursPrivacyOperations, OursPrivacyResults } from '../operations.gen.ts';
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
export async function readBatchOptions(
  client: ClientContext,
  options: BatchOptions,
): Promise<BatchSettings> {
  const { concurrency, rowsPerRequest, bytesPerRequest, onProgress, ...call } = Object(
    options,
  ) as BatchOptions;
  await checkCallOptions(call);
  if (onProgress !== undefined && typeof onProgress !== 'function') {
    refuse('onProgress', 'must be a function');
  }
  return {
    call,
    deadline: call.deadline ?? client.options.deadline ?? DEFAULT_DEADLINE,
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

/** Has the runtime check what is its own: a call without a body gets no further than that. */
async function checkCallOptions(call: CallOptions): Promise<void> {
  const probe = createClient<OursPrivacyOperations, OursPrivacyResults>(definition, {
    token: 'probe',
    dangerouslyAllowBrowser: true,
  } as object);
  const { error } = (await probe.try.trackBatch(undefined as never, call)) as {
    error: ClientError;
  };
  if (error.kind === 'invalid' && (error as InvalidInputError).field !== 'body') throw error;
}
