/** Which fields a screen asks for, of a row and of what belongs to it. */
export interface Wanted {
  readonly [field: string]: Wanted;
}

/** What a table has: properties as the entity names them, each with its expression on the table's alias. */
export interface Properties {
  readonly [property: string]: string;
}

/** A table as far as screens ask for it. */
export interface Source {
  readonly properties: Properties;
  /** Properties that every reader of such a row counts on. */
  readonly always: readonly string[];
  /** Fields that are worked out, by the properties that it takes. */
  readonly derived: Readonly<Record<string, readonly string[]>>;
}

/**
 * The properties that the wanted fields take. A field that is not known is another feature's, and takes what it likes:
 * then it is all of them.
 */
export function propertiesFor({ properties, always, derived }: Source, wanted: Wanted): string[] {
  const taken = Object.keys(wanted).flatMap((field) => {
    if (field === '__typename') return [];
    return derived[field] ?? (field in properties ? [field] : Object.keys(properties));
  });
  return [...new Set([...always, ...taken])];
}

/**
 * The expression that writes a row as JSON, its properties and what is `ready` along with it.
 *
 * @param ready expressions of what belongs to the row, by the field that shows it
 */
export function rowJson(source: Source, wanted: Wanted, ready: Readonly<Record<string, string>> = {}): string {
  const pairs = propertiesFor(source, wanted).map((name) => `'${name}', ${source.properties[name]}`);
  const along = Object.entries(ready).map(([field, sql]) => `'${field}', ${sql}`);
  return `json_build_object(${[...pairs, ...(along.length > 0 ? [`'ready', json_build_object(${along.join(', ')})`] : [])].join(', ')})`;
}

/** The expression for a list of rows as JSON, empty rather than null. */
export const listJson = (row: string, order: string, from: string): string =>
  `(select coalesce(json_agg(${row} order by ${order}), '[]') from ${from})`;
