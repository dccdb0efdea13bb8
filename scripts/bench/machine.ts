import { cpus, loadavg } from 'node:os';

/** Where it was measured; without it no figure says anything. */
export function describeMachine() {
  const [first] = cpus();
  return {
    cpus: cpus().length,
    model: first?.model.trim() ?? 'unknown',
    platform: `${process.platform} ${process.arch}`,
    node: process.version,
    /** How many processes wanted a CPU in the minute before; near the CPUs, the figures are noise. */
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}
