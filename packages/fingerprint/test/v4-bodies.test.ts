import { join } from 'node:path';
import { createJudge } from '@visitor-apis/contract';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// Bodies that v4 takes or refuses, sent to the mock as they are, and given to ajv.

const judge = createJudge(join(import.meta.dirname, '../openapi-v4.json'));
const key = { authorization: 'Bearer test-key' };
let mock: RunningMock;

beforeAll(async () => {
  mock = await startMock('fingerprint@v4');
});
afterAll(() => mock.close());

async function send(call: string, body: string, type = 'application/json') {
  const [method = '', path = ''] = call.split(' ');
  const headers = { ...key, 'content-type': type };
  const response = await fetch(`${mock.url}${path}`, { method, headers, ...(body && { body }) });
  const text = await response.text();
  return { status: response.status, text };
}

const unparsed = expect.stringContaining('"request_cannot_be_parsed"');
const update = (body: string, type?: string) => send('PATCH /events/x', body, type);
const analyze = (body: string) => send('POST /edge', body);

describe('an update', () => {
  it.each([
    ['with all keys', '{"linked_id":"order-7","tags":{"a":[null,{}]},"suspect":true}'],
    ['with suspect false', '{"suspect":false}'],
    ['with an empty linked id', '{"linked_id":""}'],
    ['with empty tags', '{"tags":{}}'],
    ['with tags of any keys', '{"tags":{"suspect":1,"":0,"__proto__":{}}}'],
  ])('%s is taken, and answered without body', async (_, body) => {
    expect(await update(body)).toEqual({ status: 200, text: '' });
    expect(judge('EventUpdate', JSON.parse(body))).toBe(true);
  });

  it.each([
    ['with an unknown key', '{"invalid":true}'],
    ['with a key of v3', '{"linkedId":"x"}'],
    ['with another key of v3 beside a known one', '{"suspect":true,"tag":{}}'],
    ['with a key in other letters', '{"Suspect":true}'],
    ['with tags that are a list', '{"tags":["vip"]}'],
    ['with tags that are null', '{"tags":null}'],
    ['with tags that are text', '{"tags":"vip"}'],
    ['with suspect as text', '{"suspect":"false"}'],
    ['with suspect as a number', '{"suspect":0}'],
    ['with suspect null', '{"suspect":null}'],
    ['with a numeric linked id', '{"linked_id":7}'],
    ['that is a list', '[{"suspect":true}]'],
    ['that is null', 'null'],
  ])('%s is refused', async (_, body) => {
    expect(await update(body)).toEqual({ status: 400, text: unparsed });
    expect(judge('EventUpdate', JSON.parse(body))).toBe(false);
  });

  it.each([
    ['without body', '', undefined],
    ['with half a body', '{"suspect":', undefined],
    ['as a form', 'suspect=true', 'application/x-www-form-urlencoded'],
    ['as plain text', '{"suspect":true}', 'text/plain'],
  ])('%s is refused', async (_, body, type) => {
    expect(await update(body, type)).toEqual({ status: 400, text: unparsed });
  });
});

describe('a request to be analyzed', () => {
  const host = { name: 'Host', value: 'shop.example.org' };
  const request = { headers: [host], method: 'GET', url: 'https://shop.example.org/' };
  const v4 = { ipv4_address: '192.0.2.17' };
  const v6 = { ipv6_address: '2001:db8::7' };

  it.each<[string, object]>([
    ['with an IPv4 address', { ...request, ...v4 }],
    ['with an IPv6 address', { ...request, ...v6 }],
    ['with both', { ...request, ...v4, ...v6 }],
    [
      'with a header twice, one of them emptied',
      { ...request, ...v4, headers: [host, { ...host, value: '' }] },
    ],
    ['with a method of its own', { ...request, ...v4, method: 'PURGE' }],
    ['with a linked id and tags', { ...request, ...v6, linked_id: 'ray-1', tags: { zone: [1] } }],
  ])('%s is taken', async (_, body) => {
    const { status, text } = await analyze(JSON.stringify(body));
    expect(status).toBe(200);
    expect(judge('EdgeResponse', JSON.parse(text))).toBe(true);
    expect(judge('EdgeRequest', body)).toBe(true);
  });

  it.each<[string, object]>([
    ['without an address', request],
    ['without headers', { ...request, ...v4, headers: undefined }],
    ['with an empty list of headers', { ...request, ...v4, headers: [] }],
    ['with headers as a map', { ...request, ...v4, headers: { Host: 'shop.example.org' } }],
    ['with a header without value', { ...request, ...v4, headers: [{ name: 'Host' }] }],
    ['with a header value null', { ...request, ...v4, headers: [{ ...host, value: null }] }],
    ['with a header that says more', { ...request, ...v4, headers: [{ ...host, raw: '' }] }],
    ['without a method', { ...request, ...v4, method: undefined }],
    ['without a URL', { ...request, ...v4, url: undefined }],
    ['with a path for a URL', { ...request, ...v4, url: '/cart' }],
    ['with an IPv6 address as IPv4', { ...request, ipv4_address: '2001:db8::7' }],
    ['with an IPv4 address as IPv6', { ...request, ipv6_address: '192.0.2.17' }],
    ['with half an address beside a whole one', { ...request, ...v6, ipv4_address: '192.0.2' }],
    ['with an unknown key', { ...request, ...v4, client_ip: '192.0.2.17' }],
    ['with tags as a list', { ...request, ...v4, tags: [] }],
  ])('%s is refused', async (_, body) => {
    const text = JSON.stringify(body);
    expect(await analyze(text)).toEqual({ status: 400, text: unparsed });
    expect(judge('EdgeRequest', JSON.parse(text))).toBe(false);
  });
});
