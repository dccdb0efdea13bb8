import leven from 'leven';

const MOST = 20;

/** Names as a message lists them: of many those that are most like the one that was given. */
export function listNearest(given: string, known: readonly string[]): string {
  if (known.length <= MOST) return known.join(', ');
  const distance = (name: string) => leven(given.toLowerCase(), name.toLowerCase());
  const near = [...known].sort((one, other) => distance(one) - distance(other)).slice(0, 3);
  return `${near.join(', ')} and ${known.length - near.length} others`;
}
