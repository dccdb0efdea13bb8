import {
  type ApiDefinition,
  type ApiError,
  isClientError,
  type NetworkError,
} from '@visitor-apis/runtime';

// A profile that was written a moment ago is found after the vendor's next flush, or not at all.
const TRIES_OF_UNKNOWN_PROFILE = 2;

/**
 * Whether a sum that could not be sent is to be sent later: it certainly was not counted, and may
 * be another time.
 *
 * @param tries - how often it was sent, this time included
 * @param attempts - how often it may be
 */
export function mayGoBack(
  error: unknown,
  { retry }: ApiDefinition,
  tries: number,
  attempts: number,
): boolean {
  if (!isClientError(error) || tries >= attempts) return false;
  // Refused before it was sent: a secret that could not be read just now.
  if (error.kind === 'invalid') return true;
  if (error.kind === 'network') return !(error as NetworkError).sent;
  if (error.kind !== 'http') return false;
  const { status } = error as ApiError;
  if (status === 404) return tries < TRIES_OF_UNKNOWN_PROFILE;
  return retry?.unprocessed?.includes(status) === true;
}
