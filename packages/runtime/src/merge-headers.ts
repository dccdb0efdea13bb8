/** Later records win, whatever the case of their names; `undefined` leaves a header as it is. */
export function mergeHeaders(
  ...records: (Readonly<Record<string, unknown>> | undefined)[]
): Record<string, string> {
  const entries = records.flatMap((record) => Object.entries(record ?? {}));
  const given = entries.filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
