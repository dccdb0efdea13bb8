import { sealedLayout } from './layout.ts';

const digits = sealedLayout.header.match(/../g) ?? [];

/** The bytes that every sealed result begins with. */
export const HEADER = Uint8Array.from(digits, (two) => Number.parseInt(two, 16));

/** The same bytes as a message shows them. */
export const HEADER_TEXT = digits.join(' ').toUpperCase();
