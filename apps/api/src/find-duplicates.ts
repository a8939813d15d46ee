/**
 * Lists supplier organisations that may be one body, and why. Run by the operator with the owner's login:
 *
 *     DATABASE_OWNER_URL=… node apps/api/dist/find-duplicates.js
 */
import { FindDuplicates } from '@commonweal/organisations';

import { refuseToRun, withOwnersLogin } from './operator-script.js';

const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (!ownerUrl)
  refuseToRun('DATABASE_OWNER_URL is not set: looking at all organisations needs the login that owns the tables.');

await withOwnersLogin(ownerUrl, async ({ em }) => {
  const found = await new FindDuplicates(em).execute();
  for (const { ids, names, because } of found) console.log(`${ids.join(' ')}  ${names.join(' / ')}: ${because}`);
  console.log(found.length === 0 ? 'No duplicates in sight.' : `${found.length} pairs to look at.`);
});
