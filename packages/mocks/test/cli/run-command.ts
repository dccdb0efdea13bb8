import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const CLI = join(import.meta.dirname, '../../src/cli/cli.ts');
const STARTER = join(import.meta.dirname, 'starter.ts');
const ARGS = ['--conditions=@visitor-apis/source', CLI];

/** The command as a process of its own. */
export interface Command {
  readonly stdout: string;
  readonly stderr: string;
  /** Its exit code, once it has ended. */
  readonly exit: Promise<number | null>;
  /** Settles once a stream has some text; rejects when the process ends before. */
  until(stream: 'stdout' | 'stderr', text: string | RegExp): Promise<string>;
  /** Ends it as Ctrl-C does, or by another signal. */
  stop(signal?: 'SIGINT' | 'SIGTERM'): Promise<number | null>;
}

/** Starts the command. It is gone with the test that started it. */
export function startCommand(...args: readonly string[]): Command {
  return follow(spawn(process.execPath, [...ARGS, ...args], { env: ENV }));
}

/** Runs the command to its end. */
export async function runCommand(...args: readonly string[]) {
  const command = startCommand(...args);
  const code = await command.exit;
  return { code, stdout: command.stdout, stderr: command.stderr };
}

/** Starts the command from a process that can be killed, as `npm run` is. */
export function startByStarter(...args: readonly string[]): Command & { killStarter(): void } {
  const starter = spawn(process.execPath, [STARTER, ...ARGS, ...args], { env: ENV });
  const command = follow(starter, () => {
    const pid = Number(command.stderr.split('\n')[0]);
    if (pid) process.kill(pid, 'SIGKILL');
  });
  return Object.assign(command, { killStarter: () => void starter.kill('SIGKILL') });
}

const { FORCE_COLOR: _, ...env } = process.env;
const ENV = { ...env, NO_COLOR: '1' };

function follow(child: ChildProcess, killBelow = () => {}): Command {
  const text = { stdout: '', stderr: '' };
  const watchers = new Set<() => void>();
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
      for (const watch of watchers) watch();
    });
  }
  // Closed: every process that writes to its streams has ended, those below it too.
  let isClosed = false;
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  exit.then(() => {
    isClosed = true;
  });
  onTestFinished(async () => {
    child.kill('SIGKILL');
    if (!isClosed) killBelow();
    await exit;
  });
  return {
    get stdout() {
      return text.stdout;
    },
    get stderr() {
      return text.stderr;
    },
    exit,
    async until(stream, wanted) {
      const has = () =>
        typeof wanted === 'string' ? text[stream].includes(wanted) : wanted.test(text[stream]);
      await new Promise<void>((resolve, reject) => {
        const watch = () => has() && resolve();
        watchers.add(watch);
        watch();
        exit.then((code) =>
          reject(new Error(`It ended with ${code} before it said ${wanted}: ${text.stderr}`)),
        );
      });
      return text[stream];
    },
    stop(signal = 'SIGINT') {
      child.kill(signal);
      return exit;
    },
  };
}
