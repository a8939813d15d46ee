import { PlainError } from '../node/plain-errors.mjs';
import { roleNames } from './role-names.mjs';

/** The same server and database, signed in as another role. */
export function urlAs(url, role, password) {
  const changed = new URL(url);
  changed.username = roleNames[role];
  changed.password = password;
  return changed.href;
}

/** The same server and login, another database. */
export function urlOf(url, database) {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.href;
}

/** Runs the work with a connection of its own. */
export async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error) => {
    const { hostname, port, pathname } = new URL(url);
    throw new PlainError(
      `The database ${pathname.slice(1)} on ${hostname}:${port} cannot be reached: ${error.message}`,
    );
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
