/** Name and message of what a call throws; `nothing` when it throws nothing. */
export function messageOf(call: () => unknown): string {
  try {
    call();
    return 'nothing';
  } catch (error) {
    const { name, message } = error as Error;
    return `${name}: ${message}`;
  }
}
