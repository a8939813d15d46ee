import type { EntityManager } from '@mikro-orm/postgresql';

import type { BudgetPlan } from '@commonweal/design';
import { pence } from '@commonweal/money';
import { type StoredPlan, type Tender, TenderBudget } from '@commonweal/persistence';

/** The plan of a tender as it is stored; null where nothing was planned. */
export async function storedPlan(
  em: EntityManager,
  { tenantId, id: tenderId }: Pick<Tender, 'tenantId' | 'id'>,
): Promise<StoredPlan | null> {
  const row = await em.findOne(TenderBudget, { tenantId, tenderId }, { disableIdentityMap: true });
  return row?.plan ?? null;
}

/** Puts a plan in the place of what was stored before. */
export async function storePlan(
  em: EntityManager,
  { tenantId, id: tenderId }: Tender,
  plan: StoredPlan,
): Promise<void> {
  await em.upsert(TenderBudget, { tenantId, tenderId, plan }, { disableIdentityMap: true });
}

/** A plan as JSON holds it. */
export const planToStore = (plan: BudgetPlan): StoredPlan => ({
  ...plan,
  years: plan.years.map(({ year, approved }) => ({ year, approved: String(approved) })),
  lots: plan.lots.map((lot) => ({ ...lot, costs: lot.costs.map(String) })),
});

/** A stored plan to reckon with. */
export const planOf = (stored: StoredPlan): BudgetPlan => ({
  ...stored,
  years: stored.years.map(({ year, approved }) => ({ year, approved: pence(BigInt(approved)) })),
  lots: stored.lots.map((lot) => ({ ...lot, costs: lot.costs.map((cost) => pence(BigInt(cost))) })),
});
