/** The dotted paths of an object that lead to a type, e.g. `'ip_info.v4.asn'`. */
export type PathsTo<Value, T> = {
  [Key in keyof T & string]: Leads<Value, NonNullable<T[Key]>, Key>;
}[keyof T & string];

type Leads<Value, Inner, Key extends string> = unknown extends Inner
  ? never
  : [Inner] extends [Value]
    ? Key
    : Inner extends readonly unknown[]
      ? never
      : Inner extends object
        ? `${Key}.${PathsTo<Value, Inner>}`
        : never;
