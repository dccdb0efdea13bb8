/** The variable that names the folder into which mocks enter what they are shown. */
export const LEDGER_VARIABLE = 'VISITOR_APIS_LEDGER';

/** The folder that was asked for; nothing of a ledger is loaded without one. */
export function ledgerFolder(): string | undefined {
  return process.env[LEDGER_VARIABLE] || undefined;
}
