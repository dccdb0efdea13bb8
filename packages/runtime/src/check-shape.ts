import { checkValue } from './check-value.ts';
import type { NamedShapes, Shape, ShapeDefinition } from './shape.ts';

/** What is wrong with a value, by JSON pointer: the end of a sentence that begins with its name. */
export interface Problem {
  readonly pointer: string;
  readonly says: string;
}

type Members = Record<string, unknown>;

/**
 * Checks a member of `holder` against a shape, and converts what the shape says is to be converted
 * in its place: `holder` is a copy of what the caller gave. A pointer names what the spec names;
 * other keys are `*` in it, because maps are keyed by e-mail addresses at times.
 *
 * @returns every problem, the first one first
 */
export function checkShape(
  holder: Members,
  key: string,
  shape: Shape,
  named: NamedShapes,
  pointer = '',
  convert = true,
): Problem[] {
  const definition = resolve(shape, named);
  const given = holder[key];
  const value = (definition.time && given instanceof Date ? given.getTime() : given) as Members;
  if (convert && value !== given) holder[key] = value;
  const says = checkValue(definition, value);
  if (says) return [{ pointer, says }];

  const { properties = {}, required = [], closed, values, items, allOf = [] } = definition;
  const here = (part: Shape, converts = convert) =>
    checkShape(holder, key, part, named, pointer, converts);
  const problems = [
    ...allOf.flatMap((part) => here(part)),
    ...checkUnion(value, definition, named, pointer, here),
  ];
  const within = (member: string, inner: Shape | undefined, name = member) =>
    inner === undefined
      ? []
      : checkShape(value, member, inner, named, `${pointer}/${name}`, convert);
  if (Array.isArray(value)) {
    problems.push(...value.flatMap((_, index) => within(String(index), items)));
  } else if (typeof value === 'object' && value !== null) {
    for (const name of required) {
      // What every object inherits was not given.
      if (value[name] === (Object.prototype as unknown as Members)[name]) {
        problems.push({ pointer: `${pointer}/${name}`, says: 'is required' });
      }
    }
    for (const name of Object.keys(value)) {
      if (value[name] === undefined) continue;
      if (Object.hasOwn(properties, name)) problems.push(...within(name, properties[name]));
      else if (closed) problems.push(unknown(name, properties, pointer));
      else problems.push(...within(name, values, '*'));
    }
  }
  return problems;
}

function unknown(name: string, properties: object, pointer: string): Problem {
  const shown = /^[\w$-]{1,64}$/.test(name) ? name : '*';
  const known = Object.keys(properties).join(', ');
  return {
    pointer: `${pointer}/${shown}`,
    says: `is not known here; there are ${known || 'none'}`,
  };
}

function checkUnion(
  value: Members,
  { anyOf, by }: ShapeDefinition,
  named: NamedShapes,
  pointer: string,
  check: (shape: Shape, converts?: boolean) => Problem[],
): Problem[] {
  if (!anyOf) return [];
  if (by !== undefined) {
    const tags = anyOf.map(
      (member) => resolve(resolve(member, named).properties?.[by], named).enum ?? [],
    );
    const meant = anyOf[tags.findIndex((tag) => tag.includes(value?.[by] as string))];
    const tagged: Shape = {
      type: 'object',
      properties: { [by]: { enum: tags.flat() } },
      required: [by],
    };
    return check(meant ?? tagged);
  }
  // A member that it is not must not convert anything in it.
  const verdicts = anyOf.map((member) => check(member, false));
  const fit = verdicts.findIndex((problems) => problems.length === 0);
  if (fit >= 0) return check(anyOf[fit] as Shape);
  // The member that was meant is the one whose problem lies within.
  const meant = verdicts.find(([first]) => first?.pointer !== pointer);
  return meant ?? [{ pointer, says: verdicts.map(([first]) => first?.says).join('; or ') }];
}

function resolve(shape: Shape | undefined, named: NamedShapes): ShapeDefinition {
  return (typeof shape === 'string' ? named[shape] : shape) ?? {};
}
