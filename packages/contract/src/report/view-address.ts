/** The hash of the page that shows what is in this state, of one API or of all. */
export function viewAddress(state: 'missing' | 'unreachable', api?: string): string {
  return String(new URLSearchParams([['state', state], ...(api ? [['api', api]] : [])]));
}
