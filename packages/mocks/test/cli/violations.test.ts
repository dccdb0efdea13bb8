import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KNOWN_APIS } from '../../src/api/known-apis.gen.ts';
import { createCanaryRequests } from '../journal/canary-request.ts';
import { send } from '../send-to-vendor.ts';
import { startCommand } from './run-command.ts';

describe('the command says on stderr', () => {
  it('at once what the vendor would refuse', async () => {
    const command = startCommand('openpanel', '--json');
    const [mock] = JSON.parse(await command.until('stdout', '\n'));
    await send(mock, 'track');
    expect(command.stderr).toBe('');
    await send(mock, 'track', { body: { type: 'track', payload: { name: '' } } });
    const stderr = await command.until('stderr', /\n\n$/);
    const [said, got, see] = stderr.split('\n');
    expect(said).toBe(
      'openpanel POST track: body /payload/name must NOT have fewer than 1 characters (minLength)',
    );
    expect(got).toBe('  got ""');
    expect(see).toMatch(
      /^ {2}see .*openpanel\/openapi\.json:\d+ #\/components\/schemas\/EventName\/minLength$/,
    );
  });

  it('nothing when it is to be quiet', async () => {
    const command = startCommand('openpanel', '--quiet');
    const [url] = (await command.until('stdout', 'Ctrl-C')).match(/http:\S+/) ?? [];
    await send({ api: 'openpanel', url: `${url}` }, 'track', { body: {} });
    expect(await command.stop()).toBe(0);
    expect(command.stderr).toBe('');
    expect(command.stdout).toContain('1 requests, 1 violations');
  });
});

describe.each(KNOWN_APIS)('of what is sent to $name', (api) => {
  const path = join(import.meta.dirname, '../../../..', api.bundle);
  const makeRequest = createCanaryRequests(api.key, JSON.parse(readFileSync(path, 'utf8')));

  it('no secret and no person is said, on either stream', { timeout: 40_000 }, async () => {
    const command = startCommand(api.name, '--json');
    const [{ url }] = JSON.parse(await command.until('stdout', '\n'));
    const hidden: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const { target, init, canaries } = makeRequest(g);
        await fetch(`${url}${target}`, init);
        hidden.push(...canaries);
        const said = command.stdout + command.stderr;
        expect(canaries.filter((canary) => said.includes(canary))).toEqual([]);
      }),
      { numRuns: 60 },
    );
    expect(await command.stop()).toBe(0);
    const said = command.stdout + command.stderr;
    expect(hidden.filter((canary) => said.includes(canary))).toEqual([]);
    expect(hidden.length).toBeGreaterThan(100);
    expect(said.match(/^ {2}see /gm)?.length).toBeGreaterThan(20);
  });
});
