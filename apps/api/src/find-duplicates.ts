/**
 * Lists supplier organisations that may be one body, and why. Run by the operator with the owner's login:
 *
 *     DATABASE_OWNER_URL=… node apps/api/dist/find-duplicates.js
 */
import { MikroORM } from '@mikro-orm/postgresql';

import { FindDuplicates } from '@commonweal/organisations';
import { ormOptions } from '@commonweal/persistence';

const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (!ownerUrl) {
  console.error('DATABASE_OWNER_URL is not set: looking at all organisations needs the login that owns the tables.');
  process.exit(2);
}

const orm = new MikroORM(ormOptions(ownerUrl, 1));
try {
  const found = await new FindDuplicates(orm.em).execute();
  for (const { ids, names, because } of found) console.log(`${ids.join(' ')}  ${names.join(' / ')}: ${because}`);
  console.log(found.length === 0 ? 'No duplicates in sight.' : `${found.length} pairs to look at.`);
} finally {
  await orm.close();
}
