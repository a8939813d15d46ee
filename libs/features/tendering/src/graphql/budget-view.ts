import {
  type BudgetPlan,
  type BudgetStanding,
  budgetStanding,
  type CutQuestion,
  cutOf,
  type OwnLot,
  savedBy,
  type Standing,
} from '@commonweal/design';
import { type BudgetCut, fromGlobalId, type PlanTenderBudgetInput, toGlobalId } from '@commonweal/graphql';
import { localDate } from '@commonweal/calendar';
import type { Pence } from '@commonweal/money';
import type { Tender } from '@commonweal/persistence';

import type { SentPlan } from '../budget/read-budget.js';
import { sumView } from './money-view.js';

/** A plan with its tender, whose other fields hang on both. */
export interface BudgetOfTender {
  readonly tender: Tender;
  readonly plan: BudgetPlan;
}

/** The plan as it is sent, with what was left out as null. */
export const sentPlan = ({ vat, source, start, months, years, lots }: PlanTenderBudgetInput): SentPlan => ({
  ...{ vat, start: localDate(start), months },
  source: { decision: source.decision, date: localDate(source.date), reference: source.reference ?? null },
  years: years.map(({ year, approved }) => ({ year, approved })),
  lots: lots.map(({ lotId, costs, unit, places }) => ({
    ...{ lotId: fromGlobalId(lotId, 'Lot').id, costs: [...costs], unit: unit ?? null },
    places: (places ?? []).map(({ code, units }) => ({ code, units })),
  })),
});

/** A plan as the graph shows it, but for what is asked of other parts of the tender. */
export function budgetView({ tender, plan }: BudgetOfTender) {
  const { vat, source, start, months } = plan;
  const money = sumsOf(plan);
  const standing: BudgetStanding = budgetStanding(plan);
  const standingView = ({ approved, cost, percent, over }: Standing) => ({
    ...{ approved: approved === null ? null : money(approved), cost: money(cost), percent, over: money(over) },
  });
  return {
    ...{ tender, plan, vat, source: { ...source }, start, months, term: standingView(standing.term) },
    years: standing.years.map((each) => ({ year: each.year, months: each.months, standing: standingView(each) })),
    lots: plan.lots.map(({ lotId, costs, unit, places }) => ({
      ...{ lotId: lotKey(tender, lotId), costs: costs.map(money), unit },
      places: places.map(({ code, units }) => ({ code, units })),
    })),
  };
}

export type BudgetView = ReturnType<typeof budgetView>;

/** What a cut loses of lots for which units are planned in places that are still theirs. */
export function cutView({ tender, plan }: BudgetOfTender, own: readonly OwnLot[], question: CutQuestion): BudgetCut {
  const { percent, rule } = question;
  const lots = plan.lots.flatMap(({ lotId, unit, places }) => {
    const still = own.find((lot) => lot.lotId === lotId)?.places ?? [];
    const kept = places.filter(({ code }) => still.includes(code));
    if (unit === null || kept.length === 0) return [];
    const { deciles, places: ofPlaces, ...loss } = cutOf({ places: kept }, question);
    return [{ ...loss, lotId: lotKey(tender, lotId), unit, deciles: [...deciles], places: [...ofPlaces] }];
  });
  return { percent, rule, saved: sumsOf(plan)(savedBy(budgetStanding(plan).term.cost, percent)), lots };
}

const lotKey = ({ tenantId }: Tender, id: string): string => toGlobalId('Lot', { tenantId, id });

const sumsOf =
  ({ vat }: BudgetPlan) =>
  (sum: Pence) =>
    sumView(sum, vat);
