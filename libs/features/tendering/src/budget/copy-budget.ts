import type { EntityManager } from '@mikro-orm/postgresql';

import { type Tender, TenderBudget } from '@commonweal/persistence';

import { storedPlan } from './stored-budget.js';

interface Copied {
  /** the earlier tender of the same authority */
  readonly from: string;
  /** the lot of the new tender by that of the earlier one */
  readonly lots: ReadonlyMap<string, string>;
}

/** Copies the plan of an earlier tender as it was: its years and sums are looked at anew by whoever plans. */
export async function copyBudget(
  em: EntityManager,
  { tenantId, id: tenderId }: Tender,
  { from, lots }: Copied,
): Promise<void> {
  const plan = await storedPlan(em, { tenantId, id: from });
  if (!plan) return;
  const own = plan.lots.flatMap((lot) => {
    const lotId = lots.get(lot.lotId);
    return lotId ? [{ ...lot, lotId }] : [];
  });
  em.create(TenderBudget, { tenantId, tenderId, plan: { ...plan, lots: own } });
}
