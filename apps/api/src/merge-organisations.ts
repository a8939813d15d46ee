/**
 * Makes one supplier organisation of two that are one body. Run by the operator with the owner's login; `find-duplicates.js`
 * says which may be. The merge is recorded with the operator's name and the reason, and cannot be undone.
 *
 *     DATABASE_OWNER_URL=… node apps/api/dist/merge-organisations.js DUPLICATE_ID SURVIVOR_ID "Name of the operator" "Reason"
 */
import { MergeOrganisations } from '@commonweal/organisations';

import { cannot, refuseToRun, withOwnersLogin } from './operator-script.js';

const [duplicateId, survivorId, operator, reason] = process.argv.slice(2);
const ownerUrl = process.env['DATABASE_OWNER_URL'];
const isId = (text = '') => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
if (!duplicateId || !survivorId || !isId(duplicateId) || !isId(survivorId) || !operator || !reason || !ownerUrl)
  refuseToRun(
    'Usage: DATABASE_OWNER_URL=… node apps/api/dist/merge-organisations.js DUPLICATE_ID SURVIVOR_ID OPERATOR REASON',
  );

await withOwnersLogin(ownerUrl, async ({ em }) => {
  const merged = await new MergeOrganisations(em).execute({ duplicateId, survivorId, operator, reason });
  if (merged.ok) {
    const moved = Object.entries(merged.value).map(([what, count]) => `${count} ${what}`);
    console.log(`${duplicateId} is ${survivorId} from now on: ${moved.join(', ')}.`);
  } else {
    cannot(merged.failure.message);
  }
});
