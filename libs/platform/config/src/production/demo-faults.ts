import type { Client } from 'pg';

import { DEMO_ADDRESS, DEMO_IDS, DEMO_PASSWORD } from './demonstration.js';

/** Verifying a password takes some twenty milliseconds; whoever set an installation up is among its first accounts. */
const accountsTried = 20;

/**
 * Whether people of the demonstration, or accounts with its password, are in the database. For a login that may read
 * people.
 *
 * @param matches whether a stored hash is that of a password
 */
export const demoPeopleFaults =
  (matches: (hash: string, password: string) => Promise<boolean>) =>
  async (client: Client): Promise<string[]> => {
    const people = await client.query('select from person where id between $1 and $2 or email like $3 limit 1', [
      ...DEMO_IDS,
      DEMO_ADDRESS,
    ]);
    if (people.rowCount) return ["the database holds the demonstration's people, whose passwords are public"];
    const first = await client.query<{ password_hash: string | null }>(
      'select password_hash from person order by created_at limit $1',
      [accountsTried],
    );
    for (const { password_hash: hash } of first.rows)
      if (hash && (await matches(hash, DEMO_PASSWORD).catch(() => false)))
        return ["an account has the demonstration's password, which is public"];
    return [];
  };

/** Whether organisations of the demonstration are in the database. For a login that may not read people. */
export async function demoOrganisationFaults(client: Client): Promise<string[]> {
  const { rowCount } = await client.query('select from organisation where id between $1 and $2 limit 1', [...DEMO_IDS]);
  return rowCount ? ["the database holds the demonstration's organisations, whose people have public passwords"] : [];
}
