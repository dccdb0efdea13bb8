import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { askControl } from '../control/ask-control.ts';
import { document } from '../sample-document.ts';
import { runCommand, startCommand } from './run-command.ts';

const READY = 'Ctrl-C stops.';
const URL_OF = /http:\/\/127\.0\.0\.1:\d+\S*/g;

describe('the command', () => {
  it('serves all that are known, says where, and ends with what it saw', async () => {
    const command = startCommand();
    const stdout = await command.until('stdout', READY);
    const urls = stdout.match(URL_OF) ?? [];
    expect(stdout.replace(URL_OF, 'URL').split('\n')).toEqual([
      'api             base URL',
      'ours-privacy    URL',
      'fingerprint     URL',
      'fingerprint@v4  URL',
      'openpanel       URL',
      '',
      'For the environment of your application:',
      'OURS_PRIVACY_BASE_URL=URL',
      'FINGERPRINT_BASE_URL=URL',
      'FINGERPRINT_V4_BASE_URL=URL',
      'OPENPANEL_BASE_URL=URL',
      '',
      'Ctrl-C stops. Other languages: GET /_mock/ of each address.',
      '',
    ]);
    // The lines for the environment have the same addresses.
    expect(urls.slice(4)).toEqual(urls.slice(0, 4));
    expect(new Set(urls).size).toBe(4);
    expect((await fetch(`${urls[1]}/events/1`)).status).toBe(403);
    expect((await fetch(`${urls[1]}/events/1?api_key=k`)).status).toBe(200);
    expect(await command.stop()).toBe(0);
    expect(command.stdout.slice(stdout.length)).toBe('\n2 requests, 1 violations\n');
  });

  it('gives the addresses as JSON, and nothing else', async () => {
    const command = startCommand('fingerprint', 'openpanel', '--json');
    const stdout = await command.until('stdout', '\n');
    const [fingerprint, openpanel] = JSON.parse(stdout);
    expect(fingerprint).toEqual({
      api: 'fingerprint',
      url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/),
      env: 'FINGERPRINT_BASE_URL',
    });
    expect(openpanel).toMatchObject({ api: 'openpanel', env: 'OPENPANEL_BASE_URL' });
    expect(await command.stop()).toBe(0);
    expect(command.stdout).toBe(stdout);
    expect(command.stderr).toBe('');
  });

  it('serves a document by its path, under its title', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'visitor-apis-mocks-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'garden.json');
    writeFileSync(file, JSON.stringify(document));
    const command = startCommand(file, '--json');
    const [{ api, url, env }] = JSON.parse(await command.until('stdout', '\n'));
    expect({ api, env }).toEqual({ api: 'Garden', env: 'GARDEN_BASE_URL' });
    expect((await fetch(`${url}/open?day=monday`)).status).toBe(204);
  });

  it('has a control API, unless it is left out', async () => {
    const [with_, without] = [
      startCommand('openpanel', '--json'),
      startCommand('openpanel', '--json', '--no-control'),
    ];
    const statusOf = async (command: ReturnType<typeof startCommand>) => {
      const [{ url }] = JSON.parse(await command.until('stdout', '\n'));
      return (await askControl({ port: Number(new URL(url).port) }, '/requests')).status;
    };
    expect([await statusOf(with_), await statusOf(without)]).toEqual([200, 404]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'ends at a %s as soon as it can be known',
    async (signal) => {
      const command = startCommand('openpanel');
      await command.until('stdout', 'api');
      expect(await command.stop(signal)).toBe(0);
      expect(command.stdout).toMatch(/\n0 requests, 0 violations\n$/);
    },
  );
});

describe('the command tells', () => {
  it.each(['--help', '--version'])('%s, whatever else it is given', async (option) => {
    const { code, stdout, stderr } = await runCommand('--port', 'nope', option);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    if (option === '--version') expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    else expect(stdout).toMatch(/^Usage: visitor-apis-mocks \[api\.\.\.\] \[options\]\n/);
  });

  it('in its help of every option that it has', async () => {
    const { stdout } = await runCommand('--help');
    const { stderr } = await runCommand('--nope');
    expect(stderr).toContain("Unknown option '--nope'");
    for (const option of [
      'port',
      'host',
      'fail',
      'latency',
      'chaos',
      'chaos-steps',
      'seed',
      'unknown',
      'no-control',
      'quiet',
      'json',
      'stop-with-starter',
      'version',
      'help',
    ]) {
      expect(stdout).toContain(`--${option}`);
    }
  });
});
