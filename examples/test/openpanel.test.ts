import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../openpanel.ts';

const credentials = {
  clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
  clientSecret: 'sec_0f1e2d3c4b5a69788796',
};
const mara = {
  // The first one is what the visitor pretends to be, the last one what the proxy has seen.
  'x-forwarded-for': '198.51.100.9, 203.0.113.7',
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Firefox/144.0',
  cookie: 'theme=dark; profile=u-17',
};

let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock('openpanel');
});
afterAll(() => mock.close());

function post(url: string, headers: Record<string, string>, body: object) {
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}

describe('examples/openpanel.ts', () => {
  it('tells of each visitor what it did, and of orders once for all', async () => {
    const failures: unknown[] = [];
    const onError = (error: unknown) => failures.push(error);
    const shop = await main({ ...credentials, baseUrl: mock.url, onError });
    const orders = `${shop.url}/orders`;
    await Promise.all([
      fetch(`${shop.url}/shoes`, { headers: mara }),
      fetch(`${shop.url}/hats`),
      post(orders, mara, { order: 'A-118', cents: 4990 }),
      post(orders, mara, { order: 'A-119', cents: 1500 }),
    ]);
    await shop.close();
    expect(failures).toEqual([]);

    const seen = mock.requests.map(({ headers, body, status, violations }) => {
      // biome-ignore lint/suspicious/noExplicitAny: what was sent is judged by what is in it
      const { type, payload } = body as any;
      const { __path, __revenue } = payload.properties ?? {};
      const what = __path ?? __revenue ?? `${payload.property} ${payload.value}`;
      const [ip, agent] = [headers['openpanel-client-ip'], headers['user-agent']];
      expect([status, violations]).toEqual([200, []]);
      return [type, payload.profileId, ip, agent === mara['user-agent'], what];
    });
    expect(seen.sort()).toEqual(
      [
        ['track', 'u-17', '203.0.113.7', true, '/shoes'],
        ['track', undefined, undefined, false, '/hats'],
        ['track', 'u-17', '203.0.113.7', true, 4990],
        ['track', 'u-17', '203.0.113.7', true, 1500],
        ['increment', 'u-17', undefined, false, 'orders 2'],
      ].sort(),
    );
  });

  it('serves its visitors though nothing can be tracked, and says so', async () => {
    const failures: unknown[] = [];
    const onError = (error: unknown) => failures.push(error);
    const fetchNothing = () => Promise.reject(new TypeError('fetch failed'));
    const shop = await main({ ...credentials, fetch: fetchNothing, onError });
    const order = { order: 'A-118', cents: 4990 };
    expect(await fetch(shop.url, { headers: mara })).toMatchObject({ status: 204 });
    expect(await post(`${shop.url}/orders`, mara, order)).toMatchObject({ status: 204 });
    const broken = { method: 'POST', body: '{' };
    expect(await fetch(`${shop.url}/orders`, broken)).toMatchObject({ status: 400 });
    await shop.close();
    const network = { kind: 'network' };
    expect(failures).toMatchObject([network, network, network]);
  });
});
