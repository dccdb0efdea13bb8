import { createHook } from 'node:async_hooks';

// What Node makes before it looks a name up, and before it connects.
const KINDS = ['GETADDRINFOREQWRAP', 'QUERYWRAP', 'TCPCONNECTWRAP', 'PIPECONNECTWRAP'];

/** Notes every name that is looked up and every connection that is tried, whoever does it. */
export function watchNetwork(): { readonly seen: readonly string[]; stop(): void } {
  const seen: string[] = [];
  const hook = createHook({
    init: (_, kind) => {
      if (KINDS.includes(kind)) seen.push(kind);
    },
  }).enable();
  return { seen, stop: () => hook.disable() };
}
