/** Which fields a screen asks for, of a row and of what belongs to it. */
export interface Wanted {
  readonly [field: string]: Wanted;
}

/** A table as far as screens ask for it. */
export interface Source {
  /** Properties as the entity names them, each with its expression on the table's alias. */
  readonly properties: Readonly<Record<string, string>>;
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
 * The columns of a row: the properties that are wanted, and what is read along.
 *
 * @param along expressions of what belongs to the row, by the field that shows it
 */
export function columns(source: Source, wanted: Wanted, along: Readonly<Record<string, string>> = {}): string {
  const own = propertiesFor(source, wanted).map((name) => `${source.properties[name]} as "${name}"`);
  const more = Object.entries(along).map(([field, sql]) => `${sql} as "ready:${field}"`);
  // A row of which nothing is wanted but that it is there.
  return [...own, ...more].join(', ') || '1 as "row"';
}

/** The expression for rows as a JSON list in their order, empty rather than null. */
export const listJson = (rows: string): string => `(select coalesce(json_agg(r), '[]') from (${rows}) r)`;
