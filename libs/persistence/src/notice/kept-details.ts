import type { EntityManager } from '@mikro-orm/postgresql';

import { carriedOn, NO_DETAILS, type NoticeDetails } from '@commonweal/notices';

import { Notice } from './notice.entity.js';
import type { Tender } from '../tender/tender.entity.js';

/** A notice's details as they were kept; what was not asked for then says nothing. */
export const keptDetails = ({ details }: Pick<Notice, 'details'>): NoticeDetails => ({ ...NO_DETAILS, ...details });

/** The details with which a further notice of a tender begins. */
export async function lastDetails(em: EntityManager, { tenantId, id: tenderId }: Tender): Promise<NoticeDetails> {
  const last = await em.findOne(Notice, { tenantId, tenderId }, { orderBy: { createdAt: 'desc', id: 'desc' } });
  return last ? carriedOn(keptDetails(last)) : NO_DETAILS;
}
