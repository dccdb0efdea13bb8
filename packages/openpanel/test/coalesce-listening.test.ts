import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

// What a program ends with that does not listen, or does not wait: seen from outside.

const ROOT = join(import.meta.dirname, '../../..');

function run(code: string) {
  const program = `
    import { createOpenPanelClient } from '@visitor-apis/openpanel';
    import { coalesceIncrements, createOpenPanelEvents } from '@visitor-apis/openpanel/events';
    const client = createOpenPanelClient({
      clientId: '5f0c9b57-4a5e-4b6a-9a3c-6a2f6a0f1c11',
      clientSecret: null,
      fetch: async () => { console.log('sent'); return Response.json({}, { status: 500 }); },
    });
    const events = createOpenPanelEvents(client);
    const mara = { profileId: 'u-17' };
    ${code}`;
  const args = ['--conditions=@visitor-apis/source', '--input-type=module', '-e', program];
  const { status, stdout, stderr } = spawnSync('node', args, { cwd: ROOT, encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr };
}

it('a program does not wait for the window, but for close', { timeout: 60_000 }, () => {
  const start = performance.now();
  const left = run(`coalesceIncrements(events, { onError() {} }).increment('pages', 1, mara);`);
  expect(left).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(performance.now() - start).toBeLessThan(12_000);
  const awaited = run(`
    const counters = coalesceIncrements(events, { onError: (error) => console.log(error.status) });
    counters.increment('pages', 1, mara);
    await counters.close();`);
  expect(awaited).toEqual({ status: 0, stdout: 'sent\n500', stderr: '' });
});

it('an onError that fails ends nothing', { timeout: 60_000 }, () => {
  const result = run(`
    const listeners = [() => { throw new Error('full'); }, () => Promise.reject(new Error('down'))];
    for (const onError of listeners) {
      const counters = coalesceIncrements(events, { onError });
      counters.increment('pages', 1, mara);
      await counters.close();
    }
    setTimeout(() => console.log('alive'));`);
  expect(result).toEqual({ status: 0, stdout: 'sent\nsent\nalive', stderr: '' });
});

it('a failure that nobody listens to is an unhandled rejection', { timeout: 60_000 }, () => {
  const { status, stdout, stderr } = run(`
    const counters = coalesceIncrements(events);
    counters.increment('pages', 1, mara);
    await counters.close();`);
  expect(status).toBe(1);
  expect(stdout).toBe('sent');
  expect(stderr).toContain('answered 500');
});
