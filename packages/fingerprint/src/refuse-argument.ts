import { InvalidInputError } from '@visitor-apis/runtime';

/** Throws about an argument of a function, as a client does about those of a call. */
export function refuseArgument(caller: string, field: string, problem: string): never {
  const origin = { vendor: 'fingerprint', operation: caller };
  throw new InvalidInputError(`Fingerprint ${caller}`, origin, field, problem);
}

/** Refuses anything but a whole number of bytes. */
export function checkMaxBytes(caller: string, maxBytes: number): void {
  if (!Number.isSafeInteger(maxBytes) || maxBytes < 1) {
    refuseArgument(caller, 'maxBytes', 'must be a whole number of bytes, at least 1');
  }
}
