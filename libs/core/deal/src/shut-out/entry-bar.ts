import type { LocalDate } from '@commonweal/calendar';
import { parsePounds } from '@commonweal/money';
import type { InsuranceKind } from '@commonweal/suppliers';

import type { Condition, DealTerms, InsuranceTerm } from '../terms/deal-terms.js';
import { auditFiguresOn } from './audit-figures.js';

/** What a condition of entry asks, as far as facts of a profile can be held against it; sums in whole pence, as text. */
export type EntryBar = { readonly path: string } & (
  | { readonly kind: 'TURNOVER'; readonly leastPence: string }
  | {
      readonly kind: 'AUDIT';
      readonly charityPence: string;
      readonly turnoverPence: string;
      readonly balancePence: string;
      readonly staff: number;
    }
  | { readonly kind: 'INSURANCE'; readonly insurance: InsuranceKind; readonly coverPence: string }
  | { readonly kind: 'NOT_KNOWN' }
);

/**
 * The conditions of a deal that may shut somebody out, in their order, the insurances after them. A condition that can be
 * shown in another way shuts nobody out and is not among them.
 *
 * @param day whose figures say who need not have audited accounts: that of the notice
 */
export const entryBars = ({ conditions, insurances }: DealTerms, day: LocalDate): EntryBar[] => [
  ...conditions.flatMap((condition, index) =>
    condition.otherProof ? [] : [{ path: `$.conditions[${index}]`, ...conditionBar(condition, day) }],
  ),
  ...(insurances ?? []).map((each, index) => ({ path: `$.insurances[${index}]`, ...insuranceBar(each) })),
];

function conditionBar({ kind, minimumTurnover = null }: Condition, day: LocalDate) {
  if (kind === 'FINANCES' && minimumTurnover !== null)
    return { kind: 'TURNOVER', leastPence: penceOf(minimumTurnover) } as const;
  if (kind !== 'AUDITED_ACCOUNTS') return { kind: 'NOT_KNOWN' } as const;
  const { charityIncome, turnover, balanceSheet, staff } = auditFiguresOn(day);
  return {
    ...{ kind: 'AUDIT', charityPence: String(charityIncome * 100n), turnoverPence: String(turnover * 100n) },
    ...{ balancePence: String(balanceSheet * 100n), staff },
  } as const;
}

const insuranceBar = ({ kind, cover }: InsuranceTerm) =>
  ({ kind: 'INSURANCE', insurance: kind, coverPence: penceOf(cover) }) as const;

function penceOf(pounds: string): string {
  const parsed = parsePounds(pounds);
  return parsed.ok ? String(parsed.value) : '0';
}
