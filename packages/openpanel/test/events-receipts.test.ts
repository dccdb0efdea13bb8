import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isOpenPanelError } from '../src/index.ts';
import { receipt, recordEvents } from './record-events.ts';

const text =
  (body: string, status = 200) =>
  () =>
    new Response(body, { status });

describe('a receipt', () => {
  it('has the ids of the answer, and shows them to nobody else', async () => {
    const { events } = recordEvents();
    const accepted = await events.track('x');
    expect(accepted.outcome).toBe('accepted');
    expect(accepted.deviceId).toBe(receipt.deviceId);
    expect(accepted.sessionId).toBe(receipt.sessionId);
    const seen = inspect(accepted, { showHidden: true, depth: 9 }) + JSON.stringify(accepted);
    expect(seen).toContain('accepted');
    expect(seen).not.toContain(receipt.deviceId);
    expect(seen).not.toContain(receipt.sessionId);
  });

  it('has no ids where the answer has none', async () => {
    const { events } = recordEvents({}, () => Response.json({ deviceId: 'd', sessionId: '' }));
    const accepted = await events.track('x');
    expect([accepted.deviceId, accepted.sessionId]).toEqual(['d', undefined]);
  });

  it.each(['Duplicate event', 'duplicated'])('tells a duplicate by %j', async (notice) => {
    const { events, requests } = recordEvents({}, text(notice));
    const duplicate = await events.track('x');
    expect(duplicate.outcome).toBe('duplicate');
    expect(duplicate.deviceId).toBeUndefined();
    expect(requests).toHaveLength(1);
  });

  it('is given for the empty 200 of an older server', async () => {
    const { events } = recordEvents({}, () => new Response(null));
    expect(await events.track('x')).toMatchObject({ outcome: 'accepted', deviceId: undefined });
  });
});

describe('what is no receipt', () => {
  it('is a refusal that comes as a 200', async () => {
    const { events, requests } = recordEvents({}, text('Ingestion: Invalid cors or secret'));
    const error = await events.track('x').catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: 'unexpected', status: 200 });
    expect(error.body).toBe('Ingestion: Invalid cors or secret');
    expect(error.message).not.toContain('Ingestion');
    expect(requests).toHaveLength(1);
  });

  it.each([
    { body: null },
    { body: [] },
    { body: [{ deviceId: 'd' }] },
    { body: 0 },
    { body: true },
  ])('is JSON that is no object: $body', async ({ body }) => {
    const { events } = recordEvents({}, () => Response.json(body));
    const error = await events.track('x').catch((thrown) => thrown);
    expect(error).toMatchObject({ name: 'ApiError', kind: 'unexpected', status: 200 });
    expect(error.body).toEqual(body);
  });

  it('is a page, or JSON that breaks off', async () => {
    for (const [body, type] of [
      ['<html>', 'text/html'],
      ['{"deviceId":', 'application/json'],
    ] as const) {
      const answer = () => new Response(body, { headers: { 'content-type': type } });
      const { events } = recordEvents({}, answer);
      await expect(events.track('x')).rejects.toMatchObject({ kind: 'decode' });
    }
  });

  it('is the verdict that the caller is a bot', async () => {
    const verdict = { bot: { name: 'Googlebot', type: 'Search bot' } };
    const { events } = recordEvents({}, () => Response.json(verdict, { status: 202 }));
    const error = await events.track('x').catch((thrown) => thrown);
    expect(error).toMatchObject({ kind: 'http', status: 202, outcome: 'dropped' });
    expect(isOpenPanelError(error, 'track') && error.status === 202 && error.body).toEqual(verdict);
  });

  it.each([400, 401, 404, 500])('is a %i, which is what the client throws', async (status) => {
    const answer = () => Response.json({ status, message: 'no' }, { status });
    const { events, requests } = recordEvents({}, answer);
    const error = await events.track('x').catch((thrown) => thrown);
    expect(isOpenPanelError(error, 'track') && error.status).toBe(status);
    expect(requests).toHaveLength(1);
  });
});
