/**
 * Makes a person a helper, who may act for people of suppliers that agree to it. Run by the operator with the owner's login:
 *
 *     DATABASE_OWNER_URL=… node apps/api/dist/add-helper.js person@example.org
 *
 * With `--remove` in front of the address the person is none any more, and sessions under way end.
 */
import { canonicalMailAddress, isMailAddress } from '@commonweal/canonical';
import { inTransaction } from '@commonweal/persistence';

import { cannot, refuseToRun, withOwnersLogin } from './operator-script.js';

const removes = process.argv.includes('--remove');
const [typed = ''] = process.argv.slice(2).filter((word) => word !== '--remove');
const email = canonicalMailAddress(typed);
const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (!isMailAddress(email) || !ownerUrl)
  refuseToRun('Usage: DATABASE_OWNER_URL=… node apps/api/dist/add-helper.js [--remove] EMAIL');

const CHANGE = `with somebody as (select id from person where email = ?),
      changed as (${
        removes
          ? 'delete from helper using somebody s where s.id = helper.person_id returning helper.person_id'
          : 'insert into helper (person_id) select id from somebody on conflict (person_id) do nothing returning person_id'
      })
  insert into audit_leaf (tenant_id, id, action, object_type, object_id)
    select person_id, gen_random_uuid(), ?, 'Person', person_id from changed returning id`;

await withOwnersLogin(ownerUrl, async ({ em: global }) => {
  const values = [email, removes ? 'removeHelper' : 'addHelper'];
  const changed = await inTransaction(global, null, (em) => em.execute<unknown[]>(CHANGE, values));
  if (changed.length === 0) cannot('Nothing was changed: nobody has this address, or it is so already.');
  else
    console.log(removes ? `${email} may not act for others any more.` : `${email} may act for people who agree to it.`);
});
