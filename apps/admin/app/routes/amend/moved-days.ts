import { isWorkingDay, parseLocalDate } from '@commonweal/calendar';
import type { AmendableTenderQuery } from '@commonweal/client';
import { jurisdictionOf, overtakenDays, type Timeline } from '@commonweal/design';

type Route = NonNullable<AmendableTenderQuery['tender']>['route'];
type Milestone = NonNullable<Route>['timeline']['dates'][number]['milestone'];

/** A planned day as it was and as it is; null: it is to be planned anew. */
export interface MovedDay {
  readonly milestone: Milestone;
  readonly before: string;
  readonly after: string | null;
}

/** What a later deadline does to the timeline; none without a plan or with the deadline where it was. */
export function movedDays(route: Route, deadline: string): MovedDay[] {
  const moved = parseLocalDate(deadline);
  const dates = route?.timeline.dates ?? [];
  const known = dates.find(({ milestone }) => milestone === 'DEADLINE');
  if (!moved.ok || !known || known.date === deadline) return [];
  const plan = Object.fromEntries(dates.map(({ milestone, date }) => [milestone, date])) as Timeline;
  const anew = overtakenDays({ ...plan, DEADLINE: moved.value });
  const after = ({ milestone, date }: (typeof dates)[number]) => (milestone === 'DEADLINE' ? moved.value : date);
  return dates.map((each) => ({
    ...{ milestone: each.milestone, before: each.date },
    after: anew.includes(each.milestone) ? null : after(each),
  }));
}

/** Whether nobody works on the day: a weekend or a bank holiday of the nation, that of England where none is known. */
export function isNoWorkingDay(route: Route, day: string): boolean {
  const date = parseLocalDate(day);
  if (!date.ok) return false;
  const worked = isWorkingDay(date.value, { jurisdiction: jurisdictionOf(route?.nation ?? 'ENGLAND') });
  return worked.ok && !worked.value;
}

/** What a moved deadline does; `notWorked` is its day where nobody works on it. */
export interface MovedDeadline {
  readonly days: readonly MovedDay[];
  readonly notWorked: string | null;
}

/** Worked out by the server: calendars are no weight for a browser. */
export const movedDeadline = (route: Route, deadline: string): MovedDeadline => ({
  days: movedDays(route, deadline),
  notWorked: isNoWorkingDay(route, deadline) ? deadline : null,
});
