import type { ProductAbsent, ProductFailed, ProductName } from '../signals/product-reading.ts';
import { PayloadError } from './payload-error.ts';

/** An event has no data of a product that is needed. */
export class ProductError extends PayloadError {
  override readonly name = 'ProductError';
  readonly kind = 'product';
  /** Name of the product, e.g. `botd`. */
  readonly product: ProductName;
  /** Why there is none: what `readProduct` gave. */
  readonly reading: ProductAbsent | ProductFailed;

  constructor(product: ProductName, reading: ProductAbsent | ProductFailed) {
    super(`Fingerprint event: product \`${product}\` ${describe(reading)}.`);
    this.product = product;
    this.reading = reading;
  }
}

function describe(reading: ProductAbsent | ProductFailed): string {
  if (reading.reason === 'failed') return `failed with ${reading.error.code}`;
  return reading.because === 'missing'
    ? 'is missing; the plan may lack it, or the event be older'
    : 'means nothing on the platform of the event';
}
