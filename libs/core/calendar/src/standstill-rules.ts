import type { Jurisdiction } from './bank-holiday.js';
import type { DatedRule } from './dated-rule.js';
import { localDate } from './local-date.js';

/** What a standstill follows: an Act award notice, a PSR notice of intention, or a further decision under the PSR. */
export const STANDSTILL_KINDS = ['PROCUREMENT_ACT', 'PSR', 'PSR_FURTHER_DECISION'] as const;
export type StandstillKind = (typeof STANDSTILL_KINDS)[number];

/**
 * How the days are counted.
 *
 * - `NOTICE_DAY_IS_DAY_ONE`: the notice's day is the first; if it is not worked, the next working day is.
 * - `AFTER_FIRST_DAY`: standstill begins the working day after the notice, and that day itself is not counted.
 * - `AFTER_NOTICE_DAY`: the notice's day is not counted.
 */
export type StandstillCounting = 'NOTICE_DAY_IS_DAY_ONE' | 'AFTER_FIRST_DAY' | 'AFTER_NOTICE_DAY';

export interface StandstillRule extends DatedRule {
  readonly kind: StandstillKind;
  readonly workingDays: number;
  readonly counting: StandstillCounting;
  /** Whose bank holidays count unless the caller says otherwise. */
  readonly jurisdiction: Jurisdiction;
  readonly note: string;
}

/** The statutory minimum standstills. A buyer may wait longer, never less. */
export const STANDSTILL_RULES: readonly StandstillRule[] = [
  {
    kind: 'PROCUREMENT_ACT',
    appliesFrom: localDate('2025-02-24'),
    workingDays: 8,
    counting: 'NOTICE_DAY_IS_DAY_ONE',
    jurisdiction: 'ANY_PART_OF_UK',
    source: 'Procurement Act 2023, s.51(2)',
    status: 'R',
    note: 'A bank holiday in any part of the United Kingdom is not a working day under the Act (R2). The Act does not speak of a notice published on a day that is not worked: the next working day is day one, the later reading.',
  },
  {
    kind: 'PSR',
    appliesFrom: localDate('2024-01-01'),
    workingDays: 8,
    counting: 'AFTER_FIRST_DAY',
    jurisdiction: 'ENGLAND_AND_WALES',
    source: 'Health Care Services (Provider Selection Regime) Regulations 2023, reg. 12(2)–(3)',
    status: 'R',
    note: 'Representations until midnight ending the 8th working day after the day standstill begins. Regulation 12(2) says the day after the notice; before a day that is not worked, the next working day is taken, the later reading. English bank holidays (K): the Regulations apply to England.',
  },
  {
    kind: 'PSR_FURTHER_DECISION',
    appliesFrom: localDate('2024-01-01'),
    workingDays: 5,
    counting: 'AFTER_NOTICE_DAY',
    jurisdiction: 'ENGLAND_AND_WALES',
    source: 'Health Care Services (Provider Selection Regime) Regulations 2023, reg. 12(5)–(6)',
    status: 'R2',
    note: 'At least 5 working days after the day the provider is told of the further decision. Paragraph numbers to be confirmed.',
  },
];
