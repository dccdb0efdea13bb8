import type { Document } from '@visitor-apis/codegen';
import { type Mutant, mutantOf, type Node, nodeAt } from './mutant.ts';

/** Neighbouring branches of a union with what tells them apart swapped. */
export function swapMutants(document: Document, schema: Node, pointer: string): Mutant[] {
  return ['oneOf', 'anyOf'].flatMap((keyword) => {
    const refs = ((schema[keyword] ?? []) as Node[]).flatMap(({ $ref }) =>
      typeof $ref === 'string' ? [$ref] : [],
    );
    return refs.slice(1).flatMap((second, index) => {
      const first = refs[index] as string;
      const names = sharedMarks(nodeAt(document, first), nodeAt(document, second));
      return names.map((name) =>
        mutantOf('swap discriminator', pointer, `${name} of ${first} and ${second}`, (copy) => {
          const [one, other] = [first, second].map((ref) => markOf(nodeAt(copy, ref), name));
          if (one && other) [one.const, other.const] = [other.const, one.const];
        }),
      );
    });
  });
}

/** Names of the members that both fix, each to a value of its own. */
function sharedMarks(one: Node, other: Node): string[] {
  return Object.keys((one.properties ?? {}) as Node).filter((name) => {
    const [mine, theirs] = [one, other].map((schema) => markOf(schema, name)?.const);
    return mine !== undefined && theirs !== undefined && mine !== theirs;
  });
}

function markOf(schema: Node, name: string): Node | undefined {
  return ((schema.properties ?? {}) as Record<string, Node>)[name];
}
