import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { newSessionToken, sessionTokenHash } from '../../libs/platform/auth/src/session-token.js';
import { toGlobalId } from '../../libs/platform/graphql/src/global-id.js';
import type { TestDatabase } from './database.js';

/** Somebody who is signed in and acts for one organisation. */
export interface SignedInPerson {
  readonly personId: string;
  readonly organisationId: string;
  /** The organisation's id as the API writes it. */
  readonly organisation: string;
  readonly token: string;
}

/** Runs SQL as the owner of the tables: for arranging what no use case gives yet. */
export async function asOwner<T>(database: TestDatabase, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: database.owner });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A person of a new organisation, with an open session that has shown a second factor. */
export function signedIn(
  database: TestDatabase,
  kind: 'AUTHORITY' | 'SUPPLIER' = 'AUTHORITY',
): Promise<SignedInPerson> {
  const [personId, organisationId, token] = [randomUUID(), randomUUID(), newSessionToken()];
  return asOwner(database, async (client) => {
    const supplierKind = kind === 'SUPPLIER' ? 'VCSE' : null;
    await client.query('insert into organisation (id, kind, name, supplier_kind) values ($1, $2, $3, $4)', [
      ...[organisationId, kind, `Test ${kind.toLowerCase()} ${organisationId.slice(0, 8)}`, supplierKind],
    ]);
    await client.query("insert into person (id, email, name, password_hash) values ($1, $2, 'Sam Tester', 'none')", [
      ...[personId, `${personId}@example.org`],
    ]);
    await client.query('insert into membership (tenant_id, person_id) values ($1, $2)', [organisationId, personId]);
    await client.query(
      "insert into session (token_hash, person_id, expires_at, second_factor_at) values ($1, $2, now() + interval '1 hour', now())",
      [sessionTokenHash(token), personId],
    );
    return { personId, organisationId, token, organisation: toGlobalId('Organisation', { id: organisationId }) };
  });
}

/** Moves a tender's deadline into the past, as the passing of time would. */
export const passDeadline = (database: TestDatabase, tenderId: string) =>
  asOwner(database, (client) =>
    client.query("update tender set deadline = clock_timestamp() - interval '1 second' where id = $1", [tenderId]),
  );
