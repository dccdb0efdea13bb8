import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a program ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Asks a mock in a process of its own. */
export function askMock(
  folder: string,
  source: string,
  calls: readonly string[],
  { end = 'ended', args = [] as readonly string[] } = {},
): Promise<Ended> {
  const program = join(import.meta.dirname, 'ask-mock.ts');
  const { VITEST: _, ...env } = process.env;
  const child = spawn(
    process.execPath,
    ['--conditions=@visitor-apis/source', ...args, program, source, end, ...calls],
    { env: { ...env, VISITOR_APIS_LEDGER: folder } },
  );
  const text = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk;
    });
  }
  return new Promise((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal, ...text }));
  });
}
