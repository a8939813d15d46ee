import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { AwardCriterion, LotMeasure, readAs } from '@commonweal/persistence';

import { groupedBy, rowKey, rowsOf } from './row-key.js';

/** What lots are judged by, many lots in one statement. Who may see a lot may see all of it. */
@Injectable()
export class LotContents {
  constructor(private readonly em: EntityManager) {}

  /** Criteria of each lot in their order, by the lots' keys. */
  readonly criteria = async (lotKeys: readonly string[], viewer: Viewer | null): Promise<AwardCriterion[][]> => {
    const { tenantIds, ids } = rowsOf(lotKeys);
    const where = { tenantId: { $in: tenantIds }, lotId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) =>
      em.find(AwardCriterion, where, { orderBy: { position: 'asc' } }),
    );
    return groupedBy(lotKeys, rows, ({ tenantId, lotId }) => rowKey({ tenantId, id: lotId }));
  };

  /** Chosen measures of each lot by their ids, by the lots' keys. */
  readonly measures = async (lotKeys: readonly string[], viewer: Viewer | null): Promise<LotMeasure[][]> => {
    const { tenantIds, ids } = rowsOf(lotKeys);
    const where = { tenantId: { $in: tenantIds }, lotId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) => em.find(LotMeasure, where, { orderBy: { measureId: 'asc' } }));
    return groupedBy(lotKeys, rows, ({ tenantId, lotId }) => rowKey({ tenantId, id: lotId }));
  };
}
