import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';

import type { Viewer } from '@commonweal/auth';
import type { CriterionReason, Suggestion } from '@commonweal/design';
import { LotMeasure, readAs, Tender, TenderGroundwork } from '@commonweal/persistence';

import { draftSuggestions } from '../groundwork/draft-suggestions.js';
import { rowKey, rowsOf } from './row-key.js';

const NOW = 'select clock_timestamp() as now';

/** What a tender's places lead to, and why its measures were chosen. The caller has made sure that the tender may be seen. */
@Injectable()
export class NeedFirst {
  constructor(private readonly em: EntityManager) {}

  /** By the tenders' keys; none of one that is published, whose criteria stand. */
  readonly suggestions = (tenderKeys: readonly string[], viewer: Viewer | null): Promise<Suggestion[][]> =>
    readAs(this.em, viewer, async (em) => {
      const { tenantIds, ids } = rowsOf(tenderKeys);
      const [clock] = await em.execute<{ now: string }[]>(NOW);
      const drafts = await em.find(Tender, { tenantId: { $in: tenantIds }, id: { $in: ids }, publishedAt: null });
      const found = new Map<string, Suggestion[]>();
      for (const draft of drafts)
        found.set(rowKey(draft), await draftSuggestions(em, draft, new Date(clock?.now ?? NaN)));
      return tenderKeys.map((key) => found.get(key) ?? []);
    });

  /** By the tenders' keys; of measures that are still chosen. */
  readonly reasons = (tenderKeys: readonly string[], viewer: Viewer | null): Promise<CriterionReason[][]> =>
    readAs(this.em, viewer, async (em) => {
      const { tenantIds, ids } = rowsOf(tenderKeys);
      const stored = await em.find(TenderGroundwork, { tenantId: { $in: tenantIds }, tenderId: { $in: ids } });
      const lotIds = stored.flatMap(({ reasons }) => (reasons ?? []).map(({ lotId }) => lotId));
      const chosen = await em.find(LotMeasure, { tenantId: { $in: tenantIds }, lotId: { $in: lotIds } });
      const isChosen = (reason: CriterionReason) =>
        chosen.some(({ lotId, measureId }) => lotId === reason.lotId && measureId === reason.measureId);
      return tenderKeys.map((key) => {
        const own = stored.find(({ tenantId, tenderId }) => rowKey({ tenantId, id: tenderId }) === key);
        return (own?.reasons ?? []).filter(isChosen);
      });
    });
}
