import { isObject } from '../bytes/is-object.ts';
import { Draft } from './draft.ts';
import { isInstant, readInstant } from './instant.ts';
import type { PathsTo } from './paths-to.ts';
import { below, follow, type Rule, type Rules } from './rules.ts';

/** The rules that place something in an object of v4, at a path that is checked by the compiler. */
export interface Into<T> {
  text(path: PathsTo<string, T>): Rule;
  flag(path: PathsTo<boolean, T>): Rule;
  number(path: PathsTo<number, T>): Rule;
  integer(path: PathsTo<number, T>): Rule;
  /** An RFC 3339 time, which v4 has in milliseconds. */
  instant(path: PathsTo<number, T>): Rule;
  /** The same time as a number that stands, or will stand, at the path. */
  alsoInstant(path: PathsTo<number, T>): Rule;
  /** A map of the customer's. */
  map(path: PathsTo<object, T>): Rule;
  /** A list of objects, each with rules of its own. One that lacks a required key is lost. */
  list<From, Item>(
    path: PathsTo<readonly Item[], T>,
    rules: Rules<From>,
    required: readonly (keyof Item & string)[],
  ): Rule;
}

/** Makes the rules for one object of v4. */
export function into<T>(): Into<T> {
  return {
    text: (path) => place(path, (value) => typeof value === 'string'),
    flag: (path) => place(path, (value) => typeof value === 'boolean'),
    number: (path) => place(path, (value) => typeof value === 'number'),
    integer: (path) => place(path, Number.isSafeInteger),
    map: (path) => place(path, isObject),
    instant: (path) => (value, source, draft) => {
      const instant = readInstant(value);
      if (instant) draft.set(path, instant.milliseconds, source);
      else draft.lose(source, 'another-type');
    },
    alsoInstant: (path) => (value, source, draft) => {
      const instant = readInstant(value);
      if (!instant) draft.lose(source, 'another-type');
      else if (isInstant(instant, draft.get(path))) draft.set(path, draft.get(path), source);
      else draft.set(path, instant.milliseconds, source);
    },
    list: (path, rules, required) => (value, source, draft) => {
      if (!Array.isArray(value)) return draft.lose(source, 'another-type');
      const items = value.flatMap((item, at) => {
        const inner = new Draft();
        const place = below(source, at);
        if (isObject(item)) follow(rules, item, place, inner);
        else inner.lose(place, 'another-type');
        const whole = isObject(item) ? inner.finish({ '': required }) : undefined;
        draft.lost.push(...inner.lost);
        return whole ? [whole] : [];
      });
      if (items.length > 0 || value.length === 0) draft.set(path, items, source);
    },
  };
}

function place(path: string, fits: (value: unknown) => boolean): Rule {
  return (value, source, draft) => {
    if (fits(value)) draft.set(path, structuredClone(value), source);
    else draft.lose(source, 'another-type');
  };
}
