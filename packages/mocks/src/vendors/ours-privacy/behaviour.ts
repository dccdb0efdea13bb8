import type { VendorBehaviour } from '../behaviour.ts';
import { settleBatch } from './settle-batch.ts';

/** A batch is answered row by row. */
export const behaviour: VendorBehaviour = {
  settle: (settled) => (settled.operation === 'trackBatch' ? settleBatch(settled) : settled),
};
