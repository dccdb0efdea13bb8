import type { Schema } from '@visitor-apis/codegen/document';

/** A schema, and where the document has it. */
export interface SchemaPart {
  readonly schema: Schema;
  /** JSON pointer with its `#`. */
  readonly pointer: string;
}

/** What a value may be: schemas that hold at once, and what they say of its parts. */
export interface Shape {
  /** The schema itself, what it refers to, and what it is all of. */
  readonly parts: readonly SchemaPart[];
  readonly members: ReadonlyMap<string, Shape>;
  /** The members that must be there, each with the pointer to the rule. */
  readonly required: ReadonlyMap<string, string>;
  readonly items: Shape | undefined;
  /** What further members may be; `undefined` when nothing is said of them, or when there are to be none. */
  readonly further: Shape | undefined;
  readonly unions: readonly Union[];
  /** Whether a schema begins here that is around it already: nothing is said of its parts again. */
  readonly isRepeated: boolean;
}

/** Alternatives of a value. */
export interface Union {
  readonly keyword: 'oneOf' | 'anyOf' | 'if';
  readonly pointer: string;
  readonly branches: readonly Branch[];
}

/** One alternative. */
export interface Branch {
  readonly name: string;
  /** Pointer to the schema that tells whether a value is of it. */
  readonly pointer: string;
  readonly shape: Shape;
  /** Of an `if`, what has to be so for the branch to hold. */
  readonly condition?: Shape;
}

/** What nothing is said of. */
export const NOTHING: Shape = {
  parts: [],
  members: new Map(),
  required: new Map(),
  items: undefined,
  further: undefined,
  unions: [],
  isRepeated: false,
};

/** What holds when all of these do. */
export function joinShapes(shapes: readonly Shape[]): Shape {
  const [first, ...others] = shapes.filter((shape) => shape !== NOTHING);
  return others.reduce(
    (one, other) => ({
      parts: [...one.parts, ...other.parts],
      members: joinMembers(one.members, other.members),
      required: new Map([...one.required, ...other.required]),
      items:
        one.items && other.items
          ? joinShapes([one.items, other.items])
          : (one.items ?? other.items),
      further:
        one.further && other.further
          ? joinShapes([one.further, other.further])
          : (one.further ?? other.further),
      unions: [...one.unions, ...other.unions],
      isRepeated: one.isRepeated || other.isRepeated,
    }),
    first ?? NOTHING,
  );
}

function joinMembers(
  some: ReadonlyMap<string, Shape>,
  others: ReadonlyMap<string, Shape>,
): ReadonlyMap<string, Shape> {
  const joined = new Map(some);
  for (const [name, shape] of others) {
    joined.set(name, joinShapes([joined.get(name) ?? NOTHING, shape]));
  }
  return joined;
}
