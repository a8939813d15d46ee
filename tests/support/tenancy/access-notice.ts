import { randomUUID } from 'node:crypto';

import { toGlobalId } from '@commonweal/graphql';

import { asOwner } from '../people.js';
import { rowId, type World } from '../world.js';

const NOTICE = `insert into notice (tenant_id, id, tender_id, type, ocid, state, details)
  select tenant_id, $1, id, 'UK3', $2, 'DRAFT', '{}' from tender where id = $3`;
const SUBMITTED = `update notice set state = 'PENDING', serial = 1, release = $2, submitted_at = now() where id = $1`;
const ACCEPTED = `update notice set state = 'ACCEPTED', decided_at = now(), platform_id = '1',
  platform_url = 'https://example.org/1' where id = $1`;
const RELEASE = '{"tender":{"title":"Meals"}}';

/** A notice of the tender that is being written, or that the national platform has accepted. */
export async function accessNotice(
  { database, lead }: World,
  tenderId: string,
  state: 'written' | 'accepted',
): Promise<string> {
  const id = randomUUID();
  await asOwner(database, async (client) => {
    await client.query(NOTICE, [id, `ocds-access-${id}`, rowId(tenderId)]);
    if (state === 'written') return;
    await client.query(SUBMITTED, [id, RELEASE]);
    await client.query(ACCEPTED, [id]);
  });
  return toGlobalId('Notice', { tenantId: lead.organisationId, id });
}
