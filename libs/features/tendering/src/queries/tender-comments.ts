import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { readAs, TenderComment } from '@commonweal/persistence';

import { groupedBy, rowKey, rowsOf } from './row-key.js';

/** What was said of drafts. The caller has made sure that the viewer acts for the authority. */
@Injectable()
export class TenderComments {
  constructor(private readonly em: EntityManager) {}

  /** Comments of each tender, oldest first, by the tenders' keys. */
  readonly ofTenders = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<TenderComment[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids } };
    const orderBy = { createdAt: 'asc', id: 'asc' } as const;
    const rows = await readAs(this.em, viewer, (em) => em.find(TenderComment, where, { orderBy }));
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };
}
