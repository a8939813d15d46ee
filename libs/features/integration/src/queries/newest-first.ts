import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';

/** Where a row stands in its list. */
export type Place = readonly [createdAt: string, id: string];

/** Which rows of which table. */
export interface RowsOf<T> {
  readonly entity: EntityClass<T>;
  readonly table: 'webhook_delivery' | 'webhook_endpoint';
  /** By column, all to be met. */
  readonly where: Readonly<Record<string, string>>;
}

type Row = Record<string, unknown> & { readonly id: string; readonly position: string };

/** Some rows with their exact places, newest first. */
export async function newestFirst<T extends object>(
  em: EntityManager,
  { entity, table, where }: RowsOf<T>,
  [limit, after]: readonly [number, Place | null],
) {
  const conditions = Object.keys(where).map((column) => `${column} = ?`);
  const behind = after ? ['(created_at, id) < (?::timestamptz, ?::uuid)'] : [];
  const sql = `select *, created_at::text as position from ${table} where ${[...conditions, ...behind].join(' and ')}
    order by created_at desc, id desc limit ?`;
  const rows = await em.execute<Row[]>(sql, [...Object.values(where), ...(after ?? []), limit]);
  return rows.map(({ position, ...row }) => ({
    node: em.map(entity, row as never) as T,
    position: [position, row.id] as const,
  }));
}
