import { memberPlace } from './probe-shape.ts';
import type { Shape } from './shape.ts';

/** Is told of a shape, its place, and the places that lead there, itself included. */
export type VisitShape = (shape: Shape, place: string, trail: readonly string[]) => void;

/** Visits a shape and all that is in it, each at its place. */
export function visitShape(
  shape: Shape,
  place: string,
  visit: VisitShape,
  outside: readonly string[] = [],
): void {
  const trail = [...outside, place];
  const within = (inner: Shape, at: string) => visitShape(inner, at, visit, trail);
  visit(shape, place, trail);
  for (const [name, inner] of shape.members) within(inner, memberPlace(place, name));
  if (shape.items) within(shape.items, `${place}[]`);
  if (shape.further) within(shape.further, `${place}.*`);
  for (const { branches } of shape.unions) {
    for (const { name, shape: inner } of branches) within(inner, `${place}<${name}>`);
  }
}
