import { type LocalDate, workingDaysBetween } from '@commonweal/calendar';

import type { BuyingNation } from '../routes/regime.js';
import { jurisdictionOf, type Milestone, MILESTONES, type Timeline } from './timeline.js';

/** A planned day, and how far it is from the one before it. */
export interface PlannedDay {
  readonly milestone: Milestone;
  readonly date: LocalDate;
  /** Working days of the nation since the planned day before; null for the first, and where its bank holidays are not known. */
  readonly workingDays: number | null;
}

/**
 * The days of a plan, the earliest first; those on one day in the order of a procurement.
 *
 * @example publish Monday 2026-03-30, deadline Friday 2026-04-24, England → 17 working days, for Easter takes two
 */
export function plannedDays(dates: Timeline, nation: BuyingNation): PlannedDay[] {
  const days = MILESTONES.flatMap((milestone) => {
    const date = dates[milestone];
    return date ? [{ milestone, date }] : [];
  });
  const sorted = days.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
  return sorted.map((day, index) => ({ ...day, workingDays: since(sorted[index - 1]?.date, day.date, nation) }));
}

function since(before: LocalDate | undefined, date: LocalDate, nation: BuyingNation): number | null {
  if (before === undefined) return null;
  const days = workingDaysBetween(before, date, { jurisdiction: jurisdictionOf(nation) });
  return days.ok ? days.value : null;
}
