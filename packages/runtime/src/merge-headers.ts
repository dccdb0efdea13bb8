/** Later records win, whatever the case of their names; `undefined` leaves a header as it is. */
export function mergeHeaders(
  ...records: (Readonly<Record<string, string | undefined>> | undefined)[]
): Record<string, string> {
  const entries = records.flatMap((record) => Object.entries(record ?? {}));
  const given = entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name.toLowerCase(), value]));
}
