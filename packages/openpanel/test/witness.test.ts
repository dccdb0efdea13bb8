import { OpenPanel } from '@openpanel/sdk';
import { answer, type KnownApis, type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

// Client, mock and tests come from one spec and would agree on a mistake in it. The vendor's own
// client knows nothing of the spec: the mock has to take what it sends, and answer what it reads.

const credentials = {
  clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
  clientSecret: 'sec_0f1e2d3c4b5a69788796',
};
const receipt = { deviceId: expect.stringMatching(/./), sessionId: expect.stringMatching(/./) };
let mock: RunningMock<KnownApis['openpanel']>;
let official: OpenPanel;

beforeAll(async () => {
  mock = await startMock('openpanel');
});
beforeEach(() => {
  official = new OpenPanel({ ...credentials, apiUrl: mock.url });
  mock.reset();
});
afterAll(() => mock.close());

const accepted = [expect.objectContaining({ status: 200, verdict: 'accepted', violations: [] })];

describe('@openpanel/sdk against the mock', () => {
  const calls: Record<string, () => unknown> = {
    track: () => official.track('invoice_paid', { profileId: 'u-17', plan: 'team', tags: ['a'] }),
    'track with groups': () => official.track('seat_added', { groups: ['org-3'] }),
    identify: () =>
      official.identify({ profileId: 'u-17', firstName: 'Mara', email: 'm@garden.example' }),
    increment: () => official.increment({ profileId: 'u-17', property: 'logins' }),
    decrement: () => official.decrement({ profileId: 7, property: 'quota.seats', value: 2 }),
    upsertGroup: () => official.upsertGroup({ id: 'org-3', type: 'company', name: 'Garden Works' }),
    revenue: () => official.revenue(4900, { profileId: 'u-17' }),
  };

  it.each(Object.entries(calls))('%s is accepted and understood', async (_, call) => {
    const result = await call();
    expect(mock.requests).toEqual(accepted);
    expect(result ?? receipt).toEqual(receipt);
  });

  it.each([
    ['setGroups', () => official.setGroups(['org-3', 'org-4'])],
    ['setGroup', () => official.setGroup('org-3')],
  ])('%s is accepted', async (_, call) => {
    official.profileId = 'u-17';
    await call();
    expect(mock.requests).toEqual(accepted);
    expect(mock.requests[0]?.body).toMatchObject({ type: 'assign_group' });
  });
});

describe('faults of @openpanel/sdk 1.3.1 that are its own', () => {
  it('takes a bot verdict for success', async () => {
    mock.script('track', [answer(202)]);
    const result = await official.track('invoice_paid');
    expect(result).toMatchObject({ bot: { name: expect.any(String) } });
  });

  it('resolves to null on 401 and says nothing', async () => {
    mock.script('track', [answer(401, 'invalidCorsOrSecret')]);
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await official.track('invoice_paid')).toBeNull();
    expect(spoken).not.toHaveBeenCalled();
    spoken.mockRestore();
  });

  it('sends a refused revenue of 49.5 four times', { timeout: 10_000 }, async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await official.revenue(49.5)).toBeNull();
    expect(mock.requests.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    spoken.mockRestore();
  });

  it('sends an event again that was called a duplicate', { timeout: 10_000 }, async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {});
    mock.script('track', [answer(200, 'duplicateEvent')]);
    await official.track('invoice_paid');
    expect(mock.requests.length).toBeGreaterThan(1);
    spoken.mockRestore();
  });
});
