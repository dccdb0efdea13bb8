import type { EventsGetResponse } from '../models.gen.ts';
import { ProductError } from '../payload-errors/product-error.ts';
import type { ProductData, ProductName } from './product-reading.ts';
import { readProduct } from './read-product.ts';

/**
 * The data of a product, where your program cannot go on without it.
 *
 * @throws {ProductError} when there is none; it names the product and says why
 * @example
 * ```ts
 * const { visitorId, confidence } = requireProduct(event, 'identification');
 * ```
 */
export function requireProduct<Name extends ProductName>(
  event: EventsGetResponse,
  name: Name,
): ProductData<Name> {
  const reading = readProduct(event, name);
  if (!reading.ok) throw new ProductError(name, reading);
  return reading.data;
}
