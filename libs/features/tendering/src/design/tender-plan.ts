import { type LocalDate, localDate, londonClock } from '@commonweal/calendar';
import { type Timeline, type TimelinePlan, USUAL_FACTS } from '@commonweal/design';
import type { Tender, TenderDesign } from '@commonweal/persistence';

type Deadlines = Pick<Tender, 'deadline' | 'enquiryDeadline'>;

/** The plan of a tender: what is kept of it, the day of its notice, and its deadlines by London clocks. */
export function tenderPlan(design: TenderDesign, tender: Deadlines): TimelinePlan {
  const { nation, regime, noticeDate, timeline, stages } = design;
  const [first] = stages;
  const dates: Timeline = {
    ...timeline?.dates,
    PUBLISH: localDate(noticeDate),
    ...dayOf('ENQUIRIES_END', tender.enquiryDeadline),
    ...dayOf('DEADLINE', tender.deadline),
  };
  const participation = first?.kind === 'PARTICIPATION' && first.deadline ? londonDay(first.deadline) : null;
  return { nation, regime, dates, participation, facts: timeline?.facts ?? USUAL_FACTS };
}

/** An instant may come as text where it was read as JSON. */
const londonDay = (instant: Date | string): LocalDate => londonClock(new Date(instant)).date;

const dayOf = (milestone: 'ENQUIRIES_END' | 'DEADLINE', instant: Date | string | null | undefined): Timeline =>
  instant ? { [milestone]: londonDay(instant) } : {};
