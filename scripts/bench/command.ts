import { type ChildProcess, spawn } from 'node:child_process';
import { ROOT } from '@visitor-apis/codegen';
import { COMMAND } from './built.ts';
import { PRISM_COMMAND } from './prism.ts';
import { readAddress } from './read-address.ts';
import { documentOf, type Subject } from './subject.ts';

/** A command that serves a vendor in a process of its own. */
export interface Served {
  /** Base URL. */
  readonly url: string;
  /** Ends the process, and waits for it. */
  close(): Promise<void>;
}

/** Milliseconds after which a process that was asked to end has hung. */
const PATIENCE = 5000;

const running = new Map<ChildProcess, Served['close']>();
process.on('exit', () => {
  for (const child of running.keys()) child.kill('SIGKILL');
});
// Without this a signal ends the process without its exit.
process.once('SIGINT', () => process.exit(130)).once('SIGTERM', () => process.exit(143));

/** Starts our command, which says where it is as JSON. */
export function serveOurs(vendor: Subject['vendor']): Promise<Served> {
  return serve([COMMAND, vendor, '--json'], /"url":"([^"]+)"/);
}

/** Starts Prism's command with its defaults, but for the port. */
export function servePrism(vendor: Subject['vendor']): Promise<Served> {
  return serve([PRISM_COMMAND, 'mock', '-p', '0', documentOf(vendor)], /listening on (http:\S+)/);
}

/** Ends what a failure has left. */
export async function stopCommands(): Promise<void> {
  await Promise.all([...running.values()].map((close) => close()));
}

/** By node itself: npx would take longer than what is measured. */
async function serve(args: readonly string[], address: RegExp): Promise<Served> {
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise((resolve) => child.once('close', resolve));
  const close = async () => {
    child.kill('SIGTERM');
    const hung = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await exited;
    clearTimeout(hung);
    running.delete(child);
  };
  running.set(child, close);
  try {
    return { url: await readAddress(child, address), close };
  } catch (error) {
    await close();
    throw error;
  }
}
