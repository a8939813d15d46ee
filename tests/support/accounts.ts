import { randomUUID } from 'node:crypto';

import { SecretBox } from '@commonweal/auth';
import { DEMO_CREDENTIAL_SECRET } from '@commonweal/config';

import { newTotpSecret } from '../../libs/features/identity/src/factors/totp-codes.js';
import { totpRow } from '../../libs/features/identity/src/factors/use-factor.js';
import { passwordHash } from '../../libs/platform/auth/src/password.js';
import type { TestDatabase } from './database.js';
import { asOwner } from './people.js';

export const PASSWORD = 'tidal brass lantern';
const hash = passwordHash(PASSWORD);

/** Somebody who can sign in with the password above. */
export interface Account {
  readonly personId: string;
  readonly email: string;
  readonly password: string;
  /** Of the app that is set up; empty when there is none. */
  readonly totpSecret: string;
}

export interface AccountWishes {
  readonly actsFor?: 'AUTHORITY' | 'SUPPLIER';
  readonly app?: boolean;
}

/** A new person, who may act for a new organisation and may have an authenticator app. */
export async function account(database: TestDatabase, { actsFor, app = false }: AccountWishes = {}): Promise<Account> {
  const personId = randomUUID();
  const [email, totpSecret] = [`${personId}@example.org`, app ? newTotpSecret() : ''];
  const stored = await hash;
  await asOwner(database, async (client) => {
    await client.query("insert into person (id, email, name, password_hash) values ($1, $2, 'Ffion Hughes', $3)", [
      ...[personId, email, stored],
    ]);
    if (actsFor)
      await client.query(
        `with made as (insert into organisation (id, kind, name, supplier_kind)
           values (gen_random_uuid(), $1, $2, case when $1 = 'SUPPLIER' then 'VCSE' end) returning id)
         insert into membership (tenant_id, person_id) select id, $3 from made`,
        [actsFor, `${actsFor} of ${personId.slice(0, 8)}`, personId],
      );
    if (app)
      await client.query(
        'insert into totp_app (person_id, id, sealed_secret, confirmed_at) values ($1, $1, $2, clock_timestamp())',
        [personId, testBox.seal(totpSecret, totpRow({ personId, id: personId }))],
      );
  });
  return { personId, email, password: PASSWORD, totpSecret };
}

/** Seals as the api of the tests does. */
export const testBox = new SecretBox({ credentialSecrets: [DEMO_CREDENTIAL_SECRET] });
