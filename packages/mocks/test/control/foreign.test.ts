import { describe, expect, it, onTestFinished } from 'vitest';
import { isForeign } from '../../src/control/is-foreign.ts';
import { useMock } from '../../src/fixtures/vitest.ts';
import { startMock } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { send } from '../send-to-vendor.ts';
import { askControl } from './ask-control.ts';

const openpanel = useMock('openpanel', { strict: false });
const own = () => `127.0.0.1:${openpanel.port}`;

describe('a page of somebody else cannot command a mock', () => {
  it.each<[string, () => Record<string, string>]>([
    ['by its origin', () => ({ origin: 'https://evil.example' })],
    ['by no origin of its own', () => ({ origin: 'null' })],
    ['by another port', () => ({ origin: 'http://127.0.0.1:1' })],
    ['by another scheme', () => ({ origin: `https://${own()}` })],
    ['from another site', () => ({ 'sec-fetch-site': 'cross-site' })],
    ['from the same site', () => ({ 'sec-fetch-site': 'same-site' })],
    ['by a name that leads to loopback', () => ({ host: 'evil.example' })],
    [
      'by such a name as its own origin',
      () => ({
        host: `evil.example:${openpanel.port}`,
        origin: `http://evil.example:${openpanel.port}`,
        'sec-fetch-site': 'same-origin',
      }),
    ],
    ['by a name that looks like loopback', () => ({ host: '127.0.0.1.evil.example' })],
    ['by another address', () => ({ host: '192.0.2.7' })],
  ])('%s', async (_, headers) => {
    await send(openpanel, 'track');
    for (const [name, input] of [
      ['/requests', undefined],
      ['/reset', {}],
      ['/', undefined],
      ['/nothing', undefined],
    ] as const) {
      const reply = await askControl(openpanel, name, { input, headers: headers() });
      expect(reply).toMatchObject({
        status: 403,
        json: { detail: 'The control API takes no other origin' },
      });
    }
    expect(openpanel.summary.requests).toBe(1);
  });

  it.each<[string, () => Record<string, string>]>([
    ['no origin', () => ({})],
    ['its own origin', () => ({ origin: `http://${own()}` })],
    ['a page of its own', () => ({ origin: `http://${own()}`, 'sec-fetch-site': 'same-origin' })],
    ['the address bar', () => ({ 'sec-fetch-site': 'none' })],
    ['localhost', () => ({ host: `localhost:${openpanel.port}` })],
    ['another address of loopback', () => ({ host: '127.8.9.10' })],
    ['loopback of IPv6', () => ({ host: `[::1]:${openpanel.port}` })],
  ])('but %s can', async (_, headers) => {
    expect(await askControl(openpanel, '/requests', { headers: headers() })).toMatchObject({
      status: 200,
    });
  });

  it('where it was told to listen elsewhere, by whatever name it is called', async () => {
    const mock = await startMock(document, { host: '0.0.0.0' });
    onTestFinished(() => mock.close());
    const host = 'mock.compose.internal:4010';
    expect(await askControl(mock, '/requests', { headers: { host } })).toMatchObject({
      status: 200,
    });
    // A page whose own name leads here looks like one of ours to both headers.
    const rebound = { host: 'evil.example:4010', origin: 'http://evil.example:4010' };
    expect(await askControl(mock, '/requests', { headers: rebound })).toMatchObject({
      status: 403,
    });
    const origin = 'https://evil.example';
    expect(await askControl(mock, '/requests', { headers: { host, origin } })).toMatchObject({
      status: 403,
    });
  });

  it('what names no host is not of loopback', () => {
    expect(isForeign({ headers: {} } as never, '127.0.0.1')).toBe(true);
    expect(isForeign({ headers: {} } as never, '0.0.0.0')).toBe(false);
  });
});
