import type { Benchmark } from './benchmark.ts';
import { loadMocks } from './built.ts';
import { timeOf } from './measure.ts';
import { createPrism } from './prism.ts';
import { documentOf } from './subject.ts';

/** One more server in a process that has one already, as each test file starts its own. */
export const further: Benchmark = {
  name: 'further',
  what: 'further mock, start and close',
  unit: 'ms',
  warmUp: 2,
  rounds: 16,
  aims: [],
  async prepare() {
    const { startMock } = loadMocks();
    const document = documentOf('fingerprint');
    const startPrism = async () => {
      const { server } = await createPrism(document);
      await server.listen(0, '127.0.0.1');
      return server;
    };
    const first = await Promise.all([startMock('fingerprint'), startPrism()]);
    return {
      ours: () => timeOf(async () => (await startMock('fingerprint')).close()),
      beside: () => timeOf(async () => (await startPrism()).close()),
      close: async () => {
        for (const server of first) await server.close();
      },
    };
  },
};
