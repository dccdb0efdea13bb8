import { type Benchmark, ratio } from './benchmark.ts';
import { serveOurs, servePrism } from './command.ts';
import { createDriver } from './drive.ts';
import { readRequest, SUBJECTS } from './subject.ts';

const MILLISECONDS = 1000;

/**
 * Both commands, each in its process; this one is the client of both. What they log is part of
 * what they cost.
 */
export const overHttp: readonly Benchmark[] = SUBJECTS.map((subject) => ({
  name: 'http',
  what: `HTTP, ${subject.operation}`,
  unit: '/s',
  warmUp: 2,
  rounds: 12,
  aims: [ratio('≥', 1)],
  async prepare() {
    const request = await readRequest(subject);
    const ours = await serveOurs(subject.vendor);
    const prism = await servePrism(subject.vendor);
    const driver = createDriver(ours.url, request);
    const other = createDriver(prism.url, request);
    return {
      ours: () => driver.rate(MILLISECONDS),
      beside: () => other.rate(MILLISECONDS),
      async close() {
        for (const one of [driver, other, ours, prism]) await one.close();
      },
    };
  },
}));
