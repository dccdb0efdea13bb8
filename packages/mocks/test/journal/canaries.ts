import fc from 'fast-check';

/** The forms that what is hidden may have. */
export const FORMS = ['text', 'list', 'map', 'number'] as const;

/** Makes texts that are to be seen nowhere, and remembers them. */
export class Canaries {
  readonly all: string[] = [];
  readonly #mark: string;

  constructor(mark: string) {
    this.#mark = mark;
  }

  /** @param place - tells a leak apart: where it stood */
  text(place: string): string {
    const canary = `${this.#mark}${place.replace(/\W/g, '')}${this.all.length}`;
    this.all.push(canary);
    return canary;
  }

  value(form: (typeof FORMS)[number], place: string): unknown {
    if (form === 'text') return this.text(place);
    if (form === 'list') return [this.text(place), { inner: this.text(place) }];
    if (form === 'map') return { [this.text(`${place}Key`)]: this.text(place) };
    const number = 700_000_000_000_000 + this.all.length * 1_000_003;
    this.all.push(String(number));
    return number;
  }
}

/** JSON pointers of the objects and lists of a value, its own `''` first. */
export function holdersOf(value: unknown, pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    holdersOf(member, `${pointer}/${key}`),
  );
  return [pointer, ...inner];
}

/**
 * The value with another one where a pointer leads; `*` is the first item of a list. What stands in
 * the way is replaced.
 */
export function withValue(target: unknown, pointer: string, value: unknown): unknown {
  const [step, ...rest] = pointer.split('/').slice(1);
  if (step === undefined) return value;
  const below = rest.map((one) => `/${one}`).join('');
  if (step === '*' || Array.isArray(target)) {
    const items = Array.isArray(target) ? [...target] : [];
    const index = step === '*' ? 0 : Number(step);
    items[index] = withValue(items[index], below, value);
    return items;
  }
  const members = (typeof target === 'object' ? target : {}) as Record<string, unknown> | null;
  return { ...members, [step]: withValue(members?.[step], below, value) };
}

const oneOf = (values: readonly unknown[]) => fc.constantFrom(...values);
const someOf = (values: readonly unknown[], maxLength: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength });

/** One of some values, by chance. */
export function pick<Value>(g: fc.GeneratorValue, values: readonly Value[]): Value {
  return g(oneOf, values) as Value;
}

/** Some of some values, by chance. */
export function pickSome<Value>(
  g: fc.GeneratorValue,
  values: readonly Value[],
  most: number,
): Value[] {
  return g(someOf, values, most) as Value[];
}
