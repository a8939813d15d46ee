import type { LocalDate } from '@commonweal/calendar';
import { parsePounds } from '@commonweal/money';
import type { InsuranceKind } from '@commonweal/suppliers';

import type { Condition, DealTerms, InsuranceTerm } from '../terms/deal-terms.js';
import { auditFiguresOn } from './audit-figures.js';

/** What facts of a profile are held against; sums in whole pence, as text. */
type Bar =
  | {
      readonly kind: 'TURNOVER';
      readonly leastPence: string;
      /** Something else is asked for that no profile says: whoever has the turnover may still be shut out. */
      readonly andMore?: true;
    }
  | {
      readonly kind: 'AUDIT';
      readonly charityPence: string;
      readonly turnoverPence: string;
      readonly balancePence: string;
      readonly staff: number;
    }
  | { readonly kind: 'INSURANCE'; readonly insurance: InsuranceKind; readonly coverPence: string }
  | { readonly kind: 'NOT_KNOWN' };

/** What a condition of entry asks, as far as facts of a profile can be held against it. */
export type EntryBar = Bar & { readonly path: string };

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

/** Profiles say neither when a supplier was founded, nor its contracts, registers or guarantors: that stays not known. */
function conditionBar({ kind, minimumTurnover = null, guarantee }: Condition, day: LocalDate): Bar {
  if (kind === 'FINANCES' && minimumTurnover !== null)
    return { kind: 'TURNOVER', leastPence: penceOf(minimumTurnover), ...(guarantee && { andMore: true }) };
  return kind === 'AUDITED_ACCOUNTS' ? auditBar(day) : { kind: 'NOT_KNOWN' };
}

function auditBar(day: LocalDate): Bar {
  const { charityIncome, turnover, balanceSheet, staff } = auditFiguresOn(day);
  const pence = (pounds: bigint): string => String(pounds * 100n);
  return {
    ...{ kind: 'AUDIT', charityPence: pence(charityIncome), turnoverPence: pence(turnover), staff },
    balancePence: pence(balanceSheet),
  };
}

const insuranceBar = ({ kind, cover }: InsuranceTerm): Bar => ({
  ...{ kind: 'INSURANCE', insurance: kind, coverPence: penceOf(cover) },
});

function penceOf(pounds: string): string {
  const parsed = parsePounds(pounds);
  return parsed.ok ? String(parsed.value) : '0';
}
