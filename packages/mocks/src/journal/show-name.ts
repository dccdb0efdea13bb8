/**
 * A name that a client made up, as far as it may be shown: one that looks like an identifier says
 * what was misspelt, anything else may be an address or a number of somebody.
 */
export function showName(name: string): string {
  return /^[A-Za-z_$][\w.[\]-]{0,39}$/.test(name) ? name : '[unnamed]';
}
