import { LEDGER_VARIABLE } from './ledger-folder.ts';

/** What there is to say where there is no ledger. */
export const NOTHING_ASKED = 'No mock was asked for anything';

/** What may have been forgotten. */
export const HOW_TO_ASK = `Mocks keep a ledger while the environment variable ${LEDGER_VARIABLE} names a folder.`;
