/** The values of an open enum that the spec knows. */
export type KnownValue<T> = T extends unknown ? (string extends T ? never : T) : never;
