import { PayloadError } from './payload-error.ts';

/**
 * A payload is JSON, but no event of version 3 of the Server API: `field` is missing or of another
 * type.
 */
export class NotAnEventError extends PayloadError {
  override readonly name = 'NotAnEventError';
  readonly kind = 'not-an-event';
  /** JSON pointer of the first field that is not what it must be; `''` is the payload itself. */
  readonly field: string;
  /** `v4` where the payload looks like an event of that version. */
  readonly version: 'v4' | undefined;

  constructor(where: string, field: string, version?: 'v4') {
    const hint = version ? ' It looks like an event of v4: choose the payload of v3.' : '';
    super(`${where} is not an event of v3: \`${field}\` is missing or of another type.${hint}`);
    this.field = field;
    this.version = version;
  }
}
