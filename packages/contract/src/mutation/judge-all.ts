import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Order } from './judge-worker.ts';
import type { MutantResult } from './mutant-result.ts';

// Whoever starts this may have been started otherwise.
const SOURCES = ['--conditions=@visitor-apis/source'];

/** Judges mutants on all cores; tells of each as it is judged. */
export async function judgeAll(
  orders: readonly Order[],
  tell: (result: MutantResult) => void,
): Promise<void> {
  const left = [...orders];
  const count = Math.min(availableParallelism(), left.length);
  const file = new URL('./judge-worker.ts', import.meta.url);
  const workers = Array.from({ length: count }, () => new Worker(file, { execArgv: SOURCES }));
  try {
    await Promise.all(workers.map((worker) => work(worker, left, tell)));
  } finally {
    // With one that failed, the others have nothing to do any more.
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** One worker, until nothing is left. */
function work(worker: Worker, left: Order[], tell: (result: MutantResult) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const next = () => {
      const order = left.shift();
      if (order) worker.postMessage(order);
      else resolve();
    };
    worker.on('message', (result: MutantResult) => {
      tell(result);
      next();
    });
    worker.on('error', reject);
    worker.on('exit', (code) => reject(new Error(`A worker ended with ${code}`)));
    next();
  });
}
