import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  Botd,
  ErrorDetail,
  EventsGetResponse,
  Flag,
  Identification,
  Label,
  Products,
} from '../src/index.ts';
import {
  isMobileEvent,
  isPayloadError,
  type Platform,
  ProductError,
  type ProductName,
  platformOf,
  readProduct,
  requireProduct,
} from '../src/signals/index.ts';
import { caught } from './caught.ts';
import { specExample } from './spec-examples.ts';

const event = (name: string) => specExample<EventsGetResponse>(name);
const [web, mobile, failed] = ['webEvent', 'mobileEvent', 'productErrors'].map(event) as [
  EventsGetResponse,
  EventsGetResponse,
  EventsGetResponse,
];
const notHere = { ok: false, reason: 'absent', because: 'not-for-this-platform' };
const missing = { ok: false, reason: 'absent', because: 'missing' };

/** An event of a platform, with all flags that could be on it. */
function on(platform: string, products: Products): EventsGetResponse {
  const identification = structuredClone(web.products.identification);
  if (identification?.data?.sdk) identification.data.sdk.platform = platform;
  return { products: { identification, ...products } };
}

describe('readProduct', () => {
  it('gives the data, with the type of the product', () => {
    const botd = readProduct(web, 'botd');
    if (!botd.ok) throw new Error(botd.reason);
    expectTypeOf(botd.data).toEqualTypeOf<Botd>();
    expect(botd.data.bot.result).toBe('notDetected');
    const labels = readProduct(web, 'labels');
    if (!labels.ok) throw new Error(labels.reason);
    expectTypeOf(labels.data).toEqualTypeOf<Label[]>();
    expect(labels.data).toHaveLength(2);
  });

  it('gives code and message of a product that failed', () => {
    const vpn = readProduct(failed, 'vpn');
    if (vpn.ok || vpn.reason !== 'failed') throw new Error('It did not fail.');
    expectTypeOf(vpn.error).toEqualTypeOf<ErrorDetail>();
    expect(vpn.error).toEqual({ code: '429 Too Many Requests', message: 'too many requests' });
  });

  it('tells one that is not there from one that is negative', () => {
    const velocity = readProduct(on('js', {}), 'velocity');
    expect(velocity).toEqual(missing);
    expect(readProduct(on('js', { tor: {} }), 'tor')).toEqual(missing);
    const negative = { data: { result: false } };
    expect(readProduct(on('js', { tor: negative }), 'tor')).toEqual({ ok: true, ...negative });
    if (!velocity.ok && velocity.reason === 'absent') {
      expectTypeOf(velocity.because).toEqualTypeOf<'missing' | 'not-for-this-platform'>();
    }
  });

  it('does not take data beside an error for a result', () => {
    const error = { code: 'Failed', message: 'internal server error' };
    const both = on('js', { tor: { data: { result: false }, error } });
    expect(readProduct(both, 'tor')).toEqual({ ok: false, reason: 'failed', error });
  });

  const mobileOnly = [
    'rootApps',
    'emulator',
    'clonedApp',
    'factoryReset',
    'jailbroken',
    'frida',
    'locationSpoofing',
    'mitmAttack',
  ] as const;

  it.each(mobileOnly)('sees no %s on the web, whatever the event holds', (name) => {
    expect(web.products[name]?.data).toBeDefined();
    expect(readProduct(web, name)).toEqual(notHere);
  });

  it.each<[ProductName, Platform[]]>([
    ['rootApps', ['android']],
    ['emulator', ['android']],
    ['clonedApp', ['android']],
    ['factoryReset', ['android', 'ios']],
    ['jailbroken', ['ios']],
    ['frida', ['android', 'ios']],
    ['locationSpoofing', ['android', 'ios']],
    ['mitmAttack', ['android', 'ios']],
    ['tampering', ['web', 'android']],
    ['botd', ['web']],
    ['developerTools', ['web', 'android', 'ios']],
    ['vpn', ['web', 'android', 'ios']],
  ])('reads %s on %j', (name, platforms) => {
    const data = { result: true };
    for (const [platform, sdk] of Object.entries({ web: 'js', android: 'android', ios: 'ios' })) {
      const reading = readProduct(on(sdk, { [name]: { data } }), name);
      expect(reading).toEqual(
        platforms.includes(platform as Platform) ? { ok: true, data } : notHere,
      );
    }
  });

  it('reads as it is what comes from nobody knows where', () => {
    const rootApps = { data: { result: false } };
    for (const some of [
      on('flutter', { rootApps }),
      on('toString', { rootApps }),
      { products: { rootApps } },
    ]) {
      expect(readProduct(some, 'rootApps')).toEqual({ ok: true, ...rootApps });
    }
  });

  it('takes an event of a search', () => {
    const { events } = specExample<{ events: EventsGetResponse[] }>('firstPage');
    for (const found of events) expect(readProduct(found, 'identification').ok).toBe(true);
  });
});

describe('platformOf', () => {
  it('knows web, Android and iOS, and what it does not know', () => {
    expectTypeOf(platformOf).returns.toEqualTypeOf<Platform | undefined>();
    const events = [
      web,
      mobile,
      on('ios', {}),
      on('tizen', {}),
      event('oldEvent'),
      { products: {} },
    ];
    expect(events.map(platformOf)).toEqual([
      'web',
      'android',
      'ios',
      undefined,
      undefined,
      undefined,
    ]);
    expect(events.map(isMobileEvent)).toEqual([false, true, true, false, false, false]);
  });
});

describe('requireProduct', () => {
  it('gives the data', () => {
    const data = requireProduct(mobile, 'rootApps');
    expectTypeOf(data).toEqualTypeOf<Flag>();
    expectTypeOf(requireProduct<'identification'>).returns.toEqualTypeOf<Identification>();
    expect(data).toEqual({ result: true });
  });

  it.each<[ProductName, EventsGetResponse, object, string]>([
    ['botd', failed, { reason: 'failed' }, 'failed with TooManyRequests'],
    ['velocity', { products: {} }, missing, 'missing'],
    ['jailbroken', web, notHere, 'platform'],
  ])('names %s when there is none, and says why', async (name, given, reading, why) => {
    const error = await caught(() => requireProduct(given, name));
    expect(error).toBeInstanceOf(ProductError);
    expect(isPayloadError(error)).toBe(true);
    expect(error).toMatchObject({ kind: 'product', product: name, reading });
    expect(error.message).toContain(`\`${name}\``);
    expect(error.message).toContain(why);
  });
});
