import { isDeepStrictEqual } from 'node:util';
import { type RequestParts, requestFields } from './request-fields.ts';
import { showField } from './show-field.ts';

/** A request as the mock recorded it. */
export type ComparedRequest = RequestParts & { toJSON(): object };

/** A field that two requests do not have in common. */
export interface FieldDifference {
  readonly field: string;
  /** As they were sent; `undefined`: not at all. Never to be printed. */
  readonly ours: unknown;
  readonly theirs: unknown;
  /** What may be shown of them. */
  readonly shown: { readonly ours: string; readonly theirs: string };
}

/** What a comparison came to. */
export interface Comparison {
  /** How many fields were compared. */
  readonly compared: number;
  readonly differences: readonly FieldDifference[];
}

/** Compares two requests field by field. */
export function compareRequests(ours: ComparedRequest, theirs: ComparedRequest): Comparison {
  const [a, b] = [requestFields(ours), requestFields(theirs)];
  const names = [...new Set([...a.keys(), ...b.keys()])];
  const different = names.filter((name) => !isDeepStrictEqual(a.get(name), b.get(name)));
  return {
    compared: names.length,
    differences: different.map((field) => ({
      field,
      ours: a.get(field),
      theirs: b.get(field),
      shown: { ours: showField(ours, field), theirs: showField(theirs, field) },
    })),
  };
}
