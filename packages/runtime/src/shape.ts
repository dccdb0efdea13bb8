/** A kind of JSON value, as JSON Schema names them. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

/** The same, and what options are made of. */
export type ValueType = JsonType | 'function';

/**
 * What a value that the client sends must be: the part of a JSON Schema that is checked before
 * sending. A string names one of the {@link ApiDefinition.shapes}.
 */
export type Shape = string | ShapeDefinition;

/** Named values, each with its shape. */
export interface FieldShapes {
  readonly properties: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
}

/** A shape in full; the members mean what they mean in JSON Schema, unless said otherwise. */
export interface ShapeDefinition extends Partial<FieldShapes> {
  readonly type?: ValueType | readonly ValueType[];
  /** A `const` is an enum of one. */
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Shape;
  /** Properties that are not named are refused. */
  readonly closed?: true;
  /** Shape of the properties that are not named. */
  readonly values?: Shape;
  readonly allOf?: readonly Shape[];
  /** Stands for `oneOf` too. */
  readonly anyOf?: readonly Shape[];
  /** The property that tells the members of `anyOf` apart. */
  readonly by?: string;
  /** From `x-time`: a `Date` is converted to milliseconds since 1970. */
  readonly time?: 'milliseconds';
}

/** The shapes that an API names. */
export type NamedShapes = Readonly<Record<string, ShapeDefinition>>;
