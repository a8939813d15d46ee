/**
 * Erases a person who asked for it and does not do so themselves. Run by the operator with the owner's login:
 *
 *     DATABASE_OWNER_URL=… node apps/api/dist/erase-person.js person@example.org
 */
import type { MikroORM } from '@mikro-orm/postgresql';

import { recordLeaf } from '@commonweal/audit';
import { inTransaction, Person } from '@commonweal/persistence';

import { refuseToRun, withOwnersLogin } from './operator-script.js';

const email = process.argv[2]?.trim().toLowerCase();
const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (!email?.includes('@') || !ownerUrl)
  refuseToRun('Usage: DATABASE_OWNER_URL=… node apps/api/dist/erase-person.js EMAIL');

await withOwnersLogin(ownerUrl, (orm) => erase(orm, email));

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
  if (id === null) process.exitCode = 1;
  console.log(id === null ? 'Nobody signs in with this address.' : `The person is erased; their id is ${id}.`);
}
