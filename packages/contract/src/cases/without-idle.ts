/** Leaves out what shows nothing that others do not show. */
export function withoutIdle<Found extends { readonly shown: readonly string[] }>(
  found: readonly Found[],
): Found[] {
  const counts = new Map<string, number>();
  for (const id of found.flatMap(({ shown }) => shown)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return found.filter(({ shown }) => {
    if (shown.some((id) => counts.get(id) === 1)) return true;
    for (const id of shown) counts.set(id, (counts.get(id) ?? 0) - 1);
    return false;
  });
}
