import type { LocalDate } from '@commonweal/calendar';
import type { Pence, VatBasis } from '@commonweal/money';

/** Where the money was approved: the decision in words, its day, and where it is to be read. */
export interface BudgetSource {
  readonly decision: string;
  readonly date: LocalDate;
  readonly reference: string | null;
}

/** What was approved for a financial year, which is named by the year in which it begins: 2027 is April 2027 to March 2028. */
export interface ApprovedYear {
  readonly year: number;
  readonly approved: Pence;
}

/** How many units a year are bought for a place. */
export interface PlaceUnits {
  readonly code: string;
  readonly units: number;
}

/**
 * What a lot is planned to cost, and what is bought with it.
 *
 * @property costs  one for each year of the contract, counted from its first month; the last may be of fewer months
 * @property unit   what is bought, in words: `hours of support`; null where no units are planned
 * @property places where the units are bought, each place once
 */
export interface LotPlan {
  readonly lotId: string;
  readonly costs: readonly Pence[];
  readonly unit: string | null;
  readonly places: readonly PlaceUnits[];
}

/**
 * The approved budget of a tender and its planned cost. All amounts have one VAT basis.
 *
 * @property start  first day of the contract: the first of a month
 * @property months of the term, without extensions
 * @property years  financial years for which a budget was approved, each once
 */
export interface BudgetPlan {
  readonly vat: VatBasis;
  readonly source: BudgetSource;
  readonly start: LocalDate;
  readonly months: number;
  readonly years: readonly ApprovedYear[];
  readonly lots: readonly LotPlan[];
}

/** The term of a plan. */
export type PlannedTerm = Pick<BudgetPlan, 'start' | 'months'>;

/** How many months each year of the contract has: all 12, but for the last. @example 30 months → [12, 12, 6] */
export const contractYears = (months: number): number[] =>
  Array.from({ length: Math.ceil(months / 12) }, (_, at) => Math.min(12, months - 12 * at));
