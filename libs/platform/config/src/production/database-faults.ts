import pg from 'pg';

import { pendingMigrations } from '@commonweal/persistence';

import { isGuessable } from './secret-faults.js';

/** The login with every role it is a member of and could turn into. */
const state = `
  select bool_or(r.rolsuper) as superuser, bool_or(r.rolbypassrls) as bypass, bool_or(r.rolcreaterole) as roles,
         exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                  where n.nspname = 'public' and c.relkind in ('r', 'p') and pg_has_role(c.relowner, 'member')) as owner,
         current_setting('fsync') = 'off' as unwritten, current_setting('synchronous_commit') = 'off' as unawaited
    from pg_roles r where pg_has_role(r.oid, 'member')`;

type State = Record<'superuser' | 'bypass' | 'roles' | 'owner' | 'unwritten' | 'unawaited', boolean>;

const sentences: Record<keyof State, string> = {
  superuser: 'DATABASE_URL signs in as a superuser',
  bypass: 'DATABASE_URL signs in with a login that row level security does not bind',
  roles: 'DATABASE_URL signs in with a login that can create roles',
  owner: 'DATABASE_URL signs in as the owner of the tables',
  unwritten: 'the database runs with fsync off and loses data when the machine fails',
  unawaited: 'the database runs with synchronous_commit off and acknowledges what it may lose',
};

/**
 * What about the database makes it unsafe to serve people from.
 *
 * @param url the login of the process
 * @param more asks for what only this process's login can see
 */
export async function databaseFaults(url: string, more: (client: pg.Client) => Promise<string[]>): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    return [...passwordFaults(url), ...(await loginFaults(client)), ...(await contentFaults(client, more))];
  } catch (error) {
    return [`the database cannot be asked whether it is safe (${(error as Error).message.split('\n')[0]})`];
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** A login without a password signs in by certificate or by the operating system's account. */
function passwordFaults(url: string): string[] {
  const { password } = new URL(url);
  const given = decodeURIComponent(password);
  return given && isGuessable(given, 12)
    ? ['the database password in DATABASE_URL can be guessed: set 12 random characters or more']
    : [];
}

/** A superuser is all the rest as well, so that alone is said. */
async function loginFaults(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<State>(state);
  const found = (Object.keys(sentences) as (keyof State)[]).filter((key) => rows[0]?.[key]);
  const said = found.includes('superuser') ? found.filter((key) => !['bypass', 'roles', 'owner'].includes(key)) : found;
  return said.map((key) => sentences[key]);
}

async function contentFaults(client: pg.Client, more: (client: pg.Client) => Promise<string[]>): Promise<string[]> {
  const pending = await pendingMigrations(async (sql) => (await client.query<{ name: string }>(sql)).rows);
  return pending.length > 0 ? [`migrations are pending: ${pending.join(', ')}`] : more(client);
}
