import type { ErrorDetail, Products } from '../models.gen.ts';

/** Name of a product, e.g. `botd`. */
export type ProductName = keyof Products;

/** What a product holds when all is well. */
export type ProductData<Name extends ProductName> = NonNullable<
  NonNullable<Products[Name]>['data']
>;

/** A product that has data. */
export interface ProductFound<Name extends ProductName> {
  readonly ok: true;
  readonly data: ProductData<Name>;
}

/** A product that says nothing. It is not the same as a negative result. */
export interface ProductAbsent {
  readonly ok: false;
  readonly reason: 'absent';
  /**
   * `missing`: the plan lacks it, or the event is older than it is. `not-for-this-platform`: it
   * cannot see anything where the event comes from, whatever the event holds under its name.
   */
  readonly because: 'missing' | 'not-for-this-platform';
}

/** A product that failed, although the event was answered with a 200. */
export interface ProductFailed {
  readonly ok: false;
  readonly reason: 'failed';
  /** Code and message of the vendor, e.g. `TooManyRequests`. */
  readonly error: ErrorDetail;
}

/** What there is under the name of a product; `ok` and then `reason` tell the cases apart. */
export type ProductReading<Name extends ProductName> =
  | ProductFound<Name>
  | ProductAbsent
  | ProductFailed;
