/** The same fields, each either there or absent. */
export type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/**
 * The same fields without those that hold nothing.
 *
 * @example present({ a: 1, b: undefined }) // { a: 1 }
 */
export const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
