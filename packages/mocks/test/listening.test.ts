import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { type RunningMock, startMock } from '../src/index.ts';
import { document } from './sample-document.ts';
import { useMock } from './sample-mock.ts';

// As it is before any mock was made of it.
const before = structuredClone(document);
const { post } = useMock();

describe('startMock', () => {
  it('takes an object, and leaves it as it was', async () => {
    const mock = await startMock(document);
    onTestFinished(() => mock.close());
    expectTypeOf(mock).toEqualTypeOf<RunningMock>();
    expect(document).toEqual(before);
  });

  it('takes the path of a YAML or JSON file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-mocks-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const [name, text] of [
      ['a.yaml', stringify(document)],
      ['a.json', JSON.stringify(document)],
    ] as const) {
      writeFileSync(join(folder, name), text);
      const mock = await startMock(join(folder, name));
      onTestFinished(() => mock.close());
      const response = await fetch(`${mock.url}/open?day=monday`);
      expect(response.status).toBe(204);
    }
  });

  it('rejects when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo;
    await expect(startMock(document, { port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('refuses an empty host, which would be every address of the machine', async () => {
    await expect(startMock(document, { host: '' })).rejects.toThrow('host must be an address');
  });

  it('rejects a file that is not there', async () => {
    await expect(startMock('/nowhere/openapi.yaml')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('is gone after close, open connections included', async () => {
    const mock = await startMock(document, { host: 'localhost' });
    expect(mock.url).toMatch(/^http:\/\/localhost:/);
    await (await fetch(`${mock.url}/open?day=monday`)).text();
    const half = connect(Number(new URL(mock.url).port), 'localhost').on('error', () => {});
    half.write('POST /v1/seeds HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n{');
    await setTimeout(50);
    await mock.close();
    await expect(fetch(`${mock.url}/open?day=monday`)).rejects.toThrow(TypeError);
  });

  it('outlives an answer that cannot be written', async () => {
    const headers = { 'x-name': { schema: { type: 'string' }, example: 'Zoë – 日' } };
    const mock = await startMock({
      openapi: '3.1.0',
      info: { title: 'A', version: '1' },
      paths: {
        '/a': { get: { operationId: 'a', responses: { 204: { description: '', headers } } } },
      },
    });
    onTestFinished(() => mock.close());
    for (const _ of ['once', 'and again']) {
      const response = await fetch(`${mock.url}/a`);
      expect(response.status).toBe(500);
      expect(await response.text()).toContain('The mock failed');
    }
  });

  it('takes a body of 10 MB and not one byte more', async () => {
    const frame = '{"kind":""}'.length;
    const body = (bytes: number) => `{"kind":"${'x'.repeat(bytes - frame)}"}`;
    expect(await post(body(10 * 1024 * 1024))).toMatchObject({ status: 201 });
    const { status, headers } = await post(body(10 * 1024 * 1024 + 1));
    expect([status, headers.get('content-type')]).toEqual([413, 'application/problem+json']);
  });
});
