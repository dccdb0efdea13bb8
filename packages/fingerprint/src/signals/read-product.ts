import type { EventsGetResponse } from '../models.gen.ts';
import { MADE_FOR } from './made-for.ts';
import { platformOf } from './platform.ts';
import type { ProductData, ProductName, ProductReading } from './product-reading.ts';

/**
 * Reads one product of an event: its data, or why there is none. Never throws: that a product is
 * missing or failed is normal in an event that was answered with a 200.
 *
 * Signals of mobile devices are in web events too, with negative values that mean nothing. Here
 * they are `absent`. Where an event does not say its platform, a product is read as it is.
 *
 * @param event - an event of `getEvent`, `searchEvents` or `unsealEvent`
 * @example
 * ```ts
 * const botd = readProduct(event, 'botd');
 * if (botd.ok) console.log(botd.data.bot.result);
 * else if (botd.reason === 'failed') console.log(botd.error.code);
 * else console.log(botd.because); // 'missing' or 'not-for-this-platform'
 * ```
 */
export function readProduct<Name extends ProductName>(
  event: EventsGetResponse,
  name: Name,
): ProductReading<Name> {
  const platform = platformOf(event);
  if (platform && MADE_FOR[name]?.includes(platform) === false) {
    return { ok: false, reason: 'absent', because: 'not-for-this-platform' };
  }
  const { data, error } = event.products[name] ?? {};
  // Should both be there, the data is not the whole of it.
  if (error) return { ok: false, reason: 'failed', error };
  if (!data) return { ok: false, reason: 'absent', because: 'missing' };
  return { ok: true, data: data as ProductData<Name> };
}
