import {
  type ApiDefinition,
  type InvalidInputError,
  isApiError,
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
  { retry, options }: ApiDefinition,
  tries: number,
  attempts: number,
): boolean {
  if (!isClientError(error) || tries >= attempts) return false;
  // Refused before it was sent. A secret may be read another time; what else was misshapen, stays.
  if (error.kind === 'invalid') return Object.hasOwn(options, (error as InvalidInputError).field);
  if (error.kind === 'network') return !(error as NetworkError).sent;
  if (!isApiError(error)) return false;
  // By its status alone: what a proxy answers has seldom the documented body.
  if (retry?.unprocessed?.includes(error.status)) return true;
  return error.kind === 'http' && error.status === 404 && tries < TRIES_OF_UNKNOWN_PROFILE;
}
