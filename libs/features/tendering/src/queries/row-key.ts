/** A row of a tenant as one text, to batch by. */
export const rowKey = ({ tenantId, id }: { readonly tenantId: string; readonly id: string }): string =>
  `${tenantId}:${id}`;

/** Which rows a batch of keys asks for: tenants and ids, to be matched again by {@link groupedBy}. */
export function rowsOf(keys: readonly string[]): { readonly tenantIds: string[]; readonly ids: string[] } {
  const pairs = keys.map((key) => key.split(':') as [string, string]);
  const [tenantIds, ids] = [pairs.map(([tenantId]) => tenantId), pairs.map(([, id]) => id)];
  return { tenantIds: [...new Set(tenantIds)], ids: [...new Set(ids)] };
}

/** The rows of each key, in the order of the keys. @param keyOf which key a row belongs to */
export function groupedBy<T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string): T[][] {
  const groups = new Map(keys.map((key) => [key, [] as T[]]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}

/** The one row of each key, in the order of the keys. */
export const oneEach = <T>(keys: readonly string[], rows: readonly T[], keyOf: (row: T) => string): (T | Error)[] =>
  groupedBy(keys, rows, keyOf).map(([row], index) => row ?? new Error(`No row ${keys[index]}`));
