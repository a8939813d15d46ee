import { londonClock, londonInstant } from '@commonweal/calendar';
import type { Timeline } from '@commonweal/design';
import type { Tender } from '@commonweal/persistence';

/** The deadlines that a plan gives a tender: noon in London, which every day has once, or the time they had on that day. */
export const plannedDeadlines = (dates: Timeline, { deadline, enquiryDeadline }: Tender) => ({
  deadline: instantOn(dates.DEADLINE, deadline),
  enquiryDeadline: instantOn(dates.ENQUIRIES_END, enquiryDeadline),
});

function instantOn(day: Timeline['DEADLINE'], before: Date | null | undefined): Date | null {
  if (!day) return null;
  if (before && londonClock(before).date === day) return before;
  const noon = londonInstant(day, '12:00');
  return noon.ok ? noon.value : null;
}
