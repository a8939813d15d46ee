/**
 * Adds an authority and the first person who acts for it, as its administrator and lead. Run by the operator with the owner's login:
 *
 *     DATABASE_OWNER_URL=… node apps/api/dist/add-authority.js "Name of the authority" person@example.org "Name of the person"
 *
 * The password comes on standard input, one line of at least 12 characters, so that it stands in no process list. At the
 * first sign-in the person sets up a second factor; until then they can do nothing for the authority.
 */
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';

import pg from 'pg';

import { passwordHash } from '@commonweal/auth';
import { passwordFaults } from '@commonweal/identity';

import { refuseToRun } from './operator-script.js';

const [authority, email, name] = process.argv.slice(2);
const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (!authority || !email?.includes('@') || !name || !ownerUrl)
  refuseToRun('Usage: DATABASE_OWNER_URL=… node apps/api/dist/add-authority.js AUTHORITY EMAIL PERSON < password');
const password = (await createInterface({ input: process.stdin })[Symbol.asyncIterator]().next()).value ?? '';
const [fault] = passwordFaults(password, { field: 'password', knownBy: [email, name, authority] });
if (fault) refuseToRun(`${fault.message}. It comes on standard input, one line.`);

const client = new pg.Client({ connectionString: ownerUrl });
await client.connect();
await client.query(
  `with authority as (insert into organisation (id, kind, name) values ($1, 'AUTHORITY', $2) returning id),
        leaf as (insert into audit_leaf (tenant_id, id, on_behalf_of, action, object_type, object_id)
          values ($1, gen_random_uuid(), $1, 'addAuthority', 'Organisation', $1)),
        somebody as (insert into person (id, email, name, password_hash) values ($3, $4, $5, $6) returning id)
   insert into membership (tenant_id, person_id, roles)
     select authority.id, somebody.id, array['ADMIN', 'LEAD'] from authority, somebody`,
  [randomUUID(), authority, randomUUID(), email.trim().toLowerCase(), name, await passwordHash(password)],
);
await client.end();
console.log(
  `${name} can sign in as ${email} and acts for ${authority} once they have set up a second factor (an authenticator app or a passkey), which the first sign-in leads to.`,
);
