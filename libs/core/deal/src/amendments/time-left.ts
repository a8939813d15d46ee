import { earliestDeadline, type LocalDate, daysBetween, londonClock, type SourceStatus } from '@commonweal/calendar';
import type { PlanFacts, Regime } from '@commonweal/design';

import type { FieldChange } from './field-changes.js';

/** What the time that is left hangs on. */
export interface TimeQuestion {
  readonly today: LocalDate;
  /** Bids are due before this instant, with the change. */
  readonly deadline: Date;
  /** Null for a tender that came from a notice: no rule is known to hold. */
  readonly route: { readonly regime: Regime; readonly facts: PlanFacts } | null;
}

/**
 * How long bidders have after a change, in calendar days, and what the law asks of a tender that begins today.
 *
 * @property least days; null where no minimum is known to hold
 * @property isShort whether less is left than that: the buyer considers moving the deadline
 */
export interface TimeLeft {
  readonly days: number;
  readonly least: number | null;
  readonly isShort: boolean;
  readonly source: string;
  readonly status: SourceStatus;
}

/** Who changes a procurement considers whether bidders need more time. */
const LAW = { source: 'Procurement Act 2023, s.31 and s.54', status: 'K' } as const;

const hasPeriod = (regime: Regime): boolean => regime === 'ACT_OPEN' || regime === 'ACT_COMPETITIVE_FLEXIBLE';

/**
 * The time that a change leaves; null when only days are moved, for then bidders have more than before. A period that is
 * shorter than the minimum is not against the law by itself: it is a person's to judge, who is shown the figures.
 */
export function timeLeft(changes: readonly FieldChange[], { today, deadline, route }: TimeQuestion): TimeLeft | null {
  if (changes.every(({ field }) => field === 'DEADLINE' || field === 'ENQUIRY_DEADLINE')) return null;
  const days = daysBetween(today, londonClock(deadline).date);
  if (!route || !hasPeriod(route.regime)) return { ...LAW, days, least: null, isShort: false };
  const earliest = earliestDeadline(today, { ...route.facts, lightTouch: false, electronicSubmission: true });
  if (!earliest.ok) return { ...LAW, days, least: null, isShort: false };
  return { ...LAW, days, least: earliest.value.days, isShort: days < earliest.value.days };
}
