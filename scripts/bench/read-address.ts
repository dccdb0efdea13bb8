import type { ChildProcess } from 'node:child_process';

/** Milliseconds after which a process that has not said where it is has hung. */
const PATIENCE = 30_000;

/**
 * Waits until a process says where it can be asked. Its output is read on after that: a command
 * that logs must never be kept waiting.
 *
 * @throws {Error} with what it said instead
 */
export async function readAddress(child: ChildProcess, address: RegExp): Promise<string> {
  const { stdout, stderr, spawnargs } = child;
  let said = '';
  let timer: NodeJS.Timeout | undefined;
  const url = new Promise<string>((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`${spawnargs.join(' ')} ${what}\n${said}`));
    const read = (chunk: Buffer) => {
      if (said.length > 10_000) return;
      said += chunk;
      const url = address.exec(said)?.[1];
      if (url) resolve(url);
    };
    for (const stream of [stdout, stderr]) stream?.on('data', read);
    child.once('error', reject).once('close', () => fail('ended'));
    timer = setTimeout(() => fail('said no address'), PATIENCE);
  });
  return url.finally(() => clearTimeout(timer));
}
