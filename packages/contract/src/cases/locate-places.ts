import { memberPlace, type Shape } from '@visitor-apis/mocks/ledger-internals';

/** A place within a value. */
export interface Located {
  readonly shape: Shape;
  /** The place itself and those around it. */
  readonly trail: ReadonlySet<string>;
}

/** Every place of a value, by its name. */
export function locatePlaces(root: Shape, rootPlace: string): ReadonlyMap<string, Located> {
  const places = new Map<string, Located>();
  const visit = (shape: Shape, place: string, outside: readonly string[]): void => {
    const trail = [...outside, place];
    places.set(place, { shape, trail: new Set(trail) });
    for (const [name, member] of shape.members) visit(member, memberPlace(place, name), trail);
    if (shape.items) visit(shape.items, `${place}[]`, trail);
    if (shape.further) visit(shape.further, `${place}.*`, trail);
    for (const { branches } of shape.unions) {
      for (const { name, shape: branch } of branches) visit(branch, `${place}<${name}>`, trail);
    }
  };
  visit(root, rootPlace, []);
  return places;
}
