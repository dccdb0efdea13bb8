import { getEventListeners } from 'node:events';
import { createClient, type Fetch } from '../src/index.ts';
import { definition, type RepeatOperations } from './repeat-api.ts';

// Run with --expose-gc: makes a great many calls that share one signal, and prints what is left.

const [warmUp = 0, calls = 0] = process.argv.slice(2).map(Number);

let added = 0;
let removed = 0;
const { signal } = new AbortController();
const { addEventListener, removeEventListener } = signal;
signal.addEventListener = (...args: unknown[]) => {
  added++;
  Reflect.apply(addEventListener, signal, args);
};
signal.removeEventListener = (...args: unknown[]) => {
  removed++;
  Reflect.apply(removeEventListener, signal, args);
};

let sent = 0;
const fetch: Fetch = async () => {
  sent++;
  // Some go wrong: one in ten is repeated, one in a hundred fails for good.
  if (sent % 100 === 0) throw new TypeError('fetch failed');
  const status = sent % 100 === 50 ? 409 : sent % 10 === 5 ? 503 : 200;
  return Response.json({ id: sent }, { status });
};
const jitter = { min: 0, max: 0 };
const echo = createClient<RepeatOperations, RepeatOperations>(definition, {
  fetch,
  retry: { firstDelay: 0, maxDelay: 0, jitter, transport: [] },
});

async function call(times: number): Promise<void> {
  const AT_ONCE = 200;
  for (let done = 0; done < times; done += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE / 2 }, () => [
      echo.try.read(undefined, { signal }),
      echo.try.post({ text: 'a' }, { signal }),
    ]);
    await Promise.all(batch.flat());
  }
}

async function heap(): Promise<number> {
  // Twice, with a pause: finalizers free more.
  for (let time = 0; time < 2; time++) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return process.memoryUsage().heapUsed;
}

await call(warmUp);
const before = await heap();
await call(calls);
const after = await heap();
const listeners = getEventListeners(signal, 'abort').length;
console.log(JSON.stringify({ sent, added, removed, listeners, before, after }));
