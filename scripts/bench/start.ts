import { atMost, type Benchmark, ratio } from './benchmark.ts';
import { type Served, serveOurs, servePrism } from './command.ts';
import { createDriver } from './drive.ts';
import { timeOf } from './measure.ts';
import { readRequest, SUBJECTS } from './subject.ts';

const [subject] = SUBJECTS;

/** A command, from spawning it until it has answered. */
export const start: Benchmark = {
  name: 'start',
  what: 'start until the first answer, warm',
  unit: 'ms',
  // It leaves the compile cache.
  warmUp: 1,
  rounds: 8,
  aims: [atMost(800), ratio('≤', 0.5)],
  async prepare() {
    const request = await readRequest(subject);
    const time = (serve: (vendor: typeof subject.vendor) => Promise<Served>) => async () => {
      let served: Served | undefined;
      try {
        return await timeOf(async () => {
          served = await serve(subject.vendor);
          const driver = createDriver(served.url, request);
          await driver.send().finally(driver.close);
        });
      } finally {
        await served?.close();
      }
    };
    return { ours: time(serveOurs), beside: time(servePrism) };
  },
};
