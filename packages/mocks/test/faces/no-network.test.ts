import { describe, expect, it, onTestFinished } from 'vitest';
import { createMock, garbled, ok, reset, startMock, truncated } from '../../src/index.ts';
import { TRACK } from './openpanel-mock.ts';
import { fetchClient } from './real-clients.ts';
import { watchNetwork } from './watch-network.ts';

function watch() {
  const network = watchNetwork();
  onTestFinished(() => network.stop());
  return network;
}

describe('the fetch without a port', () => {
  it('looks up no name and opens no connection, whatever is asked of it', async () => {
    const network = watch();
    const mock = createMock('openpanel');
    await mock.ready;
    const client = fetchClient(mock.fetch);
    mock.script('track', [ok(), reset(), truncated(), garbled()]);
    const urls = [
      ...mock.servers.map((base) => `${base}/track`),
      'https://elsewhere.example/track',
    ];
    for (const url of [...urls, ...urls]) await client(url, { ...TRACK, timeout: 5000 });
    expect(mock.requests).toHaveLength(6);
    expect(network.seen).toEqual([]);
  });

  it('is watched by what sees the connections of the global one', async () => {
    const mock = await startMock('openpanel');
    onTestFinished(() => mock.close());
    const network = watch();
    await fetch(mock.url.replace('127.0.0.1', 'localhost'));
    expect(network.seen).toEqual(expect.arrayContaining(['GETADDRINFOREQWRAP', 'TCPCONNECTWRAP']));
  });
});
