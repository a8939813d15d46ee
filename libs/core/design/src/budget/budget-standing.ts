import { divideHalfUp, type Pence, pence, sumPence, ZERO } from '@commonweal/money';

import { type BudgetPlan, contractYears } from './budget-plan.js';
import { costByFinancialYear, costsTogether, type FinancialYear, financialYears } from './financial-years.js';

/**
 * What is planned against what was approved.
 *
 * @property approved null where nothing was approved
 * @property percent  cost ÷ approved in percent with two decimals, rounded half up; null where nothing is approved
 * @property over     cost − approved: below 0 where money is left
 */
export interface Standing {
  readonly approved: Pence | null;
  readonly cost: Pence;
  readonly percent: string | null;
  readonly over: Pence;
}

export type YearStanding = Standing & FinancialYear;

/** A plan against its budget, by financial year and over the term. */
export interface BudgetStanding {
  readonly years: readonly YearStanding[];
  readonly term: Standing;
}

/** Sets the cost of each financial year, and of the term, against what was approved for it. */
export function budgetStanding(plan: BudgetPlan): BudgetStanding {
  const costs = costByFinancialYear(plan, costsTogether(plan.lots, contractYears(plan.months).length));
  const years = financialYears(plan).map((each, at) => {
    const approved = plan.years.find(({ year }) => year === each.year)?.approved ?? null;
    return { ...each, ...standing(costs[at] ?? ZERO, approved) };
  });
  const approved = years.flatMap((each) => (each.approved === null ? [] : [each.approved]));
  return { years, term: standing(sumPence(costs), approved.length > 0 ? sumPence(approved) : null) };
}

const standing = (cost: Pence, approved: Pence | null): Standing => ({
  ...{ approved, cost, over: pence(cost - (approved ?? ZERO)) },
  percent: approved ? percentOfBudget(cost, approved) : null,
});

/** @param approved more than £0 */
function percentOfBudget(cost: Pence, approved: Pence): string {
  const hundredths = divideHalfUp(cost * 10_000n, approved);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
}
