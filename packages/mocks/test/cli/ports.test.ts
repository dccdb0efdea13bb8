import { createServer } from 'node:http';
import { expect, it, onTestFinished } from 'vitest';
import { runCommand, startCommand } from './run-command.ts';

/** Two ports in a row, of which some are taken. */
async function takePorts(...taken: readonly (0 | 1)[]): Promise<number> {
  for (let port = 20_000 + Math.floor(Math.random() * 20_000); ; port += 7) {
    const servers = await Promise.all([0, 1].map((after) => listen(port + after)));
    const free = servers.every(Boolean);
    const kept = free ? taken.map((index) => servers[index]) : [];
    await Promise.all(servers.filter((one) => !kept.includes(one)).map((one) => one?.close()));
    if (free) {
      onTestFinished(async () => void (await Promise.all(kept.map((one) => one?.close()))));
      return port;
    }
  }
}

function listen(port: number): Promise<{ close(): Promise<void> } | undefined> {
  const server = createServer();
  return new Promise((resolve) => {
    server
      .once('error', () => resolve(undefined))
      .listen(port, '127.0.0.1', () =>
        resolve({ close: () => new Promise((done) => server.close(() => done())) }),
      );
  });
}

async function portsOf(command: ReturnType<typeof startCommand>): Promise<number[]> {
  const list = JSON.parse(await command.until('stdout', '\n')) as { url: string }[];
  return list.map(({ url }) => Number(new URL(url).port));
}

it('the first has the port that was asked for, and the next the one behind it', async () => {
  const port = await takePorts();
  const command = startCommand('openpanel', 'fingerprint', '--port', `${port}`, '--json');
  expect(await portsOf(command)).toEqual([port, port + 1]);
});

it('a port that was asked for and is taken ends it with 1', async () => {
  const port = await takePorts(0);
  const { code, stdout, stderr } = await runCommand(
    'openpanel',
    'fingerprint',
    '--port',
    `${port}`,
  );
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: `Port ${port} cannot be had (EADDRINUSE). Give another --port, or none for a free one.\n`,
  });
});

it('a port that only follows from it and is taken is another one', async () => {
  const port = await takePorts(1);
  const command = startCommand('openpanel', 'fingerprint', '--port', `${port}`, '--json');
  const [first, second] = await portsOf(command);
  expect(first).toBe(port);
  expect([0, port, port + 1]).not.toContain(second);
});

it('the last port of all has no next one', async () => {
  const command = startCommand('openpanel', 'fingerprint', '--port', '65535', '--json');
  const [first, second] = await portsOf(command);
  expect(first).toBe(65_535);
  expect(second).toBeLessThan(65_535);
});

it.each(['192.0.2.1', 'no-such-host.invalid'])(
  'an address that is not here ends it with 1: %s',
  async (host) => {
    const { code, stderr } = await runCommand('openpanel', '--host', host);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The --host cannot be had: /);
  },
);

it('two of them at once are apart', async () => {
  const commands = [startCommand('openpanel', '--json'), startCommand('openpanel', '--json')];
  const [first, second] = await Promise.all(commands.map(portsOf));
  expect(first).not.toEqual(second);
});

it('a document that is not there, or is none, ends it with 1', async () => {
  const nowhere = await runCommand('./nowhere.yaml');
  expect(nowhere).toMatchObject({ code: 1, stdout: '' });
  expect(nowhere.stderr).toMatch(/^The document cannot be read: ENOENT: .*nowhere\.yaml/);
  const none = await runCommand('./package.json');
  expect(none).toMatchObject({ code: 1, stdout: '' });
  expect(none.stderr).toBe('The document cannot be read: Unsupported document format\n');
});
