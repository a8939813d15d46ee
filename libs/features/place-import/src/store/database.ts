import pg, { type Client } from 'pg';

/** Imports wait for each other. */
const ALONE = `select pg_advisory_xact_lock(hashtext('commonweal data import'))`;

/** Does some work with a connection of its own, which ends with it. */
export async function withDatabase<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Does some work in one transaction, alone among imports.
 *
 * @param keeps whether what came of the work is to be kept; otherwise everything is taken back
 */
export async function inOneGo<T>(client: Client, work: () => Promise<T>, keeps: (done: T) => boolean): Promise<T> {
  await client.query('begin');
  try {
    await client.query(ALONE);
    const done = await work();
    await client.query(keeps(done) ? 'commit' : 'rollback');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
