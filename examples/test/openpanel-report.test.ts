import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KnownApis, ok, type RunningMock, startMock, undocumented } from '@visitor-apis/mocks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { describePages } from '../openpanel-report.ts';

const program = join(import.meta.dirname, '../openpanel-report.ts');
const folder = mkdtempSync(join(tmpdir(), 'openpanel-report-'));
const file = join(folder, 'events.ndjson');
const id = '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11';
const secret = 'sec_0f1e2d3c4b5a69788796';
let mock: RunningMock<KnownApis['openpanel']>;

beforeAll(async () => {
  mock = await startMock('openpanel');
});
beforeEach(() => {
  mock.reset();
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await mock.close();
});

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program in the folder, with these credentials only. */
function run(args: readonly string[], env: Record<string, string> = {}): Promise<Run> {
  const options = { cwd: folder, env: { PATH: process.env.PATH, ...env } };
  const all = ['--conditions=@visitor-apis/source', program, ...args];
  return new Promise((resolve) => {
    const child = execFile(process.execPath, all, options, (_, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

const credentials = () => ({
  OPENPANEL_READ_CLIENT_ID: id,
  OPENPANEL_READ_CLIENT_SECRET: secret,
  OPENPANEL_BASE_URL: mock.url,
});
const events = () =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('examples/openpanel-report.ts', { timeout: 60_000 }, () => {
  it('shows pages and writes events without credentials, of a mock', async () => {
    const { status, stdout, stderr } = await run(['--day', '2026-11-18', '--out', file]);
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: expect.stringMatching(/^No credentials: .+\n(\d+ of \d+ events\n)+$/),
    });
    const [head = '', first = ''] = stdout.split('\n');
    expect(head).toMatch(/^page +sessions {2}pageviews$/);
    expect(first).toHaveLength(head.length);
    expect(stdout).toContain(`${events().length} events in ${file}.`);
    expect(stdout).toContain("They are people's");
    expect(events().length).toBeGreaterThan(0);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('asks for a whole week, and for every page of a whole day', async () => {
    mock.script('exportEvents', [ok('firstPage'), ok('withIncludes')]);
    const args = ['--project', 'shop', '--day', '2026-11-18', '--out', file];
    const { status } = await run(args, credentials());
    expect(status).toBe(0);
    const [week, ...days] = mock.requests;
    const period = { startDate: '2026-11-12', endDate: '2026-11-18T23:59:59' };
    expect(week).toMatchObject({ path: '/insights/shop/pages/top', query: period });
    const day = { projectId: 'shop', start: '2026-11-18', end: '2026-11-18', limit: '1000' };
    for (const { query } of days) {
      expect(query).toMatchObject({ ...day, includes: ['properties', 'profile'] });
    }
    expect(days.map(({ query }) => query.page)).toEqual([undefined, '2']);
    expect(mock.violations).toEqual([]);
    const names = events().map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['invoice_paid', 'screen_view']);
    expect(names.length).toBeGreaterThan(2);
  });

  it('leaves no file when OpenPanel fails on the way', async () => {
    const page = { meta: { pages: 2, totalCount: 2 }, data: [{ id: 'e1' }] };
    mock.script('exportEvents', [
      undocumented(200, { body: page }),
      undocumented(418, { body: 'teapot' }),
    ]);
    const args = ['--day', '2026-11-18', '--out', file];
    const { status, stdout, stderr } = await run(args, credentials());
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^1 of 2 events\nOpenPanel exportEvents .+ 418/);
    expect(stderr).not.toContain(secret);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('says what is wrong with the file', async () => {
    const nowhere = join(folder, 'no', 'events.ndjson');
    const { status, stderr } = await run(['--out', nowhere], credentials());
    expect(status).toBe(1);
    expect(stderr).toContain('ENOENT');
  });

  it('helps', async () => {
    const { status, stdout } = await run(['--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: [\s\S]+The file holds people[\s\S]+Exit codes: /);
  });

  it.each<[string, string[], Record<string, string>]>([
    ['--day is no date: 18.11.2026', ['--day', '18.11.2026'], {}],
    ['--day is no date: 2026-13-01', ['--day', '2026-13-01'], {}],
    ['--day is no date: 2026-02-30', ['--day', '2026-02-30'], {}],
    ["Unknown option '--week'", ['--week'], {}],
    ['Give both', [], { OPENPANEL_READ_CLIENT_ID: id }],
  ])('refuses wrong usage: %s', async (said, args, env) => {
    const { status, stderr } = await run(args, env);
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the table of pages', () => {
  it('is aligned, and empty where there are none', () => {
    const origin = 'https://a.example';
    const pages = [
      { origin, path: '/', sessions: 1200, pageviews: 31 },
      { origin, path: '/long/path', sessions: 7 },
    ];
    expect(describePages(pages)).toEqual([
      'page                         sessions  pageviews',
      'https://a.example/               1200         31',
      'https://a.example/long/path         7           ',
    ]);
    expect(describePages([])).toEqual(['page  sessions  pageviews']);
  });
});
