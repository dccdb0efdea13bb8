/** The headers of an answer as pairs, repeated ones (`set-cookie`) one by one. */
export function headerPairs(
  fields: Readonly<Record<string, string | readonly string[] | undefined>>,
): [name: string, value: string][] {
  const pairs: [string, string][] = [];
  for (const [name, value = []] of Object.entries(fields)) {
    for (const one of typeof value === 'string' ? [value] : value) {
      // Before version 8 undici takes headers for UTF-8; `Headers` refuses what is not Latin-1.
      pairs.push([name, one.replace(/[^\0-\xff]/g, '?')]);
    }
  }
  return pairs;
}
