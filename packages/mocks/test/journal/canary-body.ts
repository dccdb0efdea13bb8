import fc from 'fast-check';
import { type Canaries, FORMS, holdersOf, pick, pickSome, withValue } from './canaries.ts';

const MISSPELT = ['emial', 'frist_name', 'clientSecert', 'vistorId'] as const;
// What a group has is free, and the spec does not take it for personal.
const FREE = '/payload/properties';

/**
 * A body that hides canaries: in the places that are marked, in members that nobody named, and as
 * texts where there should be members.
 */
export function canaryBody(
  g: fc.GeneratorValue,
  valid: object,
  marked: readonly string[],
  canaries: Canaries,
): unknown {
  const form = () => pick(g, FORMS);
  let body: unknown = valid;
  if ('type' in valid && g(fc.nat, { max: 4 }) === 0) body = { ...valid, type: 'page' };
  const some = pickSome(g, ['/token', ...marked], 5);
  for (const pointer of some) body = withValue(body, pointer, canaries.value(form(), pointer));
  for (let count = g(fc.nat, { max: 2 }); count > 0; count--) {
    const name = pick(g, [...MISSPELT, `${canaries.text('name')}@example.org`]);
    const within = pick(
      g,
      holdersOf(body).filter((one) => one !== FREE),
    );
    body = withValue(body, `${within}/${name}`, canaries.value(form(), name));
  }
  if (g(fc.nat, { max: 3 }) > 0) return body;
  const pointer = pick(g, holdersOf(body));
  return withValue(body, pointer, canaries.text('misplaced'));
}
