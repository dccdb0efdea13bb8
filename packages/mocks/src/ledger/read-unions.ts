import type { Schema } from '@visitor-apis/codegen/document';
import type { Branch, SchemaPart, Shape, Union } from './shape.ts';

/** Reads the alternatives that a schema has: its unions, and what holds under a condition. */
export function readUnions(
  { schema, pointer }: SchemaPart,
  read: (pointer: string) => Shape,
): Union[] {
  const unions = (['oneOf', 'anyOf'] as const).flatMap((keyword): Union[] => {
    const schemas: unknown = schema[keyword];
    if (!Array.isArray(schemas)) return [];
    const names = nameBranches(schemas.map(Object));
    const branches = names.map((name, index): Branch => {
      const at = `${pointer}/${keyword}/${index}`;
      return { name, pointer: at, shape: read(at) };
    });
    return [{ keyword, pointer: `${pointer}/${keyword}`, branches }];
  });
  if (typeof schema.if !== 'object' || typeof schema.then !== 'object') return unions;
  const condition = read(`${pointer}/if`);
  const branch: Branch = {
    name: nameCondition(condition),
    pointer: `${pointer}/if`,
    shape: read(`${pointer}/then`),
    condition,
  };
  return [...unions, { keyword: 'if', pointer: `${pointer}/if`, branches: [branch] }];
}

/** A name for each branch; those that would have the same one are numbered. */
function nameBranches(branches: readonly Schema[]): string[] {
  const names = branches.map(nameBranch);
  return names.map((name, index) => {
    const earlier = names.slice(0, index).filter((one) => one === name).length;
    return earlier ? `${name} ${earlier + 1}` : name;
  });
}

function nameBranch({ $ref, title, required, type }: Schema, index: number): string {
  if ($ref) return $ref.slice($ref.lastIndexOf('/') + 1);
  if (typeof title === 'string') return title;
  if (Array.isArray(required)) return `with ${required.join(' and ')}`;
  const [first, ...others] = [type ?? []].flat();
  return first !== undefined && others.length === 0 ? first : String(index + 1);
}

/** `when name revenue`: what has to be so, in short. */
function nameCondition({ members }: Shape): string {
  const fixed = [...members].flatMap(([name, { parts }]) =>
    parts.flatMap(({ schema }) => ('const' in schema ? [`${name} ${String(schema.const)}`] : [])),
  );
  return `when ${fixed.join(' and ') || 'it applies'}`;
}
