import { SIGNATURE } from './signature-form.ts';

/** Name of the header that carries the signatures. */
export const SIGNATURE_HEADER = SIGNATURE.header;
