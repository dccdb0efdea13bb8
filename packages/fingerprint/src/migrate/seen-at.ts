import { isObject } from '../bytes/is-object.ts';
import { readInstant } from './instant.ts';
import { below, type Rule } from './rules.ts';

/**
 * The rule of a time that v3 has twice, worldwide and within the subscription. Which one became
 * that of v4 was not published: it is carried over only where both are the same.
 */
export function seenAt(path: `${string}.${'first' | 'last'}_seen_at`): Rule {
  return (value, source, draft) => {
    if (!isObject(value)) return draft.lose(source, 'another-type');
    const given = Object.entries(value).filter(([, time]) => time !== null && time !== undefined);
    const isTime = ([key]: readonly [string, unknown]) =>
      key === 'global' || key === 'subscription';
    const times = given.filter(isTime).map(([key, time]) => [key, readInstant(time)] as const);
    const [first] = times;
    const isOne =
      times.length === 2 &&
      times.every(([, time]) => time && time.milliseconds === first?.[1]?.milliseconds);
    for (const [key, time] of times) {
      if (!time) draft.lose(below(source, key), 'another-type');
      else if (isOne) draft.set(path, time.milliseconds, below(source, key));
      else draft.lose(below(source, key), 'ambiguous');
    }
    for (const [key] of given.filter((one) => !isTime(one))) {
      draft.lose(below(source, key), 'unknown');
    }
  };
}
