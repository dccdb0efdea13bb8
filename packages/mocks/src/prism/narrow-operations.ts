/** Leaves the operations whose paths may match a path; all of them where none does. */
export type NarrowOperations<Operation> = (path: string) => Operation[];

/**
 * Prism scores, sorts and matches every operation with each request. Those with another number of
 * segments, or with another fixed one, never match; where none is left, it is Prism that says so.
 */
export function narrowOperations<Operation extends { readonly path: string }>(
  operations: readonly Operation[],
): NarrowOperations<Operation> {
  const all = [...operations];
  const split = all.map((operation) => ({ operation, segments: segmentsOf(operation.path) }));
  return (path) => {
    const asked = segmentsOf(path);
    const fitting = split.filter(
      ({ segments }) =>
        segments.length === asked.length &&
        segments.every((segment, index) => segment.includes('{') || segment === asked[index]),
    );
    return fitting.length ? fitting.map(({ operation }) => operation) : all;
  };
}

function segmentsOf(path: string): string[] {
  // Decoded, as Prism compares them.
  return path.split('/').map((segment) => {
    try {
      return decodeURIComponent(segment);
    } catch {
      return segment;
    }
  });
}
