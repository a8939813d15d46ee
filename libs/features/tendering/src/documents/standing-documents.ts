import type { EntityManager } from '@mikro-orm/postgresql';

import type { ContentDocument } from '@commonweal/deal';
import { type Tender, TenderAmendment, TenderDocument } from '@commonweal/persistence';

type TenderKey = Pick<Tender, 'tenantId' | 'id'>;

/** Documents that are part of a tender as it stands, in order; those of amendments on their way are not, yet. */
export async function standingDocuments(em: EntityManager, { tenantId, id }: TenderKey): Promise<TenderDocument[]> {
  const where = { tenantId, tenderId: id };
  const rows = await em.find(TenderDocument, { ...where, until: null }, { orderBy: { position: 'asc', id: 'asc' } });
  const isAmended = rows.some(({ since }) => since);
  const amendments = isAmended ? await em.find(TenderAmendment, { ...where, publishedAt: { $ne: null } }) : [];
  const known = new Set(amendments.map(({ number }) => number));
  return rows.filter(({ since }) => !since || known.has(since));
}

/** A document as a version lists it. */
export const listed = (document: TenderDocument): ContentDocument => {
  const { id, kind, title, titleCy = null, fileName, mediaType, bytes, sha256, replaces = null } = document;
  return { id, kind, title, titleCy, fileName, mediaType, bytes, sha256, replaces };
};
