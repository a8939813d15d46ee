import type { TenderTimelineQuery } from '@commonweal/client';
import { londonClock, parseLocalDate } from '@commonweal/calendar';
import { plannedDays, type Timeline, timelineBreaches, type TimelinePlan } from '@commonweal/design';

import { dayField, DAYS, type TimelineForm } from './timeline-form';

export type TimedTender = NonNullable<TenderTimelineQuery['tender']>;
/** The route, with the weeks from signing to the first day of the work. */
export type TimedRoute = NonNullable<TimedTender['route']> & Pick<TimedTender['deal'], 'mobilisationWeeks'>;

/** A day on which a stage ends. */
export interface StageDay {
  readonly name: string;
  readonly date: string;
}

/** What the page shows of the days in its form: those that can be read, and the rules that they break. */
export function shownPlan(route: TimedRoute, form: TimelineForm) {
  const plan = planOf(route, form);
  const breaches = timelineBreaches(plan).map(({ field, text, source, status, statutory }) => ({
    ...{ field, text: text.en, textCy: text.cy, source, standing: status, statutory },
  }));
  return { planned: plannedDays(plan.dates, plan.nation), breaches, stages: stageDays(route) };
}

/** The deadlines of stages before the final tenders, whose deadline is a planned day itself. */
const stageDays = ({ stages }: TimedRoute): StageDay[] =>
  stages.flatMap(({ kind, name, deadline }) =>
    kind === 'FINAL_TENDERS' || !deadline ? [] : [{ name, date: londonClock(new Date(deadline)).date }],
  );

/** The plan that the form describes, by the same rules as the API's. */
export function planOf(
  { nation, regime, stages, mobilisationWeeks }: TimedRoute,
  { days, facts }: TimelineForm,
): TimelinePlan {
  const [first] = stages;
  const participation =
    first?.kind === 'PARTICIPATION' && first.deadline ? londonClock(new Date(first.deadline)).date : null;
  return { nation, regime, facts, participation, dates: readDays(days), mobilisationWeeks: mobilisationWeeks ?? null };
}

const readDays = (days: TimelineForm['days']): Timeline =>
  Object.fromEntries(
    DAYS.flatMap((milestone) => {
      const day = parseLocalDate(days[milestone]);
      return day.ok ? [[milestone, day.value] as const] : [];
    }),
  );

/** Days that are none, and a notice without one. */
export function dayFaults({ days }: TimelineForm): { readonly field: string; readonly key: string }[] {
  const wrong = DAYS.filter((milestone) => days[milestone] !== undefined && !parseLocalDate(days[milestone]).ok);
  return [
    ...wrong.map((milestone) => ({ field: dayField(milestone), key: 'day' })),
    ...(days.PUBLISH === undefined ? [{ field: dayField('PUBLISH'), key: 'publish' }] : []),
  ];
}
