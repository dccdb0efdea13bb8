import { isObject } from '../bytes/is-object.ts';
import type { Draft } from './draft.ts';

/** What becomes of one value of v3; `source` is the pointer to it. */
export type Rule = (value: unknown, source: string, draft: Draft) => void;

type Objects<T> = Extract<NonNullable<T>, object>;

/**
 * What becomes of each field of an object of v3. A field that the spec gains does not compile until
 * it stands here. Where two fields become one, the first one counts.
 */
export type Rules<T> = {
  readonly [Key in keyof T]-?: [Objects<T[Key]>] extends [never]
    ? Rule
    : Objects<T[Key]> extends readonly unknown[]
      ? Rule
      : Rule | Rules<Objects<T[Key]>>;
};

type AnyRules = { readonly [key: string]: Rule | AnyRules };

/**
 * Applies rules to a value. Each field goes through a rule or is lost, so that none is forgotten.
 * `null` and an object without fields tell nothing: v4 says so by leaving the field out.
 */
export function follow<T>(rules: Rule | Rules<T>, value: unknown, source: string, draft: Draft) {
  if (value === null || value === undefined) return;
  if (typeof rules === 'function') return rules(value, source, draft);
  if (!isObject(value)) return draft.lose(source, 'another-type');
  const known = rules as AnyRules;
  const further = Object.keys(value).filter((key) => !Object.hasOwn(known, key));
  for (const [key, inner] of Object.entries(known)) {
    if (Object.hasOwn(value, key)) follow(inner, value[key], below(source, key), draft);
  }
  for (const key of further) draft.lose(below(source, key), 'unknown');
}

/** The pointer to a field. */
export function below(source: string, key: string | number): string {
  return `${source}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The rule of what v4 has no field for. */
export const removed: Rule = (_, source, draft) => draft.lose(source, 'removed');

/** The rule of an error within an event. */
export const failed: Rule = (_, source, draft) => draft.lose(source, 'failed');
