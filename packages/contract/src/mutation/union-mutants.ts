import { type Mutant, mutantAt, type Node, unset } from './mutant.ts';

/** What may be wrong with the alternatives of a schema, its parts and what it refuses. */
export function unionMutants(schema: Node, pointer: string): Mutant[] {
  const unions = ['oneOf', 'anyOf'].flatMap((keyword) => {
    const branches = (schema[keyword] ?? []) as Node[];
    if (branches.length < 2) return [];
    return branches.map((branch, index) =>
      mutantAt('drop branch', pointer, `${keyword} ${nameOf(branch, index)}`, (node) => {
        const left = (node[keyword] as Node[]).filter((_, at) => at !== index);
        node[keyword] = left;
      }),
    );
  });
  const parts = (schema.allOf ?? []) as Node[];
  const not = schema.not as Node | undefined;
  return [
    ...unions,
    ...parts.map((part, index) =>
      mutantAt('drop part', pointer, nameOf(part, index), (node) => {
        node.allOf = (node.allOf as Node[]).filter((_, at) => at !== index);
      }),
    ),
    ...((not?.anyOf ?? []) as Node[]).map((one, index) =>
      mutantAt('allow', `${pointer}/not`, `${JSON.stringify(one.enum ?? one.pattern)}`, (node) => {
        node.anyOf = (node.anyOf as Node[]).filter((_, at) => at !== index);
      }),
    ),
    ...(not && !not.anyOf ? [mutantAt('allow', pointer, 'what is refused', unset('not'))] : []),
    ...(schema.if ? [mutantAt('drop condition', pointer, 'if', unset('if'))] : []),
  ];
}

function nameOf(branch: Node, index: number): string {
  const name = (branch.$ref as string | undefined)?.split('/').at(-1);
  return name ?? [branch.type, index + 1].filter(Boolean).join(' ');
}
