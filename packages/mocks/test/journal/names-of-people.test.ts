import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMock, describeViolation, type MockSource } from '../../src/index.ts';

const ADA = 'ada@example.org';

async function seen(source: MockSource, target: string, init: RequestInit) {
  const mock = createMock(source);
  const url = `${mock.servers[0] ?? 'https://a.example'}${target}`;
  const { headers } = await mock.fetch(url, {
    ...init,
    headers: { 'content-type': 'application/json', 'auth-api-key': 'k' },
  });
  const said = mock.violations.map(describeViolation);
  const all = [inspect(mock.requests, { depth: null }), ...said, headers.get('sl-violations')];
  return { mock, text: all.join('\n') };
}

/** An API with one body, of this schema. */
const api = (schema: object) => ({
  openapi: '3.1.0',
  jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
  info: { title: 'A', version: '1' },
  paths: {
    '/a': {
      post: {
        operationId: 'a',
        requestBody: { content: { 'application/json': { schema } } },
        responses: { 204: { description: '' } },
      },
    },
  },
});
const post = (body: unknown) => ({ method: 'POST', body: JSON.stringify(body) });

describe('a name that may be somebody is not shown', () => {
  it('as a member that nobody knows', async () => {
    const init = { method: 'PUT', body: JSON.stringify({ [ADA]: 1 }) };
    const { mock, text } = await seen('fingerprint', '/events/1', init);
    expect(mock.violations).toMatchObject([
      { rule: 'additionalProperties', pointer: '/[unnamed]', value: '[unnamed]' },
    ]);
    expect(text).not.toContain('ada');
  });

  it('as one of very many such members', async () => {
    const names = Array.from({ length: 150 }, (_, i) => [`ada${i}@example.org`, 1]);
    const init = { method: 'PUT', body: JSON.stringify(Object.fromEntries(names)) };
    const { mock, text } = await seen('fingerprint', '/events/1', init);
    expect(mock.violations).toHaveLength(100);
    expect(mock.violations[0]).toMatchObject({
      pointer: '/[unnamed]',
      rule: 'additionalProperties',
      expected: 'is not a property that there is',
    });
    expect(text).not.toContain('ada');
  });

  it('as a key of a map whose value breaks a rule', async () => {
    const schema = { type: 'object', additionalProperties: { type: 'string' } };
    const { mock, text } = await seen(api(schema), '/a', post({ [ADA]: 7, '4915112345678': 7 }));
    expect(mock.violations).toMatchObject([
      { pointer: '/[unnamed]', rule: 'type', expected: 'must be string', value: 7 },
      { pointer: '/[unnamed]', rule: 'type', expected: 'must be string', value: 7 },
    ]);
    expect(text).not.toMatch(/ada|49151/);
  });

  it.each(['additionalProperties', 'unevaluatedProperties'])(
    'as a member that %s refuses, where a part of the document is elsewhere',
    async (rule) => {
      const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-mocks-'));
      onTestFinished(() => rmSync(folder, { recursive: true }));
      const schema = { type: 'object', properties: { b: { $ref: './b.json' } }, [rule]: false };
      writeFileSync(join(folder, 'b.json'), '{ "type": "string" }');
      writeFileSync(join(folder, 'api.json'), JSON.stringify(api(schema)));
      const { mock, text } = await seen(join(folder, 'api.json'), '/a', post({ [ADA]: 7, b: 7 }));
      expect(
        mock.violations.map(({ pointer, expected }) => `${pointer} ${expected}`).sort(),
      ).toEqual(['/[unnamed] is not a property that there is', '/b must be string']);
      expect(text).not.toContain('ada');
    },
  );

  it('as a parameter', async () => {
    const { mock, text } = await seen('fingerprint', `/events/1?${ADA}=1`, {});
    expect(mock.violations).toMatchObject([{ rule: 'unknownParameter', pointer: '/[unnamed]' }]);
    expect(text).not.toContain('ada');
  });
});

it('a name that the document has is shown, whatever letters it has', async () => {
  const properties = { 'first name': { type: 'string' }, 'last name': {} };
  const schema = { type: 'object', properties, required: ['last name'] };
  const { mock } = await seen(api(schema), '/a', post({ 'first name': 7 }));
  expect(mock.violations).toMatchObject([
    { pointer: '/last name', rule: 'required' },
    { pointer: '/first name', rule: 'type', value: 7 },
  ]);
});

it('a place in a list is shown, whatever its number', async () => {
  const schema = { type: 'array', items: { type: 'integer' } };
  const { mock } = await seen(api(schema), '/a', post([...Array(60_000).fill(1), 'x']));
  expect(mock.violations).toMatchObject([{ pointer: '/60000', rule: 'type', value: 'x' }]);
});
