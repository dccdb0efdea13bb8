import type { EventVersion } from './event-version.ts';
import { PayloadError } from './payload-error.ts';

/**
 * A payload is JSON, but no event of the version of the Server API that was asked for: `field` is
 * missing or of another type.
 */
export class NotAnEventError extends PayloadError {
  override readonly name = 'NotAnEventError';
  readonly kind = 'not-an-event';
  /** The version that was asked for. */
  readonly expected: EventVersion;
  /** JSON pointer of the first field that is not what it must be; `''` is the payload itself. */
  readonly field: string;
  /** The other version, where the payload looks like an event of that. */
  readonly version: EventVersion | undefined;

  constructor(where: string, expected: EventVersion, field: string, version?: EventVersion) {
    const hint = version
      ? ` It looks like an event of ${version}: choose the payload of ${expected}, or read it as ${version}.`
      : '';
    super(
      `${where} is not an event of ${expected}: \`${field}\` is missing or of another type.${hint}`,
    );
    this.expected = expected;
    this.field = field;
    this.version = version;
  }
}
