import { type Result, ok } from '@commonweal/result';

import { type RuleNotKnown, ruleOn } from './dated-rule.js';
import { type LocalDate, addDays } from './local-date.js';
import { endOfLondonDay } from './london-time.js';
import {
  STANDSTILL_RULES,
  type StandstillCounting,
  type StandstillKind,
  type StandstillRule,
} from './standstill-rules.js';
import type { OutsideCalendar, WorkingCalendar } from './working-calendar.js';
import { addWorkingDays } from './working-days.js';

/** A period in which the contract must not be signed, with the rule it follows from. */
export interface Standstill {
  readonly kind: StandstillKind;
  readonly noticeDate: LocalDate;
  /** The first day of standstill, a working day. */
  readonly begins: LocalDate;
  /** The last day of standstill; it runs until midnight ending this day. */
  readonly lastDay: LocalDate;
  /** That midnight, as an instant: 00:00 in London of the day after `lastDay`. */
  readonly endsAt: Date;
  /** The first day on which the contract may be signed. */
  readonly mayProceedFrom: LocalDate;
  readonly rule: StandstillRule;
}

export type StandstillFailure = OutsideCalendar | RuleNotKnown;

/** A change to the calendar a rule asks for: other bank holidays, days added or removed. */
export type CalendarChange = Partial<WorkingCalendar>;

/**
 * The statutory standstill that follows a notice.
 *
 * - Procurement Act: 8 working days, the day of the award notice being the first.
 * - PSR: begins the working day after the intention notice and ends at midnight ending the 8th working day after that day.
 * - PSR further decision: 5 working days after the day the provider is told.
 *
 * @param noticeDate the London day on which the notice was published (or the further decision communicated)
 * @param change     overrides of the rule's calendar, e.g. `{ added: [localDate('2026-07-03')] }`
 * @see Procurement Act 2023, s.51; SI 2023/1348, reg. 12
 * @example standstillAfter('PROCUREMENT_ACT', localDate('2026-03-02')) // lastDay 2026-03-11
 * @example standstillAfter('PSR', localDate('2026-03-02')) // lastDay 2026-03-13
 */
export function standstillAfter(
  kind: StandstillKind,
  noticeDate: LocalDate,
  change: CalendarChange = {},
): Result<Standstill, StandstillFailure> {
  const rule = ruleOn(STANDSTILL_RULES, noticeDate, { fits: (row) => row.kind === kind, what: `standstill (${kind})` });
  if (!rule.ok) return rule;
  return standstillBy(rule.value, noticeDate, { jurisdiction: rule.value.jurisdiction, ...change });
}

/** The standstill that a given rule sets: for an operator's own rule rows. */
export function standstillBy(
  rule: StandstillRule,
  noticeDate: LocalDate,
  calendar: WorkingCalendar,
): Result<Standstill, OutsideCalendar> {
  const { start, further } = COUNTING[rule.counting];
  const begins = addWorkingDays(noticeDate, start, calendar);
  if (!begins.ok) return begins;
  const last = addWorkingDays(begins.value, rule.workingDays + further, calendar);
  if (!last.ok) return last;
  return ok({ rule, kind: rule.kind, noticeDate, begins: begins.value, lastDay: last.value, ...after(last.value) });
}

/** Working days from the notice to the first day, and how many days beyond it are not among those counted. */
const COUNTING: Record<StandstillCounting, { readonly start: number; readonly further: number }> = {
  NOTICE_DAY_IS_DAY_ONE: { start: 0, further: -1 },
  AFTER_FIRST_DAY: { start: 1, further: 0 },
  AFTER_NOTICE_DAY: { start: 1, further: -1 },
};

const after = (lastDay: LocalDate) => ({ endsAt: endOfLondonDay(lastDay), mayProceedFrom: addDays(lastDay, 1) });
