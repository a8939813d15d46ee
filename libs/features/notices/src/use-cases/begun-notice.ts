import type { EntityManager } from '@mikro-orm/postgresql';

import type { NoticeDetails, NoticeType } from '@commonweal/notices';
import { Notice, type Tender } from '@commonweal/persistence';

import { recordNotice } from './record-notice.js';

interface Beginning {
  readonly tender: Tender;
  readonly type: NoticeType;
  readonly details: NoticeDetails;
  readonly ocid: string;
  /** Who begins it; null: it is asked for by what was done to the tender. */
  readonly personId: string | null;
}

/** A notice of a tender, begun and recorded in the surrounding transaction. */
export async function begunNotice(em: EntityManager, { tender, personId, ...begun }: Beginning): Promise<Notice> {
  const { tenantId, id: tenderId } = tender;
  const notice = em.create(Notice, { tenantId, tenderId, ...begun, state: 'DRAFT', submission: 0, refusals: [] });
  await em.flush();
  recordNotice(em, { notice, personId, action: 'prepareNotice' });
  return notice;
}
