import { existsSync, readdirSync } from 'node:fs';
import { createMock } from '@visitor-apis/mocks';
import { LEDGER_VARIABLE } from '@visitor-apis/mocks/ledger';
import { afterEach, beforeEach, expect, it } from 'vitest';
import LedgerReporter from '../../src/fixtures/vitest-reporter.ts';
import { makeFolder } from './ledger-folder.ts';

// What vitest calls, without a vitest: each run of one takes seconds.

const { [LEDGER_VARIABLE]: variable } = process.env;
const { exitCode } = process;
beforeEach(() => {
  delete process.env[LEDGER_VARIABLE];
});
afterEach(() => {
  process.exitCode = exitCode;
  if (variable === undefined) delete process.env[LEDGER_VARIABLE];
  else process.env[LEDGER_VARIABLE] = variable;
});

/** Runs what tests do between the start of vitest and its end; what is said of it, and the exit code. */
async function report(options: object, tests: () => Promise<unknown>) {
  const said: string[] = [];
  const say = (text: string) => said.push(text);
  const reporter = new LedgerReporter(options);
  reporter.onInit({ logger: { log: say, error: say } });
  await tests();
  reporter.onTestRunStart();
  reporter.onTestRunEnd();
  // Version 3 calls both.
  reporter.onFinished();
  return { said: said.join('\n'), code: process.exitCode };
}

async function askDevice(): Promise<void> {
  const mock = createMock('openpanel');
  const id = '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11';
  await mock.fetch('https://api.openpanel.dev/track/device-id', {
    headers: { 'openpanel-client-id': id },
  });
  expect(mock.violations).toEqual([]);
}

it('tells once what was shown, and is content with enough', async () => {
  const { said, code } = await report({ min: 1 }, askDevice);
  expect(said.match(/^openpanel +called/gm)).toHaveLength(1);
  expect(said).toMatch(/^getDeviceId +yes /m);
  expect(code).toBe(exitCode);
});

it('fails below the minimum, and names the first missing cells', async () => {
  const { said, code } = await report({ min: 99.5, operations: ['getDeviceId'] }, askDevice);
  expect(said).toMatch(/^[\d.]+ % of the contract was shown .* the minimum is 99.5 %\.$/m);
  expect(said).toMatch(/^Not shown:\n( {2}openpanel getDeviceId .*\n){10} {2}and \d+ more$/m);
  expect(code).toBe(1);
});

it('leaves the exit code of a run that failed as it is', async () => {
  process.exitCode = 3;
  const { code } = await report({ min: 0 }, askDevice);
  expect(code).toBe(3);
});

it('fails when no mock was asked and there is a minimum', async () => {
  const { said, code } = await report({ min: 0 }, async () => {});
  expect(said).toContain('No mock was asked for anything, and the minimum is 0 %.');
  expect(code).toBe(1);
});

it('adds to a folder of the user, and keeps it', async () => {
  const folder = makeFolder();
  process.env[LEDGER_VARIABLE] = folder;
  await report({}, askDevice);
  expect(readdirSync(folder)).toHaveLength(1);
  const { said } = await report({}, async () => {});
  expect(said).toMatch(/^getDeviceId +yes /m);
  expect(existsSync(folder)).toBe(true);
});

it('begins anew after each run of its own', async () => {
  await report({}, askDevice);
  const { said } = await report({}, async () => {});
  expect(said).not.toMatch(/getDeviceId +yes/);
});

it('says before the run what is wrong with its options', () => {
  expect(() => new LedgerReporter({ min: 101 })).toThrow(
    new TypeError('min must be a percentage from 0 to 100, got 101'),
  );
  expect(() => new LedgerReporter({ minimum: 60 } as object)).toThrow(
    new TypeError('minimum must be left out, there are min, kinds, operations, polarity, got 60'),
  );
});
