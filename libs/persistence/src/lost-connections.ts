import type { Pool, PoolClient } from 'pg';

type Query = (...args: unknown[]) => unknown;

/**
 * Gives connections that break within a transaction back to their pool. Kysely releases a transaction's connection once
 * the rollback has succeeded, so that without this every lost connection would take one place of the pool for good.
 */
export function giveLostConnectionsBack(pool: Pool): void {
  pool.on('connect', (client: PoolClient) => {
    const query = client.query.bind(client) as Query;
    const orEnd = async (...args: unknown[]) => {
      try {
        return await query(...args);
      } catch {
        // What cannot roll back is lost; PostgreSQL rolls back by itself when its end closes.
        (client as PoolClient & { end: () => Promise<void> }).end().catch(() => undefined);
        return { command: 'ROLLBACK', rows: [], rowCount: 0 };
      }
    };
    Object.assign(client, { query: (...args: unknown[]) => (args[0] === 'rollback' ? orEnd : query)(...args) });
  });
}
