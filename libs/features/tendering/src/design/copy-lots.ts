import type { EntityManager } from '@mikro-orm/postgresql';

import { Lot, LotPlace, type Tender } from '@commonweal/persistence';

import { copyBudget } from '../budget/copy-budget.js';
import { copyDocuments } from '../documents/copy-documents.js';
import { readContent, storeContent } from '../templates/tender-content.js';

/**
 * Copies an earlier tender of the same authority: its content, the places of its lots, the plan of its budget and its
 * documents. What is left behind: values, dates, lists of staff, bids, and all that came of them.
 */
export async function copyTender(em: EntityManager, tender: Tender, from: string): Promise<void> {
  const { tenantId } = tender;
  const stored = await storeContent(em, tender, await readContent(em, { tenantId, id: from }));
  const past = await em.find(Lot, { tenantId, tenderId: from });
  const lots = new Map(past.map(({ id, number }) => [id, stored.find((lot) => lot.number === number)?.id ?? '']));
  for (const { lotId, code, position, channels } of await em.find(LotPlace, {
    tenantId,
    lotId: { $in: [...lots.keys()] },
  }))
    em.create(LotPlace, {
      ...{ tenantId, lotId: lots.get(lotId) ?? '', code, position },
      channels: [...channels],
    });
  await copyBudget(em, tender, { from, lots });
  await copyDocuments(em, tender, from);
}
