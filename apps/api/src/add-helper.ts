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
  removes
    ? 'delete from helper using person p where p.id = helper.person_id and p.email = $1'
    : 'insert into helper (person_id) select id from person where email = $1 on conflict (person_id) do nothing',
  [email.trim().toLowerCase()],
);
await client.end();
if (!rowCount) {
  console.error('Nothing was changed: nobody has this address, or it is so already.');
  process.exit(1);
}
console.log(removes ? `${email} may not act for others any more.` : `${email} may act for people who agree to it.`);
