import { type Shape, type Site, visitShape } from '@visitor-apis/mocks/ledger-internals';

/** A place within a value. */
export interface Located {
  readonly shape: Shape;
  readonly form: Site['form'];
  /** The place itself and those around it. */
  readonly trail: ReadonlySet<string>;
}

/** Every place of a value, by its name. */
export function locatePlaces(
  root: Shape,
  rootPlace: string,
  form: Site['form'] = 'json',
): ReadonlyMap<string, Located> {
  const places = new Map<string, Located>();
  visitShape(root, rootPlace, (shape, place, trail) => {
    places.set(place, { shape, form, trail: new Set(trail) });
  });
  return places;
}
