import type { EntityManager } from '@mikro-orm/postgresql';

import type { Lot, Tender } from '@commonweal/persistence';

import { storedPlan, storePlan } from '../budget/stored-budget.js';

const PARTS = ['award_criterion', 'lot_measure', 'lot_place', 'sample_bid_set'];
const REMOVE = 'delete from lot where tenant_id = ? and id = ?';
const MOVE_UP = 'update lot set number = number - 1 where tenant_id = ? and tender_id = ? and number > ?';

/** Removes a lot of a draft with all that hangs on it; those after it move up, so that numbers have no gap. */
export async function removeWithParts(em: EntityManager, tender: Tender, lot: Lot): Promise<void> {
  const { tenantId, id, number } = lot;
  for (const part of PARTS) await em.execute(`delete from ${part} where tenant_id = ? and lot_id = ?`, [tenantId, id]);
  await em.execute(REMOVE, [tenantId, id]);
  await em.execute(MOVE_UP, [tenantId, tender.id, number]);
  const plan = await storedPlan(em, tender);
  if (plan?.lots.some(({ lotId }) => lotId === id))
    await storePlan(em, tender, { ...plan, lots: plan.lots.filter(({ lotId }) => lotId !== id) });
}
