import { defineEntity, p } from '@mikro-orm/postgresql';

import type { ApprovedYear, BudgetPlan, LotPlan } from '@commonweal/design';

/** A plan as JSON holds it: pence as text. */
export type StoredPlan = Omit<BudgetPlan, 'years' | 'lots'> & {
  readonly years: readonly (Omit<ApprovedYear, 'approved'> & { readonly approved: string })[];
  readonly lots: readonly (Omit<LotPlan, 'costs'> & { readonly costs: readonly string[] })[];
};

const TenderBudgetSchema = defineEntity({
  name: 'TenderBudget',
  tableName: 'tender_budget',
  properties: {
    tenantId: p.uuid().primary(),
    tenderId: p.uuid().primary(),
    plan: p.json<StoredPlan>(),
  },
});

/** The approved budget of a tender and its planned cost: its authority's alone. It stands from publication on. */
export class TenderBudget extends TenderBudgetSchema.class {}

TenderBudgetSchema.setClass(TenderBudget);
