import { expect, it } from 'vitest';
import { useMock } from '../../src/fixtures/vitest.ts';
import { askControl } from './ask-control.ts';

const openpanel = useMock('openpanel', { strict: false });
const json = 'application/json';

it.each([
  '/nothing',
  '/requests/',
  '/requests/1',
  '//requests',
  '/constructor',
  '/__proto__',
  '/toString',
])('%s is no command: 404, with those that there are', async (name) => {
  const { status, json } = await askControl(openpanel, name);
  expect(status).toBe(404);
  expect(json.detail).toBe(
    `There is no command "${name.slice(1)}". There are: requests, violations, received, documented, script, chaos, latency, reset`,
  );
});

it.each<[string, string, string]>([
  ['POST', '/requests', 'requests takes GET'],
  ['DELETE', '/violations', 'violations takes GET'],
  ['GET', '/reset', 'reset takes POST'],
  ['PUT', '/script', 'script takes POST'],
])('%s %s: 405', async (method, name, detail) => {
  expect(await askControl(openpanel, name, { method })).toMatchObject({
    status: 405,
    json: { detail },
  });
});

it.each([
  undefined,
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
])('a command as %s: 415, since pages can send that anywhere', async (type) => {
  const reply = await askControl(openpanel, '/reset', {
    method: 'POST',
    input: '{}',
    headers: { 'content-type': type },
  });
  expect(reply).toMatchObject({ status: 415, json: { detail: 'reset takes application/json' } });
});

it.each([json, `${json}; charset=utf-8`])('a command as %s is taken', async (type) => {
  const headers = { 'content-type': type };
  for (const input of ['', '{}']) {
    const reply = await askControl(openpanel, '/reset', { method: 'POST', headers, input });
    expect(reply).toMatchObject({ status: 200 });
  }
});

it('more than a megabyte: 413', async () => {
  const input = (bytes: number) => `"${'x'.repeat(bytes - 2)}"`;
  expect(await askControl(openpanel, '/script', { input: input(1024 * 1024) })).toMatchObject({
    status: 400,
  });
  expect(await askControl(openpanel, '/script', { input: input(1024 * 1024 + 1) })).toMatchObject({
    status: 413,
    json: { detail: 'script takes at most 1048576 bytes' },
  });
});
