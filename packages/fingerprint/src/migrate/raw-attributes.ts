import { isObject } from '../bytes/is-object.ts';
import type { RawDeviceAttribute } from '../models.gen.ts';
import { findName, RAW_ATTRIBUTE_VALUES } from './raw-attribute-values.ts';
import { below, failed, follow, type Rule, type Rules } from './rules.ts';

/** What the agent measured: v4 has the values bare, and of one type each. */
export const rawAttributes: Rule = (value, source, draft) => {
  if (!isObject(value)) return draft.lose(source, 'another-type');
  for (const [name, attribute] of Object.entries(value)) {
    const rules: Rules<RawDeviceAttribute> = { value: rawValue(name), error: failed };
    follow(rules, attribute, below(source, name), draft);
  }
};

function rawValue(name: string): Rule {
  const key = findName(RAW_ATTRIBUTE_VALUES, name);
  return (value, source, draft) => {
    if (!key) return draft.lose(source, 'unknown');
    const read = RAW_ATTRIBUTE_VALUES[key](value);
    if (read === undefined) draft.lose(source, 'another-type');
    else draft.set(`raw_device_attributes.${key}`, read, source);
  };
}
