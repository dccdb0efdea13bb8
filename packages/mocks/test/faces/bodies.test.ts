import { setTimeout } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMock, type MockSource, startMock } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { fetchClient, REAL_CLIENTS } from './real-clients.ts';

const LIMIT = 1000;
const headers = { 'content-type': 'application/json', 'x-key': 'k' };
const beyond = JSON.stringify({ kind: 'x'.repeat(5_000_000) });

async function serve(source: MockSource) {
  const mock = await startMock(source, { maxBodyBytes: LIMIT });
  onTestFinished(() => mock.close());
  return mock;
}

describe.each(REAL_CLIENTS)('a body beyond maxBodyBytes, sent by %s,', (_, client) => {
  it.each([
    ['openpanel', '/track', 'track', 'bodyTooLarge'],
    ['ours-privacy', '/batch', 'trackBatch', 'batchTooLarge'],
  ])('gets the 413 that %s documents at %s', async (source, path, operation, example) => {
    const mock = await serve(source);
    const seen = await client(`${mock.url}${path}`, { headers, body: beyond, timeout: 5000 });
    const documented = mock
      .documented(operation as never)
      .find((outcome) => outcome.example === example);
    expect(documented).toBeDefined();
    expect(seen).toMatchObject({
      status: 413,
      headers: { 'content-type': 'application/json' },
      text: JSON.stringify(documented?.value),
    });
    expect(mock.violations).toMatchObject([{ operation, rule: 'bodySize', refused: true }]);
  });

  it("gets the mock's own 413 where none is documented", async () => {
    const mock = await serve(document);
    const seen = await client(`${mock.url}/seeds`, { headers, body: beyond, timeout: 5000 });
    expect(seen).toMatchObject({
      status: 413,
      headers: { 'content-type': 'application/problem+json' },
      text: expect.stringContaining('at most 1000 bytes'),
    });
    expect(mock.requests).toMatchObject([{ operation: 'plantSeed', verdict: 'refused' }]);
  });
});

describe('maxBodyBytes', () => {
  const ofBytes = (count: number) => `{"kind":"${'x'.repeat(count - '{"kind":""}'.length)}"}`;

  it.each(['http', 'portless'])(
    'takes a body of so many bytes over %s, and no more',
    async (face) => {
      const mock = await serve(document);
      const client = fetchClient(face === 'http' ? fetch : mock.fetch);
      const ask = (body: string) => client(`${mock.url}/seeds`, { headers, body, timeout: 5000 });
      expect(await ask(ofBytes(LIMIT))).toMatchObject({ status: 201 });
      expect(await ask(ofBytes(LIMIT + 1))).toMatchObject({ status: 413 });
      // Bytes, not characters.
      expect(await ask(`{"kind":"${'ö'.repeat(LIMIT / 2)}"}`)).toMatchObject({ status: 413 });
    },
  );

  it('ends a stream that has no end, without a port', async () => {
    const mock = createMock(document, { maxBodyBytes: LIMIT });
    let isCancelled = false;
    const body = new ReadableStream<Uint8Array>({
      // Slowly, so that a mock that reads it for ever does not keep this test from ending.
      async pull(controller) {
        await setTimeout(1);
        controller.enqueue(new Uint8Array(400));
      },
      cancel: () => {
        isCancelled = true;
      },
    });
    const init = { method: 'POST', headers, body, duplex: 'half' } as RequestInit;
    const { status } = await mock.fetch('https://us.garden.example/v1/seeds', init);
    expect([status, isCancelled]).toEqual([413, true]);
  });

  it('lets earlier requests stay in the journal, since nothing is kept of what was too large', async () => {
    const mock = createMock(document, { maxBodyBytes: LIMIT, journal: { bytes: 2000 } });
    const ask = (body: string) =>
      mock.fetch('https://us.garden.example/v1/seeds', { method: 'POST', headers, body });
    await ask('{"kind":"oak"}');
    await ask(beyond);
    expect(mock.requests).toMatchObject([{ status: 201 }, { status: 413 }]);
    expect(mock.summary).toMatchObject({ dropped: 0 });
  });
});
