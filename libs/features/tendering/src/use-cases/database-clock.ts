import type { EntityManager } from '@mikro-orm/postgresql';

/** What the database's clock says now; inside a transaction too it goes on. It alone decides deadlines. */
export async function databaseClock(em: EntityManager): Promise<Date> {
  const [row] = await em.execute<{ now: string }[]>('select clock_timestamp() as now');
  return new Date(row?.now ?? NaN);
}
