import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenPanel, type OpenPanelOptions } from '@openpanel/sdk';
import { type RunningMock, startMock } from '@visitor-apis/mocks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientId, clientSecret } from './record-events.ts';
import { openFolder, snippetsOf, toProgram } from './snippets.ts';

const folder = openFolder();
let mock: RunningMock;
beforeAll(async () => {
  mock = await startMock('openpanel');
});
afterAll(async () => {
  folder.remove();
  await mock.close();
});

/** Of the README nothing is left out: whoever copies it has no more than it says. */
const readmePrelude = `const apiUrl = process.env.OPENPANEL_URL ?? '';\n`;
const prelude = `
const clientId = '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11';
const clientSecret = 'sec_0f1e2d3c4b5a69788796';
const apiUrl = process.env.OPENPANEL_URL ?? '';
const ip = '203.0.113.7';
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) Firefox/144.0';
`;

/** The README's clients go to their own server. */
const readme = () =>
  toProgram(snippetsOf('README.md', 'ts'), 3, readmePrelude).replace(
    /\/\/ baseUrl: '.*',.*/g,
    'baseUrl: apiUrl,',
  );
/** As it is copied, without a word changed. */
const first = () => snippetsOf('README.md', 'ts')[0] ?? '';
const before = () => toProgram(snippetsOf('MIGRATING.md', 'ts before'), 1, prelude);
const after = () => toProgram(snippetsOf('MIGRATING.md', 'ts after'), 1, prelude);

describe('snippets of README.md and MIGRATING.md', () => {
  it('are as many before as after, and one that has no before', () => {
    expect(snippetsOf('README.md', 'ts')).toHaveLength(5);
    expect(snippetsOf('MIGRATING.md', 'ts before')).toHaveLength(6);
    expect(snippetsOf('MIGRATING.md', 'ts after')).toHaveLength(7);
    expect(snippetsOf('MIGRATING.md', 'ts')).toHaveLength(0);
  });

  it('compile', { timeout: 60_000 }, async () => {
    folder.write('first.ts', first());
    folder.write('readme.ts', readme());
    folder.write('before.ts', before());
    folder.write('after.ts', after());
    expect(await folder.compile()).toEqual({ status: 0, output: '' });
  });

  it.each([
    [
      'README.md',
      readme,
      13,
      /^\{\s+deviceId: '.+',\s+sessionId: '.+'\s+\}\n\/\S* \d+\n$/,
      /^\/(track|insights|export|manage)\b/,
    ],
    ['MIGRATING.md', after, 11, /^$/, /^\/track$/],
  ])('run, after: %s', { timeout: 30_000 }, async (_, program, requests, output, path) => {
    mock.reset();
    folder.write('run.ts', program());
    const result = await folder.run('run.ts', {
      OPENPANEL_URL: mock.url,
      OPENPANEL_CLIENT_ID: clientId,
      OPENPANEL_CLIENT_SECRET: clientSecret,
      OPENPANEL_READ_CLIENT_ID: clientId,
      OPENPANEL_READ_CLIENT_SECRET: clientSecret,
      OPENPANEL_ROOT_CLIENT_ID: clientId,
      OPENPANEL_ROOT_CLIENT_SECRET: clientSecret,
    });
    expect(result).toEqual({ status: 0, output: expect.stringMatching(output) });
    for (const request of mock.requests) {
      expect(request).toMatchObject({ status: 200, violations: [] });
      expect(request.path).toMatch(path);
    }
    expect(mock.requests).toHaveLength(requests);
  });
});

describe('the table of MIGRATING.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../MIGRATING.md'), 'utf8');
  const left = Array.from(text.matchAll(/^\| (.*?) \|/gm), ([, cell]) => cell).join('\n');

  it('has every method of the official client', () => {
    const own = ['constructor', 'shouldQueue', 'buildFlushPayload'];
    const methods = Object.getOwnPropertyNames(OpenPanel.prototype);
    const missing = methods.filter((name) => !own.includes(name) && !left.includes(`${name}(`));
    expect(missing).toEqual([]);
    expect(methods.length).toBeGreaterThan(15);
  });

  it('has every option of it', () => {
    // One that is missing here does not compile.
    const options: Record<keyof OpenPanelOptions, true> = {
      clientId: true,
      clientSecret: true,
      apiUrl: true,
      sdk: true,
      sdkVersion: true,
      waitForProfile: true,
      filter: true,
      disabled: true,
      debug: true,
    };
    const named = (name: string) => new RegExp(`\\b${name}\\b`).test(left);
    expect(Object.keys(options).filter((name) => !named(name))).toEqual([]);
  });
});
