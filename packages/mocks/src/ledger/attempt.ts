const warned = new Set<string>();

/** Does what a mock can do without: it answers whether or not that works. What goes wrong is told once. */
export function attempt(problem: string, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (warned.has(problem)) return;
    warned.add(problem);
    process.emitWarning(`${problem}: ${(error as Error).message}`, {
      type: 'LedgerWarning',
      code: 'VISITOR_APIS_LEDGER',
    });
  }
}
