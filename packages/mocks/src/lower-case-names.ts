/** The same headers, their names in lower case. */
export function lowerCaseNames<Value>(
  headers: Readonly<Record<string, Value>>,
): Record<string, Value> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return Object.fromEntries(entries);
}
