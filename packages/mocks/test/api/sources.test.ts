import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { KNOWN_APIS, type KnownApis } from '../../src/api/known-apis.gen.ts';
import {
  type AnyOperations,
  createMock,
  createMockFetch,
  type Mock,
  startMock,
  UnknownApiError,
} from '../../src/index.ts';
import { document } from '../sample-document.ts';

const UNKNOWN =
  'There is no API "fingerprnt", and no such file. Known are: ours-privacy, fingerprint, fingerprint@v4, openpanel; any other OpenAPI document works by its path.';

describe('a mock is made of', () => {
  it('a known name, typed by its operations, and ready at once', () => {
    const mock = createMock('fingerprint');
    expectTypeOf(mock).toEqualTypeOf<Mock<KnownApis['fingerprint']>>();
    expectTypeOf(createMock('openpanel')).toEqualTypeOf<Mock<KnownApis['openpanel']>>();
    expect(mock.api).toBe('fingerprint@v3');
    expect(mock.servers).toEqual([
      'https://api.fpjs.io',
      'https://eu.api.fpjs.io',
      'https://ap.api.fpjs.io',
    ]);
  });

  it('the key of a known API', async () => {
    const mock = createMock('fingerprint@v3');
    expectTypeOf(mock).toEqualTypeOf<Mock<KnownApis['fingerprint@v3']>>();
    await mock.ready;
    expect(mock).toMatchObject({
      api: 'fingerprint@v3',
      operations: expect.arrayContaining(['getEvent']),
    });
  });

  it.each(KNOWN_APIS)('each that is known: $key', async ({ key, name }) => {
    for (const source of [key, name]) {
      const mock = createMock(source);
      await mock.ready;
      expect(mock.api).toBe(key);
      expect(mock.operations.length).toBeGreaterThan(4);
      expect(mock.servers.length).toBeGreaterThan(0);
    }
  });

  it('a document, whose operations have no types', async () => {
    const mock = createMock(document);
    expectTypeOf(mock).toEqualTypeOf<Mock<AnyOperations>>();
    expectTypeOf(createMock<string>).returns.toEqualTypeOf<Mock<AnyOperations>>();
    expect(mock.api).toBe('Garden');
    expect(mock.servers).toEqual([
      'https://us.garden.example/v1',
      'https://eu.garden.example/eu/v1',
    ]);
  });

  it('a document without a title or servers', async () => {
    const { info: _, servers: __, ...bare } = document;
    const mock = createMock({ ...bare, info: { version: '1' } });
    expect(mock).toMatchObject({ api: 'API', servers: [] });
    const { status } = await mock.fetch('http://any.example/open?day=monday');
    expect(status).toBe(204);
  });

  it('a document whose servers have variables', () => {
    const url = 'https://{region}.garden.example/{base}/';
    const variables = { region: { default: 'eu' } };
    const servers = [{ url, variables }, { url: '/v1' }, { url: 'https://a.example' }];
    // What has no default is left as it is.
    expect(createMock({ ...document, servers }).servers).toEqual([
      'https://eu.garden.example/{base}',
      'https://a.example',
    ]);
  });

  it.each(['garden.json', 'garden.yaml', 'garden.yml', 'garden'])('a file: %s', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-mocks-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, name);
    writeFileSync(file, name.endsWith('json') ? JSON.stringify(document) : stringify(document));
    const mock = createMock(file);
    await mock.ready;
    expect(mock).toMatchObject({ api: 'Garden', operations: ['getPlant', 'plantSeed', 'isOpen'] });
  });
});

describe('a mock is not made of', () => {
  it('a name that nobody knows', async () => {
    expect(() => createMock('fingerprnt')).toThrow(new UnknownApiError('fingerprnt', NAMES));
    expect(() => createMock('fingerprnt')).toThrow(UNKNOWN);
    expect(() => createMockFetch('fingerprnt')).toThrow(UnknownApiError);
    await expect(startMock('fingerprnt')).rejects.toThrow(UNKNOWN);
  });

  it.each(['./nowhere.yaml', '/nowhere/openapi.json', 'nowhere.yaml'])(
    'a file that is not there: %s',
    (file) => {
      expect(() => createMock(file)).toThrow(expect.objectContaining({ code: 'ENOENT' }));
    },
  );

  it('what is no OpenAPI document', async () => {
    await expect(createMock({}).ready).rejects.toThrow('Unsupported document format');
    await expect(startMock({ info: { title: 'A' } })).rejects.toThrow(
      'Unsupported document format',
    );
  });
});

const NAMES = KNOWN_APIS.map(({ name }) => name);
