import { describe, expect, it, onTestFinished } from 'vitest';
import { createMock, startMock } from '../../src/index.ts';
import { document } from '../sample-document.ts';
import { requestOf } from '../send-to-vendor.ts';
import { askControl } from './ask-control.ts';

const serve = async (options = {}) => {
  const mock = await startMock(document, options);
  onTestFinished(() => mock.close());
  return mock;
};

describe('the control API is apart from the vendor', () => {
  it('and leaves no trace in the journal', async () => {
    const mock = await serve();
    await askControl(mock, '/requests');
    await askControl(mock, '/nothing');
    expect(mock.summary.requests).toBe(0);
  });

  it('and is not below its base path', async () => {
    const mock = await serve();
    const { status } = await fetch(`${mock.url}/_mock/requests`, { headers: { 'x-key': 'k' } });
    expect(status).toBe(404);
    expect(mock.requests).toMatchObject([{ verdict: 'unknown', path: '/_mock/requests' }]);
  });

  it.each(['/_mocks', '/_mock2/requests', '/_Mock/requests'])('and is not at %s', async (path) => {
    const mock = await serve();
    const { status } = await fetch(`http://127.0.0.1:${mock.port}${path}`);
    expect(status).toBe(404);
    expect(mock.summary).toMatchObject({ requests: 1, unknown: 1 });
  });

  it('and is not there without a port', async () => {
    const mock = createMock(document);
    const { status } = await mock.fetch('https://us.garden.example/_mock/requests');
    expect(status).toBe(404);
    expect(mock.summary).toMatchObject({ requests: 1, unknown: 1 });
  });

  it('and can be left out', async () => {
    const mock = await serve({ control: false });
    expect(await askControl(mock, '/requests')).toMatchObject({
      status: 404,
      json: { detail: 'Nothing is here; the API is at /v1 and /eu/v1' },
    });
    expect(mock.summary).toMatchObject({ requests: 1, unknown: 1 });
  });

  it('and waits for nothing', async () => {
    const mock = await serve({ latency: 60_000 });
    expect(await askControl(mock, '/requests')).toMatchObject({ status: 200 });
  });
});

it('what only one vendor sends by itself is asked of that one only', async () => {
  for (const name of ['openpanel', 'ours-privacy'] as const) {
    const mock = await startMock(name);
    onTestFinished(() => mock.close());
    expect(await askControl(mock, '/deliver-webhook', { input: {} })).toMatchObject({
      status: 404,
    });
    const { path, init } = requestOf(mock.api, 'track');
    expect((await fetch(`${mock.url}${path}`, init)).status).toBe(200);
  }
});
