import type { EntityManager } from '@mikro-orm/postgresql';

import { endedDocuments, isOnRequest } from '@commonweal/deal';
import type { NoticeTender } from '@commonweal/notices';

import { IN_PLACE, TenderDocument } from '../document/tender-document.entity.js';
import { toGlobalId } from '../opaque-id.js';
import { TenderAmendment } from '../tender/tender-amendment.entity.js';
import type { Tender } from '../tender/tender.entity.js';

type NoticeDocument = NoticeTender['documents'][number];

/**
 * Documents that everybody sees, and those that amendments on their way bring; none of a draft. Those that have ended are
 * among them, with what took their place.
 */
export async function noticeDocuments(
  em: EntityManager,
  { tenantId, id, publishedAt }: Tender,
): Promise<readonly NoticeDocument[]> {
  if (!publishedAt) return [];
  const documents = await em.find(TenderDocument, { tenantId, tenderId: id }, { orderBy: IN_PLACE });
  const amendments = await em.find(TenderAmendment, { tenantId, tenderId: id }, { orderBy: { number: 'asc' } });
  const page = `/opportunities/${toGlobalId('Tender', { tenantId, id })}/documents`;
  const known = { documents, amendments, publishedAt };
  return documents.map((document) => {
    const [{ kind, title, mediaType: format }, globalId] = [document, toGlobalId('TenderDocument', document)];
    const path = isOnRequest(kind) ? null : `${page}/${globalId}`;
    const dates = { publishedAt: momentOf(known, document.since), ended: endOf(known, document) };
    return { id: globalId, kind, title, format, path, ...dates };
  });
}

interface Known {
  readonly documents: readonly TenderDocument[];
  readonly amendments: readonly TenderAmendment[];
  readonly publishedAt: Date;
}

/** When a version became public; null: it does with this notice. */
function momentOf({ amendments, publishedAt }: Known, number: number | null | undefined): string | null {
  if (!number) return publishedAt.toISOString();
  return amendments.find((each) => each.number === number)?.publishedAt?.toISOString() ?? null;
}

function endOf(known: Known, { id, until }: TenderDocument): NoticeDocument['ended'] {
  const { amendments, documents } = known;
  const waiting = amendments.find(
    ({ before, after, publishedAt }) => !publishedAt && endedDocuments(before.documents, after.documents).includes(id),
  );
  const number = until ?? waiting?.number;
  if (!number) return null;
  return { at: momentOf(known, number), replacedBy: documents.find(({ replaces }) => replaces === id)?.title ?? null };
}
