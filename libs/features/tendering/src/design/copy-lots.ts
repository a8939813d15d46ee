import type { EntityManager } from '@mikro-orm/postgresql';

import { Lot, LotPlace, Tender } from '@commonweal/persistence';

import { copyBudget } from '../budget/copy-budget.js';
import { readContent, storeContent } from '../templates/tender-content.js';

/**
 * Copies an earlier tender of the same authority: its content, its places and those of its lots, and the plan of its budget. What is
 * left behind: values, dates, bids, and all that came of them.
 */
export async function copyTender(em: EntityManager, tender: Tender, from: string): Promise<void> {
  const { tenantId } = tender;
  const stored = await storeContent(em, tender, await readContent(em, { tenantId, id: from }));
  const past = await em.find(Lot, { tenantId, tenderId: from });
  const lots = new Map(past.map(({ id, number }) => [id, stored.find((lot) => lot.number === number)?.id ?? '']));
  const { placeCodes } = await em.findOneOrFail(Tender, { tenantId, id: from });
  const codes = new Set(placeCodes);
  for (const { lotId, code, position, channels } of await em.find(LotPlace, {
    tenantId,
    lotId: { $in: [...lots.keys()] },
  })) {
    codes.add(code);
    em.create(LotPlace, {
      ...{ tenantId, lotId: lots.get(lotId) ?? '', code, position },
      channels: [...channels],
    });
  }
  tender.placeCodes = [...codes];
  await copyBudget(em, tender, { from, lots });
}
