import type { Metafile } from 'esbuild';

/** The sources that have come into an output, and into those that it imports. */
export function reachedInputs({ outputs }: Metafile, output: string): Set<string> {
  const reached = new Set<string>();
  const left = [output];
  const seen = new Set(left);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    const { inputs = {}, imports = [] } = outputs[next] ?? {};
    // What is only re-exported has no bytes of its own.
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput > 0) reached.add(input);
    }
    for (const { path, kind } of imports) {
      if (kind === 'dynamic-import' || seen.has(path)) continue;
      seen.add(path);
      left.push(path);
    }
  }
  return reached;
}
