import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { recordFetch } from '../../runtime/test/recording-fetch.ts';
import {
  createOpenPanelAnalyticsClient,
  type OpenPanelAnalyticsClient,
  type OpenPanelAnalyticsOperations,
} from '../src/analytics/index.ts';
import { createOpenPanelClient, type OpenPanelClient } from '../src/index.ts';
import {
  createOpenPanelManageClient,
  type OpenPanelManageClient,
  type OpenPanelManageOperations,
} from '../src/manage/index.ts';
import { clientId, clientSecret } from './record-events.ts';

// Three entries of one document: each has its own operations, and none pays for the others.

type Base = string | undefined;
const calls: Record<string, (options: { baseUrl?: Base; fetch: never }) => Promise<unknown>> = {
  '/track/device-id': (options) =>
    createOpenPanelClient({ clientId, clientSecret, ...options }).getDeviceId(),
  '/insights/shop/live': (options) =>
    createOpenPanelAnalyticsClient({ clientId, clientSecret, ...options }).getLiveVisitors('shop'),
  '/manage/projects': (options) =>
    createOpenPanelManageClient({ clientId, clientSecret, ...options }).listProjects(),
};

describe('the base URL', () => {
  const bases: [Base, string][] = [
    [undefined, 'https://api.openpanel.dev'],
    ['https://stats.example.org/api', 'https://stats.example.org/api'],
    ['https://stats.example.org/api/', 'https://stats.example.org/api'],
    ['https://stats.example.org/api//', 'https://stats.example.org/api'],
    ['http://localhost:3333', 'http://localhost:3333'],
  ];

  it.each(bases)('%s keeps its path in each entry', async (baseUrl, start) => {
    for (const [path, call] of Object.entries(calls)) {
      const { fetch, last } = recordFetch(() => Response.json({ deviceId: '', sessionId: '' }));
      await call({ baseUrl, fetch: fetch as never });
      expect(last().url).toBe(start + path);
      expect(last().headers.get('openpanel-client-id')).toBe(clientId);
      expect(last().headers.get('openpanel-client-secret')).toBe(clientSecret);
    }
  });
});

describe('each entry', () => {
  it('has its own operations, and none of the others', () => {
    type Reading = keyof OpenPanelAnalyticsOperations;
    type Managing = keyof OpenPanelManageOperations;
    expectTypeOf<Extract<keyof OpenPanelClient, Reading | Managing>>().toBeNever();
    expectTypeOf<Extract<keyof OpenPanelAnalyticsClient, Managing | 'track'>>().toBeNever();
    expectTypeOf<Extract<keyof OpenPanelManageClient, Reading | 'track'>>().toBeNever();
    const options = { clientId, clientSecret };
    const tracking = createOpenPanelClient(options);
    const reading = createOpenPanelAnalyticsClient(options);
    const managing = createOpenPanelManageClient(options);
    const names = [tracking, reading, managing].flatMap((client) => Object.keys(client.try));
    expect(names).toHaveLength(new Set(names).size);
    expect(Object.keys(tracking)).not.toContain('exportEvents');
    expect(Object.keys(tracking.try)).toEqual(expect.arrayContaining(['track', 'getDeviceId']));
    expect(Object.keys(managing.try)).toHaveLength(17);
  });

  it.each([
    ['index.ts', ['/track'], ['/insights/', '/export/', '/manage/']],
    ['events/index.ts', [], ['/insights/', '/export/', '/manage/']],
    ['analytics/index.ts', ['/insights/', '/export/'], ['/track', '/manage/']],
    ['manage/index.ts', ['/manage/'], ['/track', '/insights/', '/export/']],
  ])('loads its own paths, and none of the others: %s', (entry, own, others) => {
    const code = loadedBy(join(import.meta.dirname, '../src', entry));
    const has = (path: string) => code.includes(`'${path}`);
    expect(own.filter(has)).toEqual(own);
    expect(others.filter(has)).toEqual([]);
  });
});

/** What a module of this package loads, itself included, as one text. */
function loadedBy(file: string, seen = new Set<string>()): string {
  if (seen.has(file)) return '';
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^(?:import|export) (?!type )[^;]*? from '(\.[^']+)';/gm);
  const others = Array.from(statements, ([, path = '']) => loadedBy(join(file, '..', path), seen));
  return [text, ...others].join('\n');
}
