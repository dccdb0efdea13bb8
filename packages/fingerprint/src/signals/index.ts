export {
  isPayloadError,
  PayloadError,
  type PayloadErrorKind,
} from '../payload-errors/payload-error.ts';
export { ProductError } from '../payload-errors/product-error.ts';
export { isMobileEvent, type Platform, platformOf } from './platform.ts';
export type {
  ProductAbsent,
  ProductData,
  ProductFailed,
  ProductFound,
  ProductName,
  ProductReading,
} from './product-reading.ts';
export { readProduct } from './read-product.ts';
export { requireProduct } from './require-product.ts';
