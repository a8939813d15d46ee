import type { LocalDate } from './local-date.js';
import type { RuleSource } from './rule-source.js';

/** The parts of the United Kingdom that have bank holidays of their own. */
export const NATIONS = ['ENGLAND_AND_WALES', 'SCOTLAND', 'NORTHERN_IRELAND'] as const;
export type Nation = (typeof NATIONS)[number];

/**
 * Whose bank holidays count. `ANY_PART_OF_UK`: a bank holiday in one nation is a non-working day everywhere, as the
 * Procurement Act's definition of a working day has it.
 */
export type Jurisdiction = Nation | 'ANY_PART_OF_UK';

/** A day on which banks and most offices of some nations are closed. */
export interface BankHoliday extends RuleSource {
  readonly date: LocalDate;
  readonly name: string;
  readonly nameCy: string;
  /** Taken instead of a holiday that fell on a weekend. */
  readonly substitute: boolean;
  readonly nations: readonly Nation[];
}

/** Bank holidays that are complete from one day to another. Outside that range nothing is known and nothing is guessed. */
export interface BankHolidayTable {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly holidays: readonly BankHoliday[];
}
