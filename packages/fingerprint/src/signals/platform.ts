import type { EventsGetResponse } from '../models.gen.ts';

/** Where the client agent ran. */
export type Platform = 'web' | 'android' | 'ios';

const BY_SDK: Readonly<Record<string, Platform>> = { js: 'web', android: 'android', ios: 'ios' };

/**
 * Where an event comes from; `undefined` where it does not say: events before July 2025, events of
 * which identification failed, platforms that are newer than this package.
 *
 * @example
 * ```ts
 * const event = await fingerprint.getEvent(requestId);
 * console.log(platformOf(event)); // 'web', 'android', 'ios' or undefined
 * ```
 */
export function platformOf({ products }: EventsGetResponse): Platform | undefined {
  const name = products.identification?.data?.sdk?.platform ?? '';
  return Object.hasOwn(BY_SDK, name) ? BY_SDK[name] : undefined;
}

/**
 * Whether an event comes from an Android or iOS app; `false` where it does not say.
 *
 * @example
 * ```ts
 * if (isMobileEvent(event)) console.log(readProduct(event, 'frida'));
 * ```
 */
export function isMobileEvent(event: EventsGetResponse): boolean {
  const platform = platformOf(event);
  return platform === 'android' || platform === 'ios';
}
