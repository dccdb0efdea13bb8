import {
  type Branch,
  memberPlace,
  type Shape,
  type Union,
} from '@visitor-apis/mocks/ledger-internals';
import { FURTHER_KEY } from './sample-values.ts';

/** How a value is built where a schema leaves a choice. */
export interface Plan {
  /** A value in place of what would be built; `undefined` for none. */
  value(shape: Shape, place: string): unknown;
  /** Whether a member that may be left out is given, or a further one, whose place ends in `.*`. */
  includes(shape: Shape | undefined, place: string): boolean;
  /** The branch to be of; `undefined` of an `if` that is not to hold. */
  branch(union: Union, place: string): Branch | undefined;
  /** How many items there are. */
  items(shape: Shape, place: string): number;
  /** A value for what has no parts. */
  leaf(shape: Shape, place: string): unknown;
}

/** Builds a value of a shape. */
export function buildValue(shape: Shape, place: string, plan: Plan): unknown {
  const chosen = plan.value(shape, place);
  if (chosen !== undefined) return chosen;
  if (isObject(shape)) return buildObject(shape, place, plan);
  const [union] = shape.unions;
  const branch = union && plan.branch(union, place);
  if (branch) return buildValue(branch.shape, `${place}<${branch.name}>`, plan);
  const { items } = shape;
  if (items) {
    const length = items.isRepeated ? 0 : plan.items(shape, place);
    return Array.from({ length }, () => buildValue(items, `${place}[]`, plan));
  }
  return plan.leaf(shape, place);
}

function buildObject(shape: Shape, place: string, plan: Plan): Record<string, unknown> {
  const { members, required, further, unions } = shape;
  const built: Record<string, unknown> = {};
  for (const [name, member] of members) {
    const at = memberPlace(place, name);
    const isGiven = !member.isRepeated && plan.includes(member, at);
    if (required.has(name) || isGiven) built[name] = buildValue(member, at, plan);
  }
  // What is needed and nowhere described.
  for (const name of required.keys()) if (!members.has(name)) built[name] = 'x';
  if (further && !further.isRepeated && plan.includes(further, `${place}.*`)) {
    built[FURTHER_KEY] = buildValue(further, `${place}.*`, plan);
  }
  for (const union of unions) {
    const branch = plan.branch(union, place);
    if (!branch) continue;
    const at = `${place}<${branch.name}>`;
    for (const part of [branch.condition, branch.shape]) {
      if (!part) continue;
      Object.assign(built, buildValue(part, at, plan));
      // What the branch only says must be there, and the object describes.
      for (const name of part.required.keys()) {
        const member = part.members.has(name) ? undefined : members.get(name);
        if (member) built[name] = buildValue(member, memberPlace(place, name), plan);
      }
    }
  }
  return built;
}

/** Whether values of a shape are objects, first of all. */
export function isObject({ parts, members, required, further, unions }: Shape): boolean {
  const types = parts.flatMap(({ schema }) => schema.type ?? []);
  if (types.length) return types[0] === 'object';
  // What only a union says is built by its branch.
  return members.size > 0 || required.size > 0 || (further !== undefined && unions.length === 0);
}
