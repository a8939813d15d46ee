import type { Client } from 'pg';

import { DEMO_PASSWORD } from './demonstration.js';

/**
 * Whether people of the demonstration, or accounts with its password, are in the database. A function of
 * the owner's answers: nobody is signed in.
 *
 * @param matches whether a stored hash is that of a password
 */
export const demoPeopleFaults =
  (matches: (hash: string, password: string) => Promise<boolean>) =>
  async (client: Client): Promise<string[]> => {
    const people = await client.query<{ there: boolean }>('select has_demonstration_people() as there');
    if (people.rows[0]?.there) return ["the database holds the demonstration's people, whose passwords are public"];
    const first = await client.query<{ hash: string | null }>('select password_hashes_of_first_accounts() as hash');
    for (const { hash } of first.rows)
      if (hash && (await matches(hash, DEMO_PASSWORD).catch(() => false)))
        return ["an account has the demonstration's password, which is public"];
    return [];
  };

/** Whether organisations of the demonstration are in the database. A function of the owner's answers. */
export async function demoOrganisationFaults(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ there: boolean }>('select has_demonstration_organisations() as there');
  return rows[0]?.there
    ? ["the database holds the demonstration's organisations, whose people have public passwords"]
    : [];
}
