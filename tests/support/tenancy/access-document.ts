import { toGlobalId } from '@commonweal/graphql';

import { asOwner } from '../people.js';
import { rowId, type World } from '../world.js';

const FILE = `insert into uploaded_file (tenant_id, id, uploaded_by, name, media_type, bytes, sha256)
  select tenant_id, $1, $1, 'a.pdf', 'application/pdf', 1, 'sha256:' || repeat('0', 64) from tender where id = $1`;
const DOCUMENT = `insert into tender_document
    (tenant_id, id, tender_id, file_id, position, kind, title, title_cy, file_name, media_type, bytes, sha256)
  select f.tenant_id, f.id, f.id, f.id, 1, 'TERMS', 'Terms', 'Telerau', f.name, f.media_type, f.bytes, f.sha256
    from uploaded_file f where f.id = $1`;

/** A document of the tender, as if it had been there before publication; its row has the tender's own id. */
export async function accessDocument({ database, lead }: World, tenderId: string): Promise<string> {
  const id = rowId(tenderId);
  await asOwner(database, async (client) => {
    await client.query('alter table tender_document disable trigger tender_document_stands');
    await client.query(FILE, [id]);
    await client.query(DOCUMENT, [id]);
    await client.query('alter table tender_document enable trigger tender_document_stands');
  });
  return toGlobalId('TenderDocument', { tenantId: lead.organisationId, id });
}
