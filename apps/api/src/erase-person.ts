/**
 * Erases a person who asked for it and does not do so themselves. Run by the operator with the owner's login:
 *
 *     DATABASE_OWNER_URL=… node apps/api/dist/erase-person.js person@example.org
 */
import type { MikroORM } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';
import { canonicalMailAddress, isMailAddress } from '@commonweal/canonical';
import { inTransaction, Person } from '@commonweal/persistence';

import { cannot, refusedAs, refuseToRun, withOwnersLogin } from './operator-script.js';

/** Raised by the database where nobody would be left who looks after an organisation's people (restrict_violation). */
const NOBODY_LEFT = '23001';
const LAST_KEEPER =
  'Nobody would be left who looks after the people of one of their organisations: let somebody else do it first.';

const email = canonicalMailAddress(process.argv[2] ?? '');
const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (!isMailAddress(email) || !ownerUrl)
  refuseToRun('Usage: DATABASE_OWNER_URL=… node apps/api/dist/erase-person.js EMAIL');

await withOwnersLogin(ownerUrl, (orm) =>
  erase(orm, email).catch((error: unknown) => {
    if (refusedAs(error) !== NOBODY_LEFT) throw error;
    cannot(LAST_KEEPER);
  }),
);

/** The change is the service's own: nobody is signed in. */
async function erase({ em: global }: MikroORM, address: string): Promise<void> {
  const id = await inTransaction(global, null, async (em) => {
    const person = await em.findOne(Person, { email: address });
    if (!person) return null;
    const change = { tenantId: person.id, personId: null, onBehalfOf: null, action: 'erasePerson' };
    recordLeaf(em, { ...change, object: { type: 'Person', id: person.id } });
    await em.flush();
    await em.execute('select erase_person(?)', [person.id]);
    return person.id;
  });
  if (id === null) cannot('Nobody signs in with this address.');
  else console.log(`The person is erased; their id is ${id}.`);
}
