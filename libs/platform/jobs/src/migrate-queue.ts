import { quoteSchemaName, runMigrations } from 'bullmq';
import pg from 'pg';

/** The schema of the queue's tables, apart from ours. */
export const QUEUE_SCHEMA = 'bullmq';

/**
 * Brings the queue's tables to the newest version and lets the worker use them; the api has no way in.
 * A deploy step, run by the owner's login, not needed on Redis; safe to repeat, and to run twice at once.
 *
 * @param ownerUrl connection of the login that owns the database's tables
 * @param workerLogin the role the worker signs in as
 * @returns the version the tables are at
 */
export async function migrateQueue(ownerUrl: string, workerLogin = 'commonweal_worker'): Promise<number> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const version = await runMigrations(client, QUEUE_SCHEMA);
    await client.query(grants(quoteSchemaName(QUEUE_SCHEMA), pg.escapeIdentifier(workerLogin)));
    return version;
  } finally {
    await client.end();
  }
}

/** One statement string is one transaction; the lock keeps two deploys from granting at once. */
const grants = (schema: string, login: string) => `
  select pg_advisory_xact_lock(hashtext('commonweal queue grants'));
  grant usage on schema ${schema} to ${login};
  grant select, insert, update, delete on all tables in schema ${schema} to ${login};
  grant usage, select on all sequences in schema ${schema} to ${login};
  grant execute on all functions in schema ${schema} to ${login};
  alter default privileges in schema ${schema} grant select, insert, update, delete on tables to ${login};
  alter default privileges in schema ${schema} grant usage, select on sequences to ${login};
  alter default privileges in schema ${schema} grant execute on functions to ${login};
`;
