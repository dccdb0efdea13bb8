import type { BatchEvent } from '../models.gen.ts';
import { isIdentified } from './is-identified.ts';
import { judgeTime } from './judge-time.ts';
import type { OursPrivacyWarning, OursPrivacyWarningCode, WarnedOperation } from './warning.ts';

const SAYS: Readonly<Record<OursPrivacyWarningCode, string>> = {
  'time-in-seconds':
    'is before 1973, so it is probably in seconds; the vendor would move it to seven days ago. Give milliseconds',
  'time-too-old': 'is more than seven days back; the vendor moves it to seven days ago, silently',
  'time-in-future':
    'is more than five minutes ahead; what the vendor makes of it is not published. Give milliseconds since 1970',
  'no-identifier':
    'is absent, and so are `externalId` and `email`: the vendor cannot tell who it is, and makes a new visitor',
};

/**
 * What may be wrong with the input of a call, each kind once.
 *
 * @param now - milliseconds since 1970
 */
export function findWarnings(
  operation: WarnedOperation,
  input: unknown,
  now: number,
): OursPrivacyWarning[] {
  const isBatch = operation === 'trackBatch';
  const events: unknown = isBatch ? Object(input).events : [input];
  const found = new Map<OursPrivacyWarningCode, { field: string; count: number }>();
  const note = (code: OursPrivacyWarningCode | undefined, field: string) => {
    if (code)
      found.set(code, { field, ...found.get(code), count: (found.get(code)?.count ?? 0) + 1 });
  };
  for (const [index, event] of (Array.isArray(events) ? events : []).entries()) {
    // What is no object is refused when it is checked.
    if (typeof event !== 'object' || event === null) continue;
    const place = isBatch ? `/events/${index}` : '';
    const fields = event as Partial<BatchEvent>;
    if (operation !== 'identify') note(judgeTime(fields.time, now), `${place}/time`);
    note(isIdentified(fields) ? undefined : 'no-identifier', `${place}/userId`);
  }
  return Array.from(found, ([code, { field, count }]) => {
    const more = count > 1 ? `; so it is in ${count} events of this call` : '';
    const message = `Ours Privacy ${operation}: \`${field}\` ${SAYS[code]}${more}.`;
    return { code, operation, field, count, message };
  });
}
