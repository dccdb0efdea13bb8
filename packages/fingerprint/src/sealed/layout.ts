// Header, nonce, ciphertext, tag.

/** The bytes that every sealed result begins with. */
export const HEADER: readonly number[] = [0x9e, 0x85, 0xdc, 0xed];

/** Length of the nonce of AES-GCM, in bytes. */
export const NONCE_LENGTH = 12;

/** Length of the tag at the end, in bytes. */
export const TAG_LENGTH = 16;

/** Length of a key, in bytes. */
export const KEY_LENGTH = 32;
