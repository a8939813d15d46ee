import { type Failure, type Result, fail, ok } from '@commonweal/result';

import { type RuleNotKnown, ruleOn } from './dated-rule.js';
import { formatLocalDate } from './format-london.js';
import { type LocalDate, addDays } from './local-date.js';
import { londonClock } from './london-time.js';
import {
  type MinimumPeriod,
  TENDERING_PERIOD_RULES,
  type TenderingFacts,
  type TenderingPeriodRule,
} from './tendering-period-rules.js';

/** The first day on which a deadline may lie, and why. */
export interface EarliestDeadline {
  readonly date: LocalDate;
  /** The minimum in calendar days; 0 when the law sets none. */
  readonly days: number;
  readonly rule: TenderingPeriodRule;
}

/** The deadline breaks the statutory minimum period; the message names the rule and the fix. */
export type DeadlineTooEarly = Failure<'DeadlineTooEarly'> & { readonly earliest: LocalDate; readonly days: number };

/**
 * The earliest lawful day for a deadline: the notice's day plus the minimum in calendar days. The notice's day is not
 * counted; the deadline may be at any time of the last day (K: confirm, or leave a day more).
 *
 * @param noticeDate the London day on which the tender notice is published; it also chooses the rule
 * @param facts      what is so about this tender
 * @example earliestDeadline(localDate('2026-03-02'), { ...facts, electronicSubmission: true, documentsWithNotice: true })
 * // 2026-03-27: 25 days
 */
export function earliestDeadline(
  noticeDate: LocalDate,
  facts: TenderingFacts,
  period: MinimumPeriod = 'TENDERING',
): Result<EarliestDeadline, RuleNotKnown> {
  const fits = (row: TenderingPeriodRule) => row.period === period && meets(facts, row.when);
  const rule = ruleOn(TENDERING_PERIOD_RULES, noticeDate, { fits, what: `minimum ${period.toLowerCase()} period` });
  if (!rule.ok) return rule;
  return ok({ date: addDays(noticeDate, rule.value.days), days: rule.value.days, rule: rule.value });
}

/**
 * Whether a deadline keeps the minimum tendering period, judged by the day London clocks show.
 *
 * @param deadline the instant bids close
 * @returns the earliest lawful day; or `DeadlineTooEarly` at path `closesAt` with rule and fix
 */
export function checkDeadline(
  noticeDate: LocalDate,
  deadline: Date,
  facts: TenderingFacts,
): Result<EarliestDeadline, DeadlineTooEarly | RuleNotKnown> {
  const earliest = earliestDeadline(noticeDate, facts);
  if (!earliest.ok) return earliest;
  return londonClock(deadline).date < earliest.value.date ? tooEarly(earliest.value) : earliest;
}

function tooEarly({ date, days, rule }: EarliestDeadline) {
  const message = `Bids must be open for at least ${days} calendar days (${rule.source}: ${rule.reason}). Move the deadline to ${formatLocalDate(date)} or later.`;
  return fail({ kind: 'DeadlineTooEarly' as const, message, path: ['closesAt'], earliest: date, days });
}

const meets = (facts: TenderingFacts, when: Partial<TenderingFacts>): boolean =>
  Object.entries(when).every(([fact, value]) => facts[fact as keyof TenderingFacts] === value);
