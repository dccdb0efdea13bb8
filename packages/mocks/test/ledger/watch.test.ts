import { spawn } from 'node:child_process';
import { expect, it, onTestFinished } from 'vitest';
import { makeFolder } from './ledger-folder.ts';
import { createProject, envOfUser, VITEST } from './run-vitest.ts';
import { DEVICE_TEST, TRACK_TEST } from './tests-of-user.ts';

it('each run of a watching vitest stands alone', { timeout: 60_000 }, async () => {
  // Without isolation the worker stays, and with it what it has entered already.
  const project = createProject({}, { pool: 'threads', isolate: false });
  project.write('asks.test.js', TRACK_TEST);
  const args = [VITEST, 'watch', '--root', project.folder];
  // Killed, it leaves its temporary folder behind.
  const temporary = makeFolder();
  const env = envOfUser({ TMPDIR: temporary, TEMP: temporary });
  const child = spawn(process.execPath, args, { cwd: project.folder, env });
  const ended = new Promise((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let said = '';
  const until = (pattern: RegExp) =>
    new Promise<void>((resolve) => {
      const look = () => pattern.test(said) && resolve();
      for (const stream of [child.stdout, child.stderr]) stream.on('data', look);
      look();
    });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
    });
  }
  await until(/^track +yes[\s\S]*^Not shown:[\s\S]*Waiting for file changes/m);
  expect(said).toMatch(/^getDeviceId +no/m);
  said = '';
  project.write('asks.test.js', DEVICE_TEST);
  await until(/^getDeviceId +yes[\s\S]*^Not shown:[\s\S]*Waiting for file changes/m);
  expect(said).toMatch(/^track +no/m);
  said = '';
  project.write('asks.test.js', TRACK_TEST);
  await until(/^track +yes[\s\S]*^Not shown:/m);
  expect(said).toMatch(/^getDeviceId +no/m);
});
