import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import { readAs, TenderBudget } from '@commonweal/persistence';

import { placeDeciles } from '../budget/place-deciles.js';
import { groupedBy, rowKey, rowsOf } from './row-key.js';

/** What tenders are planned to cost. The caller has made sure that the viewer acts for the authority. */
@Injectable()
export class TenderBudgets {
  constructor(private readonly em: EntityManager) {}

  /** The plan of each tender, by the tenders' keys; empty for one of which nothing was planned. */
  readonly ofTenders = async (tenderKeys: readonly string[], viewer: Viewer | null): Promise<TenderBudget[][]> => {
    const { tenantIds, ids } = rowsOf(tenderKeys);
    const where = { tenantId: { $in: tenantIds }, tenderId: { $in: ids } };
    const rows = await readAs(this.em, viewer, (em) => em.find(TenderBudget, where));
    return groupedBy(tenderKeys, rows, ({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }));
  };

  /** How many neighbourhoods of places lie in each tenth, by the places' codes; null where that is not known. */
  readonly deciles = (codes: readonly string[], viewer: Viewer | null): Promise<(readonly number[] | null)[]> =>
    readAs(this.em, viewer, (em) => placeDeciles(em, codes));
}
