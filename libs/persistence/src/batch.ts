import type { EntityManager } from '@mikro-orm/postgresql';

interface TenantRow {
  readonly tenantId: string;
  readonly id: string;
}

/** A row's key as one text: tenant first, then id. */
export const tenantKey = ({ tenantId, id }: TenantRow): string => `${tenantId}:${id}`;

/** Takes a key apart again. */
export function fromTenantKey(key: string): TenantRow {
  const [tenantId = '', id = ''] = key.split(':');
  return { tenantId, id };
}

/**
 * Rows of global tables by id, in the order of the ids, in one statement.
 *
 * @param find loads the rows that exist, in any order
 * @returns an Error in the place of an id without a row
 */
export async function inIdOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  find: Promise<readonly T[]>,
) {
  const byId = new Map((await find).map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? new Error(`No row ${id}`));
}

/** The same for rows that the viewer may not all see: null in the place of those. */
export async function seenInIdOrder<T extends { readonly id: string }>(
  ids: readonly string[],
  find: Promise<readonly T[]>,
): Promise<(T | null)[]> {
  const byId = new Map((await find).map((row) => [row.id, row]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** Rows of tenants in the order of their keys, by `tenantKey`; an Error in the place of a key without a row. */
export async function inKeyOrder<T extends TenantRow>(keys: readonly string[], find: Promise<readonly T[]>) {
  const byKey = new Map((await find).map((row) => [tenantKey(row), row]));
  return keys.map((key) => byKey.get(key) ?? new Error(`No row ${key}`));
}

/** Rows of one parent each, grouped in the order of the parents' keys. */
export async function groupedByKey<T>(keys: readonly string[], find: Promise<readonly T[]>, keyOf: (row: T) => string) {
  const groups = new Map<string, T[]>(keys.map((key) => [key, []]));
  for (const row of await find) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}

/** The database's clock, which decides every deadline. */
export async function databaseNow(em: EntityManager): Promise<Date> {
  const [row] = await em.execute<{ now: string }[]>('select clock_timestamp() as now');
  return new Date(row?.now ?? NaN);
}
