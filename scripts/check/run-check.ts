import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from '@visitor-apis/codegen';
import { countTests, type Tests } from './count-tests.ts';

/** What became of a check. */
export interface Run {
  readonly isPassed: boolean;
  readonly seconds: number;
  readonly said: string;
  readonly tests: Tests;
}

/** Runs the command of a check; what it needs on the way is kept in a folder. */
export function runCheck(
  folder: string,
  name: string,
  [program = '', ...args]: readonly string[],
): Promise<Run> {
  const start = performance.now();
  const said = { stdout: '', stderr: '' };
  const child = spawn(program, args, {
    cwd: ROOT,
    env: {
      ...process.env,
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }),
      // Many tests start the same programs.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
    },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8').on('data', (text: string) => {
      said[stream] += text;
    });
  }
  return new Promise((resolve) => {
    const end = (isPassed: boolean, message = '') => {
      const seconds = (performance.now() - start) / 1000;
      const text = `${message}${said.stdout}${said.stderr}`;
      resolve({ isPassed, seconds, said: text, tests: countTests(folder, name, isPassed) });
    };
    child.once('error', ({ message }) => end(false, message));
    child.once('close', (code) => end(code === 0));
  });
}
