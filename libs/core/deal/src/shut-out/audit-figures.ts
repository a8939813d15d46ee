import { type DatedRule, type LocalDate, localDate, ruleOn } from '@commonweal/calendar';

/**
 * Up to which size an organisation need not have its accounts audited.
 *
 * @property charityIncome income of a year in pounds, of a charity
 * @property turnover      with `balanceSheet` and `staff`: two of the three, of a company
 */
export interface AuditFigures extends DatedRule {
  readonly charityIncome: bigint;
  readonly turnover: bigint;
  readonly balanceSheet: bigint;
  readonly staff: number;
}

const COMPANIES = { turnover: 15_000_000n, balanceSheet: 7_500_000n, staff: 50 } as const;
const SOURCE =
  'Charities Act 2011, s.144, as amended; Companies Act 2006, ss.382 and 477, as amended from 6 April 2025';

/** Newest first. Other grounds for an audit, such as a charity's assets or its own rules, are not known here. */
export const AUDIT_FIGURES: readonly AuditFigures[] = [
  { ...COMPANIES, charityIncome: 1_500_000n, appliesFrom: localDate('2026-10-01'), source: SOURCE, status: 'K' },
  { ...COMPANIES, charityIncome: 1_000_000n, appliesFrom: localDate('2024-01-01'), source: SOURCE, status: 'K' },
];

/** The figures of a day; the oldest that are known, for a day before them. */
export function auditFiguresOn(day: LocalDate): AuditFigures {
  const found = ruleOn(AUDIT_FIGURES, day, { fits: () => true, what: 'who need not have audited accounts' });
  const oldest = AUDIT_FIGURES.at(-1);
  if (!found.ok && !oldest) throw new Error('No figures of audits are known');
  return found.ok ? found.value : (oldest as AuditFigures);
}
