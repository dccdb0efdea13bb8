import { type RunningMock, startMock } from '@visitor-apis/mocks';
import type { Middleware } from '@visitor-apis/openpanel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../all-three.ts';

const vendors = ['fingerprint', 'openpanel', 'ours-privacy'] as const;
const mocks = new Map<string, RunningMock>();
beforeAll(async () => {
  for (const vendor of vendors) {
    mocks.set(vendor, await startMock(vendor));
  }
});
afterAll(() => Promise.all([...mocks.values()].map((mock) => mock.close())));

/** Runs the program; each mock answers as it is asked to. */
async function run(prefer: Partial<Record<(typeof vendors)[number], string>>) {
  const sent: { vendor: string; headers: Headers; body: string }[] = [];
  const of = (vendor: (typeof vendors)[number]) => ({
    baseUrl: mocks.get(vendor)?.url,
    headers: { prefer: prefer[vendor] },
    middleware: [
      ({ request: { headers, body } }, next) => {
        sent.push({ vendor, headers, body: String(body ?? '') });
        return next();
      },
    ] satisfies Middleware[],
  });
  const visit = await main({
    fingerprint: { apiKey: 'any', region: 'eu', ...of('fingerprint') },
    openpanel: {
      clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
      clientSecret: 'sec_0f1e2d3c4b5a69788796',
      ...of('openpanel'),
    },
    oursPrivacy: { token: 'src_live_1', onWarning: null, ...of('ours-privacy') },
    requestId: '1795000000000.NLOjmg',
  });
  return { visit, sent };
}

describe('examples/all-three.ts', () => {
  it('tells both of the person whom Fingerprint has identified', async () => {
    const { visit, sent } = await run({ fingerprint: 'example=webEvent' });
    const tracked = { openpanel: 'fulfilled', oursPrivacy: 'fulfilled' };
    expect(visit).toMatchObject({ visitor: 'person', tracked });
    const [asked, ...told] = sent;
    expect(asked).toMatchObject({ vendor: 'fingerprint' });
    const openpanel = told.find(({ vendor }) => vendor === 'openpanel');
    const ours = told.find(({ vendor }) => vendor === 'ours-privacy');
    expect(openpanel?.headers.get('openpanel-client-ip')).toBe('198.51.100.23');
    expect(openpanel?.headers.get('user-agent')).toContain('Chrome/143');
    const profileId = 'Ibk1527CUFmcnjLwIs4A';
    expect(JSON.parse(openpanel?.body ?? '')).toMatchObject({
      payload: { profileId, properties: { __timestamp: '2026-11-18T11:06:40.000Z' } },
    });
    expect(JSON.parse(ours?.body ?? '')).toMatchObject({
      token: 'src_live_1',
      externalId: profileId,
      distinctId: 'visit-1795000000000.NLOjmg',
      time: 1_795_000_000_000,
      identityContext: { ip: '198.51.100.23' },
    });
  });

  it('tells nobody of what is no person', async () => {
    const { visit, sent } = await run({ fingerprint: 'example=unknownValues' });
    expect(visit).toEqual({ visitor: 'bot', vpn: true, tracked: {} });
    expect(sent.map(({ vendor }) => vendor)).toEqual(['fingerprint']);
  });

  it('does not take a product that failed for a bot', async () => {
    const { visit } = await run({ fingerprint: 'example=productErrors' });
    expect(visit).toMatchObject({ visitor: 'unknown', vpn: undefined });
    expect(Object.keys(visit.tracked)).toEqual(['openpanel', 'oursPrivacy']);
  });

  it('tells the one though the other refuses', async () => {
    const { visit } = await run({ fingerprint: 'example=webEvent', openpanel: 'code=400' });
    expect(visit.tracked).toEqual({ openpanel: 'rejected', oursPrivacy: 'fulfilled' });
  });
});
