import { parentPort, workerData } from 'node:worker_threads';

// A realm of its own with the globals of a page, which nothing else sees.
if (workerData.window) Object.assign(globalThis, { window: workerData.window });

const { createSample } = await import('./sample-api.ts');

/** What becomes of making a client with each of these options. */
const outcomes = workerData.options.map((options: object) => {
  try {
    createSample(options);
    return 'made';
  } catch (error) {
    const { kind, field, message } = error as { kind: string; field: string; message: string };
    return { kind, field, message };
  }
});
parentPort?.postMessage(outcomes);
