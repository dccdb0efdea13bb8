import { describe, expect, it } from 'vitest';
import { createMock, type MockOptions, startMock, ViolationError } from '../../src/index.ts';
import { Journal, type JournalLimits } from '../../src/journal/journal.ts';
import { RecordedRequest } from '../../src/journal/recorded-request.ts';
import { requestOf, send } from '../send-to-vendor.ts';

async function sendNames(options: MockOptions, names: readonly string[]) {
  const mock = createMock('openpanel', options);
  for (const name of names) {
    const { path, init } = requestOf('openpanel', 'track', {
      body: { type: 'track', payload: { name } },
    });
    await mock.fetch(`${mock.servers[0]}${path}`, init);
  }
  const kept = mock.requests.map(
    ({ body }) => (body as { payload: { name: string } }).payload.name,
  );
  return { mock, kept };
}

describe('the journal keeps', () => {
  it('the last requests, and counts what it dropped', async () => {
    const { mock, kept } = await sendNames({ journal: { requests: 2 } }, ['a', 'b', 'c', 'd', 'e']);
    expect(kept).toEqual(['d', 'e']);
    expect(mock.summary).toMatchObject({ requests: 5, accepted: 5, dropped: 3 });
  });

  it('so many bytes of bodies', async () => {
    const name = 'x'.repeat(80);
    const bytes = JSON.stringify({ type: 'track', payload: { name } }).length;
    const { mock, kept } = await sendNames({ journal: { bytes: 2 * bytes } }, [
      name,
      name,
      name,
      'a',
    ]);
    expect(kept).toEqual([name, 'a']);
    expect(mock.summary).toMatchObject({ requests: 4, dropped: 2 });
  });

  it('the last request, however large', async () => {
    const { kept } = await sendNames({ journal: { bytes: 1 } }, ['a', 'b']);
    expect(kept).toEqual(['b']);
  });

  it('nothing when it may keep nothing', async () => {
    const { mock, kept } = await sendNames({ journal: { requests: 0 } }, ['a', 'b']);
    expect(kept).toEqual([]);
    expect(mock.summary).toMatchObject({ requests: 2, accepted: 2, dropped: 2 });
  });

  it('a thousand requests and 20 MB, unless it is told otherwise', () => {
    const fill = (count: number, bytes: number, limits?: JournalLimits) => {
      const journal = new Journal(limits);
      for (let i = 0; i < count; i++) journal.add(request(i), bytes);
      return journal.summary.dropped;
    };
    expect(fill(1000, 1)).toBe(0);
    expect(fill(1001, 1)).toBe(1);
    expect(fill(20, 1_000_000)).toBe(0);
    expect(fill(21, 1_000_000)).toBe(1);
    expect(fill(21, 1_000_000, { bytes: 21_000_000 })).toBe(0);
  });

  it('what came before a body that was too large, of which there is nothing', async () => {
    const mock = await startMock('openpanel', { maxBodyBytes: 1000, journal: { bytes: 2000 } });
    await send(mock, 'track');
    const tooLarge = await send(mock, 'track', { body: 'x'.repeat(5000) });
    await mock.close();
    expect(tooLarge.status).toBe(413);
    expect(mock.requests.map(({ verdict }) => verdict)).toEqual(['accepted', 'refused']);
  });
});

describe('violations of requests that the journal has dropped', () => {
  it('are counted, and fail a test all the same', async () => {
    const { mock } = await sendNames({ journal: { requests: 1 } }, ['', '', 'fine']);
    expect(mock.violations).toEqual([]);
    expect(mock.summary).toMatchObject({ refused: 2, violations: 2 });
    expect(() => mock.assertNoViolations()).toThrow(ViolationError);
    expect(() => mock.assertNoViolations()).toThrow(
      /^The mock saw 2 violations:\n\nThe journal has dropped the requests of 2\.$/,
    );
  });

  it('are forgotten by reset()', async () => {
    const { mock } = await sendNames({ journal: { requests: 1 } }, ['', 'fine']);
    mock.reset();
    expect(() => mock.assertNoViolations()).not.toThrow();
  });
});

function request(id: number): RecordedRequest {
  const facts = {
    id,
    at: new Date(),
    method: 'GET',
    region: undefined,
    violations: [],
    furtherViolations: 0,
  };
  const parts = { operation: 'a', path: '/', query: {}, headers: {}, body: undefined };
  const outcome = { verdict: 'accepted', outcome: '200', status: 200 } as const;
  return new RecordedRequest({ ...facts, ...outcome }, parts, (all) => all);
}
