import { join } from 'node:path';
import { OpenPanel } from '@openpanel/sdk';
import { type Recorder, recordTraffic } from '@visitor-apis/contract';
import { type Mock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

// Client, mock and tests come from one spec and would agree on a mistake in it. The vendor's own
// client knows nothing of the spec: the mock has to take what it sends, and answer what it reads.

const credentials = {
  clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
  clientSecret: 'sec_0f1e2d3c4b5a69788796',
};
const receipt = { deviceId: expect.stringMatching(/./), sessionId: expect.stringMatching(/./) };
let mock: Mock;
let recorder: Recorder;
let official: OpenPanel;
let seen: number;

beforeAll(async () => {
  mock = await startMock(join(import.meta.dirname, '../openapi.json'));
  recorder = await recordTraffic(mock.url);
});
beforeEach(() => {
  official = new OpenPanel({ ...credentials, apiUrl: recorder.url });
  recorder.ask({});
  seen = recorder.exchanges.length;
});
afterAll(async () => {
  await recorder.close();
  await mock.close();
});

function exchanges() {
  return recorder.exchanges.slice(seen);
}

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
    expect(exchanges()).toEqual([expect.objectContaining({ status: 200, violations: null })]);
    expect(result ?? receipt).toEqual(receipt);
  });

  it.each([
    ['setGroups', () => official.setGroups(['org-3', 'org-4'])],
    ['setGroup', () => official.setGroup('org-3')],
  ])('%s is accepted', async (_, call) => {
    official.profileId = 'u-17';
    await call();
    expect(exchanges()).toEqual([expect.objectContaining({ status: 200, violations: null })]);
    expect(JSON.parse(exchanges()[0]?.body ?? '')).toMatchObject({ type: 'assign_group' });
  });
});

describe('faults of @openpanel/sdk 1.3.1 that are its own', () => {
  it('takes a bot verdict for success', async () => {
    recorder.ask({ prefer: 'code=202' });
    const result = await official.track('invoice_paid');
    expect(result).toMatchObject({ bot: { name: expect.any(String) } });
  });

  it('resolves to null on 401 and says nothing', async () => {
    recorder.ask({ prefer: 'code=401, example=invalidCorsOrSecret', accept: 'text/plain' });
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await official.track('invoice_paid')).toBeNull();
    expect(spoken).not.toHaveBeenCalled();
    spoken.mockRestore();
  });

  it('sends a refused revenue of 49.5 four times', { timeout: 10_000 }, async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await official.revenue(49.5)).toBeNull();
    expect(exchanges().map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    spoken.mockRestore();
  });

  it('sends an event again that was called a duplicate', { timeout: 10_000 }, async () => {
    const spoken = vi.spyOn(console, 'error').mockImplementation(() => {});
    recorder.ask({ prefer: 'code=200, example=duplicateEvent', accept: 'text/plain' });
    await official.track('invoice_paid');
    expect(exchanges().length).toBeGreaterThan(1);
    spoken.mockRestore();
  });
});
