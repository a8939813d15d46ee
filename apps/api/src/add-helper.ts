/**
 * Makes a person a helper, who may act for people of suppliers that agree to it. Run by the operator with the owner's login:
 *
 *     DATABASE_OWNER_URL=… node apps/api/dist/add-helper.js person@example.org
 *
 * With `--remove` in front of the address the person is none any more, and sessions under way end.
 */
import pg from 'pg';

const removes = process.argv.includes('--remove');
const [email] = process.argv.slice(2).filter((word) => word !== '--remove');
const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (!email?.includes('@') || !ownerUrl) {
  console.error('Usage: DATABASE_OWNER_URL=… node apps/api/dist/add-helper.js [--remove] EMAIL');
  process.exit(2);
}
const client = new pg.Client({ connectionString: ownerUrl });
await client.connect();
const { rowCount } = await client.query(
  `with somebody as (select id from person where email = $1),
        changed as (${
          removes
            ? 'delete from helper using somebody s where s.id = helper.person_id returning helper.person_id'
            : 'insert into helper (person_id) select id from somebody on conflict (person_id) do nothing returning person_id'
        })
   insert into audit_leaf (tenant_id, id, action, object_type, object_id)
     select person_id, gen_random_uuid(), $2, 'Person', person_id from changed`,
  [email.trim().toLowerCase(), removes ? 'removeHelper' : 'addHelper'],
);
await client.end();
if (!rowCount) {
  console.error('Nothing was changed: nobody has this address, or it is so already.');
  process.exit(1);
}
console.log(removes ? `${email} may not act for others any more.` : `${email} may act for people who agree to it.`);
